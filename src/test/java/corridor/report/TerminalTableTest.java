package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.experiment.ExperimentResult;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TerminalTableTest {

    private static final char ESCAPE = '\u001B';

    @Test
    void eightyColumnsAreEnoughForUpToFiveScenarios() {
        for (int scenarios = 1; scenarios <= 5; scenarios++) {
            ExperimentResult result = SampleResults.ofScenarios(scenarios);
            assertThat(TerminalTable.of(result, 80, false).lines()).allMatch(line -> line.length() <= 80);
        }
    }

    @Test
    void aWiderTerminalShowsLongNamesWhole() {
        assertThat(TerminalTable.of(SampleResults.ofScenarios(4), 120, false)).contains("  zangezur-single-document ");
    }

    @Test
    void pointsOfOneColumnStandUnderEachOther() {
        List<String> rows = TerminalTable.of(SampleResults.comparison(), 80, false)
                .lines()
                .filter(line -> line.matches("(all|  zangezur|xian-\\S+) .*\\d\\.\\d.*"))
                .toList();
        assertThat(rows).hasSizeGreaterThan(20);
        assertThat(rows.stream().map(row -> row.indexOf('.')).distinct()).hasSize(1);
        assertThat(rows.stream().map(row -> row.indexOf("+-")).distinct()).hasSize(1);
    }

    @Test
    void colourIsOnlyUsedWhereItIsAllowed() {
        ExperimentResult result = SampleResults.comparison();
        assertThat(TerminalTable.of(result, 80, false)).doesNotContain(String.valueOf(ESCAPE));
        assertThat(TerminalTable.of(result, 80, true)).contains(ESCAPE + "[32m");
    }

    @Test
    void colourChangesNoWord() {
        ExperimentResult result = SampleResults.comparison();
        assertThat(TerminalTable.of(result, 80, true).replaceAll(ESCAPE + "\\[\\d+m", ""))
                .isEqualTo(TerminalTable.of(result, 80, false));
    }

    @Test
    void everyByteIsAsciiAndNoNameCanSendAnEscapeSequence() {
        ExperimentResult result = SampleResults.named("Bugün", "Zəngəzur \u001B[2J");
        assertThat(TerminalTable.of(result, 80, false))
                .matches("[\\x20-\\x7E\\n]*")
                .contains("Zangazur");
    }

    @Test
    void aRunShowsOnTimeSharesAndNoDifference() {
        String table = TerminalTable.of(SampleResults.run(), 80, false);
        assertThat(table).contains("on time").doesNotContain("(95% interval)").doesNotContain("lower");
    }

    @Test
    void causesOfEachDirectionStandAgainstEachOther() {
        String table = TerminalTable.of(SampleResults.comparison(), 80, false);
        Stream.of("waiting for a vessel", "documents", "transit time")
                .forEach(cause -> assertThat(table.lines().filter(line -> line.startsWith(cause)))
                        .singleElement()
                        .satisfies(
                                line -> assertThat(line.trim().split(" {2,}")).hasSize(7)));
    }

    /** (16.7 - 17.5) / 17.5 = -4.6 %; (19,516 - 18,786) / 18,786 = 3.9 %; (0.71 - 0.65) / 0.65 = 9.2 %; (6.7 - 3) / 3 = 123 %. */
    @Test
    void whatWasObservedStandsBesideWhatWasSimulated() {
        String table = TerminalTable.of(SampleObservations.against(1), 80, false);
        assertThat(table.substring(table.indexOf("Observed and simulated"))).isEqualTo("""
                Observed and simulated
                observation          simulated            reported             range  difference
                market-transit            16.7 +-1.0     17.5 days      15.0 to 20.0         -5%
                all-the-boxes-that~     19,516 +-494  18,786 TEU/y  16,000 to 20,000         +4%
                on-time                    71%                 65%                           +9%
                slow-desks                 6.7               3.0 h        2.0 to 4.0   +123% out
                unseen                       -               3.0 h        2.0 to 4.0           -
                """);
        assertThat(table.lines()).allMatch(line -> line.length() <= 80);
        assertThat(TerminalTable.of(SampleResults.run(), 80, false)).doesNotContain("Observed");
    }

    @Test
    void ofSeveralScenariosEachIsNamedThatWasObserved() {
        String table = TerminalTable.of(SampleObservations.against(2), 80, false);
        assertThat(table.substring(table.indexOf("Observed and simulated")).lines())
                .hasSize(8)
                .element(2)
                .isEqualTo("today");
    }

    @Test
    void aClaimStandsBesideTheAnswerAndIsCalledAClaim() {
        for (int width : new int[] {80, 100}) {
            String table = TerminalTable.of(SampleObservations.claimed(), width, false);
            assertThat(table.substring(table.indexOf("What has been claimed"))).isEqualTo("""
                    What has been claimed
                    claim       simulated          claimed         range                    of
                    zangezur
                    minister         -1.0 +-0.2  -4.0 days  -5.0 to -3.0  xian-halkali, change
                    part              -4%             -40%                xian-halkali, change
                    level            24.3        14.0 days                 xian-halkali, level
                    """);
            assertThat(table).doesNotContain("Observed");
        }
        assertThat(TerminalTable.of(SampleResults.comparison(), 80, false)).doesNotContain("claim");
    }

    @Test
    void oneReplicationHasNoInterval() {
        assertThat(TerminalTable.of(SampleResults.one(1), 80, false))
                .doesNotContain("+-")
                .doesNotContain("NaN");
    }
}

package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.study.Sheet;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE: a study answers on the terminal before any file is opened. */
class StudyTerminalTest {

    private static final char ESCAPE = '\u001B';

    @Test
    void findingsStandFirstThenEachSheetWithItsUnitsInTheHead() {
        assertThat(StudyTerminal.of(SampleStudies.small(), 80, false)).isEqualTo("""
                The single document saves 1.8 days +- 0.5 with two vessels, and no second ship
                does as much.
                Of sweep: 3 of 4 variants were measured.

                30 replications of each variant, seed 7; +- is half of the 95% interval.

                Every variant: sweep
                                        mean transit  change from
                                                time         base
                regime         vessels          days         days
                separate             2    20.3 +-0.5    0.0 +-0.0
                single, sweep        2    18.5 +-0.3   -1.8 +-0.5
                separate             4    19.0 +-0.5   -1.3 +-0.8
                single               4       -            -
                """);
    }

    @Test
    void aLongSheetIsCutAndSaysWhereTheRestIs() {
        SampleStudies.Row row =
                new SampleStudies.Row("single", 3, SampleStudies.plusMinus(20, 1), SampleStudies.plusMinus(0, 1));
        Sheet sheet = SampleStudies.table("grid", "A grid", Collections.nCopies(1_000, row));
        String text = StudyTerminal.of(SampleStudies.study("a grid", List.of(sheet), List.of()), 80, false);
        assertThat(text.lines().filter(line -> line.startsWith("single"))).hasSize(40);
        assertThat(text).endsWith("... and 960 more rows in tables/grid.csv\n");
    }

    @Test
    void whatDoesNotFitIsNamedWithTheFileThatHasIt() {
        String text = StudyTerminal.of(SampleStudies.wide(), 80, false);
        assertThat(text.lines()).allMatch(line -> line.length() <= 80);
        assertThat(text.replace("\n", " "))
                .contains("too wide here, in tables/wide.csv:")
                .contains("dial 9");
        assertThat(StudyTerminal.of(SampleStudies.wide(), 400, false))
                .doesNotContain("too wide")
                .contains("vessels.aktau-alat.count=4 regime=single");
    }

    @Test
    void everyByteIsAsciiAndNoNameCanSendAnEscapeSequence() {
        assertThat(StudyTerminal.of(SampleStudies.named("Zəngəzur \u001B[2J"), 80, false))
                .matches("[\\x20-\\x7E\\n]*")
                .contains("Zangazur");
    }

    @Test
    void colourChangesNoWord() {
        assertThat(StudyTerminal.of(SampleStudies.small(), 80, true))
                .contains(ESCAPE + "[1m")
                .satisfies(text -> assertThat(text.replaceAll(ESCAPE + "\\[\\d+m", ""))
                        .isEqualTo(StudyTerminal.of(SampleStudies.small(), 80, false)));
    }

    @Test
    void aBrokenAuditAndAMissingIntervalAreSaid() {
        assertThat(StudyTerminal.of(SampleStudies.broken(), 80, false))
                .contains("one replication of each variant, seed 7: no interval over replications is known.")
                .contains("Audit: 1 check is broken. Nothing here should be believed.");
    }
}

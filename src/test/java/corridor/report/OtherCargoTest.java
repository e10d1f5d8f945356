package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.experiment.ExperimentResult;
import corridor.report.WordsOnPaper.Word;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** FEATURE: where a flow no longer arrives, a sum over flows is of other cargo, and no picture shows it as an improvement. */
class OtherCargoTest {

    private static final Texts WORDS = Texts.ofCharts(Locale.ENGLISH);

    /** Xi'an to Mersin goes west. */
    private final ExperimentResult closed = SampleResults.withoutArrivals(SampleResults.comparison(), "xian-mersin");

    private List<Word> said(String file) {
        ChartSpec spec = ChartKinds.of(closed, WORDS).stream()
                .filter(it -> it.file().equals(file))
                .findFirst()
                .orElseThrow();
        ChartFiles.Drawing drawing = Charts.drawing(closed, spec, WORDS);
        return WordsOnPaper.of(drawing.chart(), drawing.height());
    }

    private static double height(List<Word> words, String text) {
        return words.stream()
                .filter(it -> it.text().equals(text))
                .findFirst()
                .orElseThrow()
                .box()
                .getCenterY();
    }

    @Test
    void differencesHaveNoBarForASumOfOtherCargo() {
        List<Word> words = said("differences");
        List<Double> marked = words.stream()
                .filter(it -> it.text().equals("other cargo"))
                .map(it -> it.box().getCenterY())
                .toList();
        assertThat(marked).hasSize(2);
        assertThat(marked.get(0)).isBetween(height(words, "All flows") - 5, height(words, "All flows") + 5);
        assertThat(marked.get(1))
                .isBetween(height(words, "All westbound flows") - 5, height(words, "All westbound flows") + 5);
        assertThat(words).extracting(Word::text).anyMatch(it -> it.contains("no sums over flows of different cargo"));
    }

    @Test
    void daysByCauseAndRiskLeaveTheSumOut() {
        for (String file : List.of("days-by-cause", "risk-and-error")) {
            assertThat(said(file))
                    .extracting(Word::text)
                    .doesNotContain("All flows")
                    .anyMatch(it -> it.contains("no sums over flows of different cargo"));
        }
    }

    @Test
    void tablesGiveNoVerdictOnIt() {
        assertThat(new FlowTables(closed, Texts.ofPages(Locale.ENGLISH)).times().rows())
                .filteredOn(row -> row.cells().get(row.cells().size() - 1).equals("other cargo"))
                .extracting(row -> row.cells().get(0))
                .containsExactly("All flows", "All westbound flows");
        assertThat(TerminalTable.of(closed, 120, false)).contains("other cargo");
    }
}

package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.experiment.ExperimentResult;
import corridor.report.WordsOnPaper.Word;
import java.awt.Font;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** FEATURE: names that differ only at their end stay distinct in every chart, however little room there is. */
class CutNamesTest {

    private static final String LONG = "Zangezur by rail and road, with all that has been announced, opened ";
    private static final List<String> NAMES =
            List.of(LONG + "in the middle of 2029", LONG + "late in 2030", LONG + "2035");
    private static final Font FONT = Fonts.regular(Theme.LABEL);
    private static final Pattern CUT = Pattern.compile("(Zangezur.*|)…(.*)");

    private static List<String> cut(double width, String... names) {
        return Stream.of(names)
                .map(name -> CutNames.fit(List.of(names), name, FONT, width))
                .toList();
    }

    @Test
    void aNameIsCutAtItsEndWhereThatIsClear() {
        assertThat(cut(100, "Today", "Zangezur from 2029 on"))
                .satisfiesExactly(
                        one -> assertThat(one).isEqualTo("Today"),
                        other -> assertThat(other).startsWith("Zang").endsWith("…"));
    }

    @Test
    void namesThatBeginAlikeLoseTheirMiddle() {
        assertThat(cut(150, "Zangezur from 2029", "Zangezur from 2031"))
                .allMatch(name -> name.startsWith("Zange") && Ink.width(name, FONT) <= 150)
                .satisfiesExactly(
                        one -> assertThat(one).endsWith("2029"),
                        other -> assertThat(other).endsWith("2031"));
    }

    @Test
    void namesThatBeginAndEndAlikeAreShownFromWhereTheyDiffer() {
        assertThat(cut(
                        150,
                        "Zangezur as planned early and with five trains",
                        "Zangezur as planned later and with five trains"))
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("…early"),
                        other -> assertThat(other).startsWith("…later"));
    }

    @Test
    void everyCutNameInEveryChartIsThatOfOneScenario() {
        ExperimentResult result = SampleResults.named(NAMES);
        Texts words = Texts.ofCharts(Locale.ENGLISH);
        List<String> cut = ChartKinds.of(result, words).stream()
                .map(spec -> Charts.drawing(result, spec, words))
                .flatMap(drawing -> WordsOnPaper.of(drawing.chart(), drawing.height()).stream())
                .map(Word::text)
                .filter(text -> text.contains("…"))
                .toList();
        assertThat(cut)
                .hasSizeGreaterThan(10)
                .allSatisfy(text -> assertThat(ofScenarios(text)).as(text).hasSize(1));
    }

    private static List<String> ofScenarios(String text) {
        Matcher parts = CUT.matcher(text);
        assertThat(parts.find()).as(text).isTrue();
        return NAMES.stream()
                .filter(name -> name.startsWith(parts.group(1)) && name.endsWith(parts.group(2)))
                .collect(Collectors.toList());
    }
}

package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** FEATURE: words around a plot are set a little smaller where that saves a line with one word on it. */
class ThemeTest {

    /** Each letter m of the title is as wide as the next. */
    private static String wide(double share) {
        double letter = Ink.width("m".repeat(100), Fonts.semibold(Theme.TITLE)) / 100;
        return "m".repeat((int) (share * (Theme.WIDTH - 80) / letter));
    }

    @TestFactory
    Stream<DynamicTest> aTitleOfUpToASixthTooLongStaysOnOneLine() {
        return IntStream.rangeClosed(95, 118)
                .mapToObj(percent -> DynamicTest.dynamicTest(
                        percent + " % of a line",
                        () -> assertThat(Theme.furtherLines(wide(percent / 100.0), "", ""))
                                .isZero()));
    }

    @Test
    void twentyFiveScenariosHaveEachAColourAndDashOfTheirOwn() {
        assertThat(IntStream.range(0, 25)
                        .mapToObj(i -> Theme.line(i)
                                + Arrays.toString(Theme.stroke(i, 3).getDashArray())))
                .doesNotHaveDuplicates();
    }

    @Test
    void aLongerOneGoesOverTwo() {
        assertThat(Theme.furtherLines(wide(1.3), "", "")).isPositive();
    }
}

package corridor.export;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.result.Measure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    @Test
    void aNameWithACommaOrAQuoteIsQuoted() {
        assertThat(names("Ganja, \"north\"")).isEqualTo("name\n\"Ganja, \"\"north\"\"\"\n");
    }

    @Test
    void aNameThatASpreadsheetWouldRunIsMadeHarmless() {
        assertThat(names("=HYPERLINK(1)", "-2+3", "@SUM", "+1", "aktau"))
                .isEqualTo("name\n'=HYPERLINK(1)\n'-2+3\n'@SUM\n'+1\naktau\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "-2+3", "'=x", "''@", "'Abc", "'", "aktau", "", "\tx", "Xi'an"})
    void aNameMadeHarmlessCanBeHadAsItWas(String name) {
        String cell = names(name).lines().skip(1).findFirst().orElse("");
        assertThat(cell).doesNotStartWith("=").doesNotStartWith("-");
        assertThat(Table.asItWas(cell)).isEqualTo(name);
    }

    @Test
    void aNegativeFigureIsAFigureAndAnUnknownOneIsEmpty() {
        assertThat(new Table<Double>()
                        .number("change_days", value -> value)
                        .number("again_days", value -> value)
                        .of(List.of(-2.5, Double.NaN)))
                .isEqualTo("change_days,again_days\n-2.5,-2.5\n,\n");
    }

    @Test
    void everyReplicationOfEveryMeasureStandsInTheTidyTable() {
        assertThat(lines("tidy.csv"))
                .hasSize(1 + 2 * 2 * Measure.values().length * 2) // heading; scenarios, flows, measures, replications
                .contains("today,xian-halkali,1,transitDays.mean,days,19", "today,xian-halkali,2,planningTimeIndex,,");
    }

    @Test
    void aComparisonNamesItsUnit() {
        double oneHypothesis = 1 - 2 * Math.atan(3) / Math.PI; // t = -3 with one degree of freedom
        assertThat(lines("comparisons.csv"))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("today,zangezur,xian-halkali,transitDays.mean,days,-3,")
                .endsWith(",2,no difference shown," + Figures.text(oneHypothesis) + ",0,,no difference shown");
    }

    private static List<String> lines(String table) {
        return Tables.of(Fixture.compare()).getOrDefault(table, "").lines().toList();
    }

    private static String names(String... names) {
        return new Table<String>().text("name", name -> name).of(List.of(names));
    }
}

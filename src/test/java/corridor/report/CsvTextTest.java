package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvTextTest {

    private static String row(Object... cells) {
        CsvText text = new CsvText("name");
        text.row(cells);
        return text.text();
    }

    /** The six characters that OWASP names under "CSV Injection". */
    @Test
    void aNameThatASpreadsheetWouldRunIsMadeHarmless() {
        assertThat(row("=HYPERLINK(1)", "+1+2", "-2+3", "@SUM", "\tx", "aktau-alat"))
                .isEqualTo("name\n'=HYPERLINK(1),'+1+2,'-2+3,'@SUM,'\tx,aktau-alat\n");
        assertThat(row("\r=1")).isEqualTo("name\n\"'\r=1\"\n");
        assertThat(row("=1,2")).isEqualTo("name\n\"'=1,2\"\n");
    }

    @Test
    void aNegativeFigureStaysAFigure() {
        assertThat(row(-2.5, -3, "-2.5", "-1e-3")).isEqualTo("name\n-2.50000,-3,-2.5,-1e-3\n");
    }
}

package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.report.PageTable.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTableTest {

    /** A page sorts columns of figures by their first number, which of days would be the year alone. */
    @Test
    void daysAreTextAndFiguresAreNot() {
        PageTable table = new PageTable(
                "sections",
                "",
                "",
                List.of("section", "km", "opens"),
                List.of(
                        Row.of("horadiz-aghband", "110.4 km", "2029-07-01"),
                        Row.of("kars-nakhchivan", "−3", "2029-01-01 (a guess)")));
        assertThat(table.isFigure(1)).isTrue();
        assertThat(table.isFigure(2)).isFalse();
    }
}

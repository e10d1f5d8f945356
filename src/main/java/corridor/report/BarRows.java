package corridor.report;

import corridor.stats.Estimate;
import corridor.study.Picture;
import corridor.study.Picture.Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The points of a chart of bars in rows: those of several series with the same label share one. */
final class BarRows {

    /** More would be read as a table, and there is one. */
    private static final int MOST = 40;

    /** @param bars one for each series; null where it has none here */
    record Row(String label, List<@Nullable Estimate> bars) {

        Stream<Estimate> known() {
            return bars.stream().filter(bar -> bar != null && Double.isFinite(bar.mean()));
        }

        /** Whether each series goes to a side of its own, so that both fit on one line. */
        private boolean opposite() {
            return known().filter(bar -> bar.mean() > 0).count() <= 1
                    && known().filter(bar -> bar.mean() < 0).count() <= 1;
        }
    }

    private final List<Row> all = new ArrayList<>();
    private final int series;

    BarRows(Picture picture) {
        series = picture.series().size();
        for (int i = 0; i < series; i++) {
            for (Point point : picture.series().get(i).points()) {
                row(point.label().words(), i).set(i, point.y());
            }
        }
    }

    private List<@Nullable Estimate> row(String label, int series) {
        for (Row row : all) {
            if (row.label.equals(label) && row.bars.get(series) == null) {
                return row.bars;
            }
        }
        Row row = new Row(label, new ArrayList<>(Collections.nCopies(this.series, null)));
        all.add(row);
        return row.bars;
    }

    List<Row> shown() {
        return all.subList(0, Math.min(MOST, all.size()));
    }

    int more() {
        return all.size() - shown().size();
    }

    Stream<Estimate> estimates() {
        return shown().stream().flatMap(Row::known);
    }

    /** A tornado: two series, to the left and to the right of zero. */
    boolean tornado() {
        return series == 2 && shown().stream().allMatch(Row::opposite);
    }
}

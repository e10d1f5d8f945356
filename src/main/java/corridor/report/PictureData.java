package corridor.report;

import corridor.stats.Estimate;
import corridor.study.Picture;
import corridor.study.Picture.Axis;
import corridor.study.Picture.Kind;
import corridor.study.Picture.Point;
import corridor.study.Picture.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The points of a picture as CSV. */
final class PictureData {

    private PictureData() {}

    static String of(Picture picture) {
        boolean bars = picture.kind() == Kind.BARS;
        boolean panels = !picture.panels().isEmpty();
        String y = picture.y().label().words();
        List<String> columns =
                new ArrayList<>(panels ? List.of("panel", "series", "label") : List.of("series", "label"));
        if (!bars) {
            columns.add(name(picture.x().label().words(), ""));
        }
        columns.add(name(y, ""));
        if (!picture.y().setting()) {
            columns.addAll(List.of(name(y, "ci95_low"), name(y, "ci95_high"), "replications"));
        }
        CsvText data = new CsvText(columns.toArray());
        for (Series series : picture.series()) {
            for (Point point : series.points()) {
                List<Object> row = new ArrayList<>();
                if (panels) {
                    row.add(series.panel().words());
                }
                row.add(series.name().words());
                row.add(point.label().words());
                if (!bars) {
                    row.add(at(picture.x(), point.x()));
                }
                Estimate it = point.y();
                row.add(at(picture.y(), it.mean()));
                if (!picture.y().setting()) {
                    row.addAll(List.of(it.low(), it.high(), it.n()));
                }
                data.row(row.toArray());
            }
        }
        return data.text();
    }

    private static Object at(Axis axis, double value) {
        return axis.steps().isEmpty()
                ? value
                : axis.steps().get((int) Math.round(value)).words();
    }

    /** {@code Transit time, days} is {@code transit_time_days}: the unit, after the last comma, stays last. */
    private static String name(String label, String part) {
        int comma = label.lastIndexOf(',');
        String what = comma < 0 ? label : label.substring(0, comma);
        String unit = comma < 0 ? "" : label.substring(comma + 1);
        return (what + " " + part + " " + unit.replace("%", "percent").replace("/", " per "))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "_")
                .replaceAll("^_|_$", "");
    }
}

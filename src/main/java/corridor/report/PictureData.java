package corridor.report;

import corridor.stats.Estimate;
import corridor.study.Picture;
import corridor.study.Picture.Axis;
import corridor.study.Picture.Kind;
import corridor.study.Picture.Point;
import corridor.study.Picture.Series;
import java.util.Locale;

/** The points of a picture as CSV. */
final class PictureData {

    private PictureData() {}

    static String of(Picture picture) {
        boolean bars = picture.kind() == Kind.BARS;
        String y = picture.y().label().words();
        CsvText data = bars
                ? new CsvText("series", "label", name(y, ""), name(y, "ci95_low"), name(y, "ci95_high"), "replications")
                : new CsvText(
                        "series",
                        "label",
                        name(picture.x().label().words(), ""),
                        name(y, ""),
                        name(y, "ci95_low"),
                        name(y, "ci95_high"),
                        "replications");
        for (Series series : picture.series()) {
            String name = series.name().words();
            for (Point point : series.points()) {
                String label = point.label().words();
                Estimate it = point.y();
                if (bars) {
                    data.row(name, label, it.mean(), it.low(), it.high(), it.n());
                } else {
                    Object x = x(picture.x(), point.x());
                    data.row(name, label, x, it.mean(), it.low(), it.high(), it.n());
                }
            }
        }
        return data.text();
    }

    private static Object x(Axis axis, double x) {
        return axis.steps().isEmpty()
                ? x
                : axis.steps().get((int) Math.round(x)).words();
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

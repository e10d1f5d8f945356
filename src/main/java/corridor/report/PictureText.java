package corridor.report;

import corridor.study.Picture;
import corridor.study.Picture.Point;
import java.util.stream.Stream;

/** What stands over a picture of a study, on paper and on a page. */
record PictureText(Picture picture, Texts words) {

    /** The finding, with the signs that a terminal has not. */
    String title() {
        return signs(picture.title());
    }

    /** What is shown, of how many, and how its intervals are drawn. */
    String note() {
        if (points().noneMatch(point -> Double.isFinite(point.y().halfWidth()))) {
            return signs(picture.note());
        }
        return words.get(banded() ? "study.note.bands" : "study.note.bars", signs(picture.note()));
    }

    private static String signs(String text) {
        return text.replace("+-", "±").replaceAll("(?<=^|[ (])-(?=\\d)", "−");
    }

    /** Bands where they do not hide each other and nothing is missing in them. */
    boolean banded() {
        return picture.kind() == Picture.Kind.LINES
                && picture.x().steps().isEmpty()
                && picture.series().size() <= ChartKind.MOST_BANDS
                && points().allMatch(point -> Double.isFinite(point.y().halfWidth()));
    }

    private Stream<Point> points() {
        return picture.series().stream().flatMap(series -> series.points().stream());
    }
}

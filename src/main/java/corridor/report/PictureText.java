package corridor.report;

import corridor.study.Phrase;
import corridor.study.Picture;
import corridor.study.Picture.Point;
import java.util.stream.Stream;

/**
 * A picture of a study as it is read, and what stands over it, on paper and on a page.
 *
 * @param picture in the language of the words
 */
record PictureText(Picture picture, Texts words) {

    PictureText {
        picture = picture.in(words.language());
    }

    /** The finding. */
    String title() {
        return signs(picture.title());
    }

    /** What is shown, of how many, and how its intervals are drawn. */
    String note() {
        if (points().noneMatch(point -> Double.isFinite(point.y().halfWidth()))) {
            return signs(picture.note());
        }
        String note = words.get(banded() ? "study.note.bands" : "study.note.bars", signs(picture.note()));
        return cut() ? words.get(banded() ? "study.note.cut" : "study.note.arrows", note) : note;
    }

    private boolean cut() {
        Reach reach = Reach.of(picture);
        return picture.kind() != Picture.Kind.BARS && points().anyMatch(point -> reach.cuts(point.y()));
    }

    /** With the signs that a terminal has not; no line ends before or after ±. */
    static String signs(Phrase phrase) {
        return phrase.words()
                .replace(" +- ", "\u00A0±\u00A0")
                .replace("+-", "±")
                .replaceAll("(?<=^|[ (])-(?=\\d)", "−");
    }

    /** Bands where they do not hide each other and nothing is missing in them. */
    boolean banded() {
        return picture.kind() == Picture.Kind.LINES
                && picture.x().steps().isEmpty()
                && lines() <= ChartKind.MOST_BANDS
                && points().allMatch(point -> Double.isFinite(point.y().halfWidth()));
    }

    /** In each plane. */
    private long lines() {
        return picture.panels().isEmpty()
                ? picture.series().size()
                : picture.series().stream()
                        .map(series -> series.name().words())
                        .distinct()
                        .count();
    }

    private Stream<Point> points() {
        return picture.series().stream().flatMap(series -> series.points().stream());
    }
}

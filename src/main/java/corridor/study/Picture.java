package corridor.study;

import corridor.stats.Estimate;
import java.util.List;
import java.util.Locale;

/**
 * A chart of a study, before anybody draws it.
 *
 * @param name of its file, without ending
 * @param title what it shows, as a sentence
 * @param note how many replications, what the bars or bands are
 */
public record Picture(String name, Kind kind, Phrase title, Phrase note, Axis x, Axis y, List<Series> series) {

    public Picture {
        series = List.copyOf(series);
    }

    /** The same for a reader of a language. */
    public Picture in(Locale language) {
        return new Picture(
                name,
                kind,
                title.in(language),
                note.in(language),
                x.in(language),
                y.in(language),
                series.stream().map(one -> one.in(language)).toList());
    }

    /** Names of its planes, in their order; empty where there is one plane without a name. */
    public List<String> panels() {
        return series.stream()
                .map(one -> one.panel().words())
                .filter(panel -> !panel.isEmpty())
                .distinct()
                .toList();
    }

    public enum Kind {
        /** A response: y over x, joined, with intervals. */
        LINES,
        /** A row for each point with its label: a bar from zero, with its interval. */
        BARS,
        /** Points in a plane, each series with its own mark. */
        POINTS
    }

    /**
     * @param label with its unit
     * @param steps names of 0, 1, 2, ... on the axis; empty for numbers
     * @param setting whether what stands at it was set, not measured: it has no interval
     */
    public record Axis(Phrase label, List<Phrase> steps, boolean setting) {
        public static final Axis NONE = of(Phrase.of(""));

        public Axis {
            steps = List.copyOf(steps);
        }

        public static Axis of(Phrase label) {
            return new Axis(label, List.of(), false);
        }

        /** Of what is set: a number, or a choice by its name. */
        public static Axis ofSetting(Phrase label, List<Phrase> steps) {
            return new Axis(label, steps, true);
        }

        private Axis in(Locale language) {
            return new Axis(
                    label.in(language),
                    steps.stream().map(step -> step.in(language)).toList(),
                    setting);
        }
    }

    /**
     * @param panel what it stands under, where a picture has several planes side by side; empty where it has one
     * @param name in the key; empty where there is only one
     */
    public record Series(Phrase panel, Phrase name, List<Point> points) {
        public Series {
            points = List.copyOf(points);
        }

        public Series(Phrase name, List<Point> points) {
            this(Phrase.of(""), name, points);
        }

        /** The only one. */
        public static Series of(List<Point> points) {
            return new Series(Phrase.of(""), points);
        }

        private Series in(Locale language) {
            return new Series(
                    panel.in(language),
                    name.in(language),
                    points.stream().map(point -> point.in(language)).toList());
        }
    }

    /** @param label of a row; may be empty */
    public record Point(Phrase label, double x, Estimate y) {

        /** One without a label. */
        public static Point at(double x, Estimate y) {
            return new Point(Phrase.of(""), x, y);
        }

        private Point in(Locale language) {
            return label.isEmpty() ? this : new Point(label.in(language), x, y);
        }
    }
}

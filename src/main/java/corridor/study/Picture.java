package corridor.study;

import corridor.stats.Estimate;
import java.util.List;

/**
 * A chart of a study, before anybody draws it.
 *
 * @param name of its file, without ending
 * @param title what it shows, as a sentence
 * @param note how many replications, what the bars or bands are
 */
public record Picture(String name, Kind kind, String title, String note, Axis x, Axis y, List<Series> series) {

    public Picture {
        series = List.copyOf(series);
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
     */
    public record Axis(String label, List<String> steps) {
        public Axis {
            steps = List.copyOf(steps);
        }

        public static Axis of(String label) {
            return new Axis(label, List.of());
        }
    }

    /** @param name in the key; empty where there is only one */
    public record Series(String name, List<Point> points) {
        public Series {
            points = List.copyOf(points);
        }
    }

    /** @param label of a row; may be empty */
    public record Point(String label, double x, Estimate y) {}
}

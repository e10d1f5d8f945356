package corridor.study;

import corridor.stats.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A table of a study.
 *
 * @param name of its file, without ending
 * @param title for people
 * @param rows cells in the order of the columns
 */
public record Sheet(String name, Phrase title, List<Column> columns, List<List<Cell>> rows) {

    public Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The same for a reader of a language, units too. */
    public Sheet in(Locale language) {
        return new Sheet(
                name,
                title.in(language),
                columns.stream().map(column -> column.in(language)).toList(),
                rows.stream()
                        .map(row -> row.stream().map(cell -> cell.in(language)).toList())
                        .toList());
    }

    /**
     * @param id in files, lower case with underscores, its unit left out
     * @param label for people
     * @param unit as it stands in files; empty for words and parts of one
     */
    public record Column(String id, Phrase label, String unit, Kind kind) {
        private Column in(Locale language) {
            return new Column(id, label.in(language), Words.unit(unit).words(language), kind);
        }
    }

    public enum Kind {
        TEXT,
        NUMBER,
        /** A mean with its 95% interval. */
        ESTIMATE
    }

    /**
     * @param text empty for a number
     * @param value a number, known without error or with it; {@code n} is 0 for a text
     */
    public record Cell(Phrase text, Estimate value) {
        private static final Estimate NONE = new Estimate(Double.NaN, Double.NaN, Double.NaN, 0);

        static Cell of(Phrase text) {
            return new Cell(text, NONE);
        }

        static Cell of(double value) {
            return of(Words.known(value));
        }

        static Cell of(Estimate value) {
            return new Cell(Phrase.of(""), value);
        }

        private Cell in(Locale language) {
            return text.isEmpty() ? this : new Cell(text.in(language), value);
        }
    }

    /** Columns, each with how a row fills it. */
    public static final class Builder<T> {
        private final List<Column> columns = new ArrayList<>();
        private final List<Function<T, Cell>> cells = new ArrayList<>();

        /** Of names and of what stands in files: the same in every language. */
        public Builder<T> text(String id, Phrase label, Function<T, String> text) {
            return words(id, label, row -> Phrase.of(text.apply(row)));
        }

        public Builder<T> words(String id, Phrase label, Function<T, Phrase> words) {
            return add(new Column(id, label, "", Kind.TEXT), row -> Cell.of(words.apply(row)));
        }

        public Builder<T> number(String id, Phrase label, String unit, ToDoubleFunction<T> value) {
            return add(new Column(id, label, unit, Kind.NUMBER), row -> Cell.of(value.applyAsDouble(row)));
        }

        public Builder<T> estimate(String id, Phrase label, String unit, Function<T, Estimate> value) {
            return add(new Column(id, label, unit, Kind.ESTIMATE), row -> Cell.of(value.apply(row)));
        }

        private Builder<T> add(Column column, Function<T, Cell> cell) {
            columns.add(column);
            cells.add(cell);
            return this;
        }

        public Sheet of(String name, Phrase title, List<T> rows) {
            return new Sheet(
                    name,
                    title,
                    columns,
                    rows.stream()
                            .map(row ->
                                    cells.stream().map(cell -> cell.apply(row)).toList())
                            .toList());
        }
    }
}

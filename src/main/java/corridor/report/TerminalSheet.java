package corridor.report;

import corridor.study.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One sheet of a study in the columns of a terminal: words to the left, figures to the right with their intervals under each
 * other. Where it is too wide, long words are cut first, then the last columns are left out and named below; the first column,
 * which says what a row is, keeps what it needs up to two fifths of the width.
 */
final class TerminalSheet {

    private static final int MOST_ROWS = 40;
    private static final int NARROWEST_WORDS = 24;
    private static final double MOST_LABEL = 0.4;
    private static final int HEAD = 14;
    private static final String GAP = "  ";

    private final Sheet sheet;
    private final SheetText text;
    private final int shown;
    private final List<Block> blocks;

    /** A column: its lines of head and its cells, all in ASCII; words can do with {@code enough}, and {@code width} is what it gets. */
    private record Block(boolean words, List<String> head, List<String> cells, int enough, int width) {

        int natural() {
            return IntStream.concat(
                            head.stream().mapToInt(String::length),
                            cells.stream().mapToInt(String::length))
                    .max()
                    .orElse(0);
        }

        int least() {
            return words ? Math.min(natural(), enough) : natural();
        }

        Block of(int room) {
            return new Block(words, head, cells, enough, room);
        }

        String set(String cell) {
            String fits = TextGrid.cut(cell, width);
            return words ? TextGrid.left(fits, width) : TextGrid.right(fits, width);
        }
    }

    TerminalSheet(Sheet sheet, int width) {
        this.sheet = sheet;
        text = new SheetText(sheet, Texts.ofPages(Locale.ENGLISH));
        shown = Math.min(MOST_ROWS, sheet.rows().size());
        blocks = fitted(
                IntStream.range(0, sheet.columns().size())
                        .mapToObj(column -> block(column, width))
                        .toList(),
                width);
    }

    private Block block(int column, int width) {
        int enough = column == 0 ? (int) (MOST_LABEL * width) : NARROWEST_WORDS;
        List<String> cells = text.isText(column)
                ? IntStream.range(0, shown)
                        .mapToObj(row -> TextGrid.plain(text.value(row, column)))
                        .toList()
                : figures(column);
        int room = cells.stream().mapToInt(String::length).max().orElse(0);
        Sheet.Column of = sheet.columns().get(column);
        List<String> head =
                new ArrayList<>(TextGrid.wrap(TextGrid.plain(of.label().words()), Math.max(HEAD, room)));
        if (!of.unit().isEmpty()) {
            head.add(TextGrid.plain(of.unit()));
        }
        return new Block(text.isText(column), head, cells, enough, 0);
    }

    /** Means end under each other, and intervals too. */
    private List<String> figures(int column) {
        List<String> values = new ArrayList<>();
        List<String> spreads = new ArrayList<>();
        for (int row = 0; row < shown; row++) {
            values.add(TextGrid.plain(text.value(row, column)));
            spreads.add(TextGrid.plain(text.spread(row, column)));
        }
        int value = values.stream().mapToInt(String::length).max().orElse(0);
        int spread = spreads.stream().mapToInt(String::length).max().orElse(0);
        return IntStream.range(0, shown)
                .mapToObj(row -> TextGrid.right(values.get(row), value)
                        + (spread == 0 ? "" : " " + TextGrid.right(spreads.get(row), spread)))
                .toList();
    }

    private static List<Block> fitted(List<Block> all, int width) {
        int count = all.size();
        while (count > 1 && leastWidth(all.subList(0, count)) > width) {
            count--;
        }
        int spare = width - leastWidth(all.subList(0, count));
        List<Block> fitted = new ArrayList<>();
        for (Block block : all.subList(0, count)) {
            int more = Math.max(0, Math.min(spare, block.natural() - block.least()));
            fitted.add(block.of(block.least() + more));
            spare -= more;
        }
        return fitted;
    }

    private static int leastWidth(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::least).sum() + GAP.length() * (blocks.size() - 1);
    }

    /** The labels, each over its unit. */
    List<String> head() {
        int deepest =
                blocks.stream().mapToInt(block -> block.head().size()).max().orElse(0);
        return IntStream.range(0, deepest)
                .mapToObj(line -> line(block -> {
                    int at = line - deepest + block.head().size();
                    return at < 0 ? "" : block.head().get(at);
                }))
                .toList();
    }

    List<String> rows() {
        return IntStream.range(0, shown)
                .mapToObj(row -> line(block -> block.cells().get(row)))
                .toList();
    }

    /** What is not shown, in words. */
    List<String> rest() {
        List<String> rest = new ArrayList<>();
        if (blocks.size() < sheet.columns().size()) {
            String columns = sheet
                    .columns()
                    .subList(blocks.size(), sheet.columns().size())
                    .stream()
                    .map(column -> column.label().words())
                    .collect(Collectors.joining(", "));
            rest.add("too wide here, in tables/%s.csv: %s".formatted(sheet.name(), columns));
        }
        if (!text.rest(shown).isEmpty()) {
            rest.add(text.rest(shown));
        }
        return rest;
    }

    private String line(java.util.function.Function<Block, String> cell) {
        return blocks.stream()
                .map(block -> block.set(cell.apply(block)))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }
}

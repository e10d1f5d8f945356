package corridor.scenario;

import corridor.scenario.Problem.Position;
import corridor.scenario.Tree.Branch;
import corridor.scenario.Tree.Entry;
import corridor.scenario.Tree.Items;
import corridor.scenario.Tree.Kind;
import corridor.scenario.Tree.Leaf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Makes a {@link Tree} of YAML 1.2 text. Hostile text gives a problem, never an endless loop or a full memory. */
final class YamlText {

    /** Flows may share a season; what they unfold to is counted apart. */
    private static final int MAX_ALIASES = 10_000;

    private static final int MAX_VALUES = 200_000;
    private static final Map<Tag, Kind> KINDS = Map.of(
            Tag.STR, Kind.TEXT,
            Tag.INT, Kind.INTEGER,
            Tag.FLOAT, Kind.NUMBER,
            Tag.BOOL, Kind.BOOLEAN,
            Tag.NULL, Kind.NOTHING);

    private final String file;
    private final int firstLine;
    private final int firstColumn;
    private final Problems problems;
    private int values;

    private YamlText(String file, int firstLine, int firstColumn, Problems problems) {
        this.file = file;
        this.firstLine = firstLine;
        this.firstColumn = firstColumn;
        this.problems = problems;
    }

    /** Null for text without a value, or after a problem. */
    static @Nullable Tree parse(String text, String file, Problems problems) {
        return new YamlText(file, 1, 1, problems).parse(text);
    }

    /** The same for a text that begins somewhere in a line. */
    static @Nullable Tree parse(String text, Position from, Problems problems) {
        return new YamlText(from.file(), from.line(), from.column(), problems).parse(text);
    }

    private @Nullable Tree parse(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setSchema(new CoreSchema())
                .setCodePointLimit(SourceText.MAX_BYTES)
                .setMaxAliasesForCollections(MAX_ALIASES)
                .build();
        try {
            StreamReader reader = new StreamReader(settings, text);
            Composer composer = new Composer(settings, new ShallowParser(new ParserImpl(settings, reader)));
            Optional<Node> node = composer.getSingleNode();
            return node.isEmpty() ? null : tree(node.get(), 0);
        } catch (MarkedYamlEngineException e) {
            Mark mark = e.getProblemMark().or(e::getContextMark).orElse(null);
            Position at = mark == null ? new Position(file, firstLine, firstColumn) : position(mark);
            problems.add(at, "this cannot be read as YAML: " + sentence(e.getProblem()), remedy(e.getProblem()));
        } catch (YamlEngineException e) {
            problems.add(
                    new Position(file, firstLine, firstColumn),
                    "this cannot be read as YAML: " + sentence(String.valueOf(e.getMessage())),
                    null);
        }
        return null;
    }

    private static String sentence(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.endsWith(".") ? line : line + ".";
    }

    private static @Nullable String remedy(String problem) {
        if (problem.contains("'\\t'") || problem.contains("TAB")) {
            return "Indent with spaces; YAML allows no tabs.";
        }
        if (problem.startsWith("expected ',' or '}'")) {
            return "Put a text that holds ': ' or ', ' in quotes: 'lognormal(mean: 24 h, cv: 0.8)'.";
        }
        return problem.contains("mapping values are not allowed") ? "Put a text that holds ': ' in quotes." : null;
    }

    private @Nullable Tree tree(Node node, int depth) {
        Position at = position(node.getStartMark().orElseThrow());
        values++;
        if (values > MAX_VALUES || depth > ShallowParser.MAX_DEPTH) {
            throw new ParserException("its aliases unfold to too much", node.getStartMark());
        }
        if (node instanceof ScalarNode scalar) {
            return leaf(scalar, at);
        }
        if (node instanceof SequenceNode sequence) {
            List<Tree> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                Tree tree = tree(item, depth + 1);
                if (tree != null) {
                    items.add(tree);
                }
            }
            return new Items(at, items);
        }
        return branch((MappingNode) node, at, depth);
    }

    private @Nullable Leaf leaf(ScalarNode scalar, Position at) {
        Kind kind = KINDS.get(scalar.getTag());
        if (kind == null) {
            problems.add(at, "the tag %s means nothing here.".formatted(scalar.getTag()), "Leave it out.");
            return null;
        }
        return new Leaf(at, scalar.getValue(), kind);
    }

    private Branch branch(MappingNode mapping, Position at, int depth) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Position keyAt = position(tuple.getKeyNode().getStartMark().orElseThrow());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.add(keyAt, "a key must be a single word.", null);
                continue;
            }
            Tree value = tree(tuple.getValueNode(), depth + 1);
            Entry first = entries.get(key.getValue());
            if (first != null) {
                problems.add(
                        keyAt,
                        "'%s' is given twice, first on line %d."
                                .formatted(key.getValue(), first.key().line()),
                        "Keep one of the two.");
            } else if (value != null) {
                entries.put(key.getValue(), new Entry(keyAt, value));
            }
        }
        return new Branch(at, entries);
    }

    private Position position(Mark mark) {
        int column = mark.getColumn() + (mark.getLine() == 0 ? firstColumn : 1);
        return new Position(file, firstLine + mark.getLine(), column);
    }
}

package corridor.scenario;

import corridor.policy.Coordination;
import corridor.policy.DispatchRule;
import corridor.policy.EmptiesRule;
import corridor.policy.ReturnRule;
import corridor.policy.RouteRule;
import corridor.scenario.RuleForms.Coordinated;
import corridor.scenario.RuleForms.Departs;
import corridor.scenario.RuleForms.Goes;
import corridor.scenario.RuleForms.RouteChoice;
import corridor.scenario.RuleForms.SentBack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The table of keys in the manual, and the same keys as the records have them. */
final class KeyTable {

    static final Path MANUAL = Path.of("docs/scenarios.md");

    /** A row of the manual. */
    record Row(String key, String meaning, String unit, String byDefault, String example) {}

    private KeyTable() {}

    static Map<String, Row> rows() throws IOException {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String line : Files.readAllLines(MANUAL)) {
            List<String> cells =
                    List.of(line.split("\\|", -1)).stream().map(String::strip).toList();
            if (cells.size() == 7 && cells.get(1).startsWith("`")) {
                Row row = new Row(bare(cells.get(1)), cells.get(2), cells.get(3), cells.get(4), bare(cells.get(5)));
                rows.put(row.key(), row);
            }
        }
        return rows;
    }

    private static String bare(String cell) {
        return cell.replaceFirst("^`(.*)`$", "$1");
    }

    /** The components by key, names of one's own as stars; what a record is used for a second time is not gone into again. */
    static Map<String, RecordComponent> components() {
        Map<String, RecordComponent> found = new LinkedHashMap<>();
        add(Scenario.class, "", found);
        return found;
    }

    private static void add(Class<?> type, String prefix, Map<String, RecordComponent> found) {
        for (RecordComponent component : type.getRecordComponents()) {
            String key = prefix + Keys.of(component);
            boolean seen =
                    found.values().stream().anyMatch(earlier -> id(earlier).equals(id(component)));
            if (!seen) {
                found.put(key, component);
                below(component.getGenericType(), key, found);
            }
        }
    }

    private static String id(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    private static void below(Type type, String key, Map<String, RecordComponent> found) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            below(arguments[arguments.length - 1], key + ".*", found);
        } else if (type == DispatchRule.class) {
            add(Departs.class, key + ".", found);
        } else if (type == RouteRule.class) {
            add(RouteChoice.class, key + ".", found);
        } else if (type == ReturnRule.class) {
            add(SentBack.class, key + ".", found);
        } else if (type == EmptiesRule.class) {
            add(Goes.class, key + ".", found);
        } else if (type == Coordination.class) {
            add(Coordinated.class, key + ".", found);
        } else if (type instanceof Class<?> plain && plain.isRecord() && !ScalarText.reads(plain)) {
            add(plain, key + ".", found);
        }
    }

    /** What the manual says a component means. */
    static String meaning(Class<?> type, String name) {
        try {
            Map<String, Row> rows = rows();
            return components().entrySet().stream()
                    .filter(entry -> entry.getValue().getDeclaringRecord() == type
                            && entry.getValue().getName().equals(name))
                    .map(entry -> Objects.requireNonNull(rows.get(entry.getKey()), entry.getKey())
                            .meaning())
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

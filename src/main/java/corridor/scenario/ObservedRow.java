package corridor.scenario;

import corridor.scenario.TableForm.Column;
import corridor.scenario.Tree.Branch;
import corridor.scenario.Tree.Entry;
import corridor.scenario.Tree.Items;
import corridor.scenario.Tree.Kind;
import corridor.scenario.Tree.Leaf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of a table of observations: its cells are the parts of one figure written with where it comes from. */
final class ObservedRow {

    static final List<Column> COLUMNS = List.of(
            TableForm.required("measure", "measure", TableForm.in("")),
            TableForm.required("reported", "reported", TableForm.in("")),
            TableForm.optional("unit", "unit", TableForm.in("")),
            TableForm.optional("low", "low", TableForm.in("")),
            TableForm.optional("high", "high", TableForm.in("")),
            TableForm.optional("source", "source", TableForm.in("")),
            TableForm.optional("confidence", "confidence", TableForm.in("")),
            TableForm.optional("about", "about", TableForm.in("")));

    private final Problems problems;

    private ObservedRow(Problems problems) {
        this.problems = problems;
    }

    /** What the row would be in YAML. */
    static Branch folded(Branch row, Problems problems) {
        return new ObservedRow(problems).folded(row);
    }

    private Branch folded(Branch row) {
        Map<String, Entry> entries = new LinkedHashMap<>(row.entries());
        Entry reported = entries.get("reported");
        Entry unit = entries.remove("unit");
        Entry low = entries.remove("low");
        Entry high = entries.remove("high");
        Map<String, Entry> parts = new LinkedHashMap<>();
        if (reported != null) {
            parts.put("value", with(unit, reported));
        }
        Entry known = low == null ? high : low;
        if (known != null) {
            Items range = new Items(known.key(), List.of(end(unit, low, known), end(unit, high, known)));
            parts.put("range", new Entry(known.key(), range));
        }
        for (String key : List.of("source", "confidence")) {
            Entry said = entries.remove(key);
            if (said != null) {
                parts.put(key, said);
            }
        }
        if (reported != null && !isEmpty(reported)) {
            entries.put("reported", new Entry(reported.key(), new Branch(reported.key(), parts)));
        }
        return new Branch(row.at(), entries);
    }

    private static boolean isEmpty(Entry entry) {
        return entry.value() instanceof Leaf leaf && leaf.is() == Kind.NOTHING;
    }

    /** One end of the range; where it is missing, nothing, at the place of the other, so that it can be said. */
    private Tree end(@Nullable Entry unit, @Nullable Entry end, Entry other) {
        return end == null
                ? new Leaf(other.key(), "", Kind.NOTHING)
                : with(unit, end).value();
    }

    /** A bare number with the unit of the column; a cell may have its own unit, but not contradict the column. */
    private Entry with(@Nullable Entry unit, Entry figure) {
        if (unit == null || !(figure.value() instanceof Leaf leaf)) {
            return figure;
        }
        String said = unit.value().text();
        String own = Quantity.unitIn(leaf.text()).orElse(said); // of what is no number, the reader complains
        if (own.isEmpty()) {
            Leaf whole = new Leaf(leaf.at(), leaf.text() + " " + said, Kind.TEXT);
            return new Entry(figure.key(), whole);
        }
        if (!Quantity.isSameUnit(own, said)) {
            problems.add(
                    leaf.at(),
                    "the figure is '%s', and the column 'unit' says '%s'.".formatted(leaf.text(), said),
                    "Leave one of the two units out.");
        }
        return figure;
    }
}

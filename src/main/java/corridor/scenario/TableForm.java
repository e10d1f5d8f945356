package corridor.scenario;

import corridor.scenario.CsvTable.Cell;
import corridor.scenario.Tree.Kind;
import corridor.scenario.Tree.Leaf;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The columns of a table, and the keys they stand for. Those of trains are named as in GTFS where it has them
 * (stop_times.txt, frequencies.txt).
 *
 * @param id column of the name
 * @param byStops whether each row is one stop, and the rows of one name make a route
 */
record TableForm(String group, String id, boolean byStops, List<Column> columns) {

    static final String SEQUENCE = "stop_sequence";
    static final String STOP = "stop_id";

    static final Map<String, TableForm> FORMS = forms();

    TableForm {
        columns = List.copyOf(columns);
    }

    /**
     * @param key that it stands for
     * @param optional whether a value may be missing
     * @param unit of a bare number, as text to be read
     */
    record Column(String name, String key, boolean optional, Function<BigDecimal, String> unit) {

        private static final String NUMBER = "[-+]?(\\d{1,15}(\\.\\d{0,15})?|\\.\\d{1,15})";

        Leaf leaf(Cell cell) {
            return cell.text().matches(NUMBER)
                    ? new Leaf(cell.at(), unit.apply(new BigDecimal(cell.text())), Kind.TEXT)
                    : text(cell);
        }
    }

    /** What a cell would be in YAML, where it is no number. */
    static Leaf text(Cell cell) {
        boolean truth = cell.text().equals("true") || cell.text().equals("false");
        Kind kind = cell.text().isEmpty() ? Kind.NOTHING : truth ? Kind.BOOLEAN : Kind.TEXT;
        return new Leaf(cell.at(), cell.text(), kind);
    }

    List<String> columnNames() {
        List<String> names = new ArrayList<>(needed());
        columns.forEach(column -> names.add(column.name()));
        return names;
    }

    List<String> needed() {
        return byStops ? List.of(id, SEQUENCE, STOP) : List.of(id);
    }

    private static Map<String, TableForm> forms() {
        Map<String, TableForm> forms = new LinkedHashMap<>();
        List<TableForm> all = List.of(
                new TableForm(
                        "flows",
                        "flow_id",
                        false,
                        List.of(
                                required("from", "from", in("")),
                                required("to", "to", in("")),
                                required("volume_teu_per_year", "volume", in(" TEU/y")),
                                required("consignment_teu", "consignment", in(" TEU")),
                                required("arrives", "arrives", in("")),
                                required("forty_foot_share", "forty-foot", TableForm::percent),
                                required("promised_days", "promised", in(" d")),
                                optional("empty", "empty", in("")),
                                optional("others", "others", in("")))),
                new TableForm(
                        "trains",
                        "service_id",
                        true,
                        List.of(
                                required("capacity_teu", "capacity", in(" TEU")),
                                optional("headway_secs", "departs.every", TableForm::minutes),
                                optional("first_departure_secs", "departs.first", TableForm::minutes),
                                optional("full_share", "departs.full", TableForm::percent),
                                optional("or_after_hours", "departs.or-after", in(" h")),
                                optional("booking_hours", "booking", in(" h")))),
                new TableForm("observed", "observation_id", false, ObservedRow.COLUMNS));
        all.forEach(form -> forms.put(form.group(), form));
        return forms;
    }

    static Column required(String name, String key, Function<BigDecimal, String> unit) {
        return new Column(name, key, false, unit);
    }

    static Column optional(String name, String key, Function<BigDecimal, String> unit) {
        return new Column(name, key, true, unit);
    }

    static Function<BigDecimal, String> in(String unit) {
        return number -> number.toPlainString() + unit;
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }

    private static String minutes(BigDecimal seconds) {
        return seconds.doubleValue() / 60 + " min";
    }
}

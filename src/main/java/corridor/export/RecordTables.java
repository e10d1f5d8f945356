package corridor.export;

import corridor.result.Cause;
import corridor.result.ContainerRecord;
import corridor.result.EventRecord;
import corridor.result.QueueRecord;

/** The columns of {@code records/}. */
final class RecordTables {

    private static final double SECONDS_PER_DAY = 86_400;

    private RecordTables() {}

    /** A row and the year that it belongs to. */
    record In<R>(LoggedYear year, R row) {}

    static Table<In<ContainerRecord>> containers() {
        Table<In<ContainerRecord>> table = RecordTables.<ContainerRecord>inYear()
                .whole("container", in -> in.row().number())
                .whole("consignment", in -> in.row().consignment())
                .text("flow", in -> in.row().flow())
                .text("via", in -> String.join(" > ", in.row().via()))
                .whole("teu", in -> in.row().teu())
                .text("measured", in -> Boolean.toString(in.row().measured()))
                .text("ready_utc", in -> in.year().clock().time(in.row().madeSecond()))
                .text("delivered_utc", RecordTables::delivered)
                .number("transit_days", in -> transitDays(in.row()));
        for (Cause cause : Cause.values()) {
            table.number(cause.id().replace('-', '_') + "_days", in -> days(in.row(), cause));
        }
        return table.number("cost_usd", in -> in.row().usd())
                .number("co2_kg", in -> in.row().co2Kg());
    }

    static Table<In<EventRecord>> events() {
        return RecordTables.<EventRecord>inYear()
                .text("time_utc", in -> in.year().clock().time(in.row().second()))
                .text("event", in -> in.row().kind().id())
                .text("container", in -> number(in.row()))
                .text("vehicle", in -> in.row().vehicle())
                .text("node", in -> in.row().node())
                .text("teu", in -> teu(in.row()));
    }

    static Table<In<QueueRecord>> queues() {
        return RecordTables.<QueueRecord>inYear()
                .text("time_utc", in -> in.year().clock().time(in.row().second()))
                .text("node", in -> in.row().node())
                .whole("containers", in -> in.row().containers())
                .whole("teu", in -> in.row().teu())
                .text("port_closed", in -> Boolean.toString(in.row().closed()));
    }

    private static <R> Table<In<R>> inYear() {
        return new Table<In<R>>()
                .text("scenario", in -> in.year().scenario())
                .whole("replication", in -> in.year().replication())
                .whole("seed", in -> in.year().seed());
    }

    private static String delivered(In<ContainerRecord> in) {
        Long second = in.row().deliveredSecond();
        return second == null ? "" : in.year().clock().time(second);
    }

    private static double transitDays(ContainerRecord row) {
        Long second = row.deliveredSecond();
        return second == null ? Double.NaN : (second - row.madeSecond()) / SECONDS_PER_DAY;
    }

    private static double days(ContainerRecord row, Cause cause) {
        return row.causeSeconds().isEmpty() ? Double.NaN : row.causeSeconds().get(cause.ordinal()) / SECONDS_PER_DAY;
    }

    private static String teu(EventRecord row) {
        return row.kind().isOfAPort() ? "" : Integer.toString(row.teu());
    }

    private static String number(EventRecord row) {
        Long container = row.container();
        return container == null ? "" : container.toString();
    }
}

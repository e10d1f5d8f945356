package corridor.flow;

import corridor.network.Network;
import corridor.result.Cause;
import corridor.result.RunResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What happened in a {@link TinyWorld}, in lines that a reader understands and in numbers that can be added up. */
final class Diary implements Journal {

    static final long HOUR = 3_600;
    static final long DAY = 24 * HOUR;

    private final Network network;
    private final List<Line> lines = new ArrayList<>();
    private final List<Delivery> deliveries = new ArrayList<>();
    private @Nullable RunResult result;

    Diary(Network network) {
        this.network = network;
    }

    private record Line(long second, String what) {}

    /** One box at its destination. */
    record Delivery(String flow, int route, long second, long transitSeconds, List<Long> causes) {

        Delivery {
            causes = List.copyOf(causes);
        }

        long under(Cause cause) {
            return causes.get(cause.ordinal());
        }

        double hoursUnder(Cause cause) {
            return (double) under(cause) / HOUR;
        }

        long charged() {
            return causes.stream().mapToLong(Long::longValue).sum();
        }

        long readySecond() {
            return second - transitSeconds;
        }

        /** Such as {@code moving 12 h, waiting-train 4 h}. */
        String why() {
            return IntStream.range(0, Cause.COUNT)
                    .filter(i -> causes.get(i) != 0)
                    .mapToObj(i -> Cause.values()[i].id() + " " + span(causes.get(i)))
                    .collect(Collectors.joining(", "));
        }
    }

    @Override
    public void departed(long second, int service, int vehicle, int site, int teu) {
        lines.add(new Line(second, "%s leaves %s with %d TEU".formatted(service(service), site(site), teu)));
    }

    @Override
    public void arrived(long second, int service, int vehicle, int site, int teu) {
        lines.add(new Line(second, "%s reaches %s with %d TEU".formatted(service(service), site(site), teu)));
    }

    @Override
    public void weather(long second, int site, boolean closed) {
        lines.add(new Line(second, "storm %s %s".formatted(closed ? "closes" : "leaves", site(site))));
    }

    @Override
    public void delivered(long second, int flow, int route, long transitSeconds, long[] causeSeconds) {
        List<Long> causes = java.util.Arrays.stream(causeSeconds).boxed().toList();
        deliveries.add(new Delivery(network.flows().get(flow).id(), route, second, transitSeconds, causes));
    }

    @Override
    public void expected(long second, int service, int site, long readySecond) {
        lines.add(new Line(
                second, "%s is expected at %s on %s".formatted(service(service), site(site), time(readySecond))));
    }

    @Override
    public void takenUp(long second, int crossing, int step) {
        String border = network.crossings().get(crossing).id();
        lines.add(new Line(second, "%s takes up step %d".formatted(border, step)));
    }

    void close(RunResult ended) {
        result = ended;
    }

    /** The flows, in the order of the result. */
    List<String> flows() {
        return network.flows().stream().map(flow -> flow.id()).toList();
    }

    RunResult result() {
        return Objects.requireNonNull(result);
    }

    /** The lines in which this stands. */
    List<String> lines(String about) {
        return lines.stream()
                .filter(line -> line.what.contains(about))
                .map(line -> time(line.second) + " " + line.what)
                .toList();
    }

    /** The seconds of the lines in which this stands. */
    List<Long> seconds(String about) {
        return lines.stream()
                .filter(line -> line.what.contains(about))
                .map(Line::second)
                .toList();
    }

    List<Delivery> deliveries() {
        return deliveries;
    }

    List<Delivery> deliveries(String flow) {
        return deliveries.stream()
                .filter(delivery -> delivery.flow().equals(flow))
                .toList();
    }

    /** When and why, boxes that shared their lot together: {@code 2 boxes on day 1 12:00: moving 12 h}. */
    List<String> arrivals(String flow) {
        return deliveries(flow).stream()
                .collect(Collectors.groupingBy(
                        delivery -> time(delivery.second()) + ": " + delivery.why(),
                        java.util.LinkedHashMap::new,
                        Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getValue() + (entry.getValue() == 1 ? " box on " : " boxes on ") + entry.getKey())
                .toList();
    }

    /** {@code 1 06:30}, day and time of day, in seconds. */
    static long second(String time) {
        String[] parts = time.split("[ :]", -1);
        return Long.parseLong(parts[0]) * DAY + Long.parseLong(parts[1]) * HOUR + Long.parseLong(parts[2]) * 60;
    }

    static String time(long second) {
        String seconds = second % 60 == 0 ? "" : ":%02d".formatted(second % 60);
        return "day %d %02d:%02d%s".formatted(second / DAY, second / HOUR % 24, second / 60 % 60, seconds);
    }

    static int flow(Network network, String id) {
        return IntStream.range(0, network.flows().size())
                .filter(i -> network.flows().get(i).id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String span(long seconds) {
        return seconds % HOUR == 0 ? seconds / HOUR + " h" : seconds % 60 == 0 ? seconds / 60 + " min" : seconds + " s";
    }

    private String service(int index) {
        return network.services().get(index).id();
    }

    private String site(int index) {
        return network.sites().get(index).id();
    }
}

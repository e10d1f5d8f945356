package corridor.scenario;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fleet of trucks that go round between the two ends of {@code route}. A truck takes 2 TEU: one box of 40 ft, or two of 20 ft.
 *
 * @param route nodes in order; each pair of neighbours is joined by a road; the ends are terminals
 * @param count trucks
 * @param hours how long a driver may drive; without it, as the AETR has it
 */
public record TruckService(
        @Size(min = 2, max = 50) List<String> route,
        int count,
        @Nullable DrivingHours hours) {
    public TruckService {
        route = List.copyOf(route);
    }

    /**
     * @param day at the wheel between two rests
     * @param rest from one day to the next
     * @param stretch at the wheel between two breaks
     * @param pause that breaks it
     */
    public record DrivingHours(Duration day, Duration rest, Duration stretch, Duration pause) {}
}

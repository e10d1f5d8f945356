package corridor.scenario;

import corridor.scenario.Tree.Branch;
import corridor.units.Share;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What no type can see but no planner can mean: a season that makes traffic, a place off the globe. */
final class Sense {

    private static final double MEAN_TOLERANCE = 0.01;
    /** Of shares in binary. */
    private static final double ROUNDING = 1e-9;

    private final String path;
    private final Branch written;
    private final Problems problems;

    private Sense(String path, Branch written, Problems problems) {
        this.path = path;
        this.written = written;
        this.problems = problems;
    }

    static void check(Object made, String path, Branch written, Problems problems) {
        Sense sense = new Sense(path, written, problems);
        if (made instanceof Scenario scenario) {
            sense.factors("season", scenario.season());
        } else if (made instanceof Flow flow) {
            sense.flow(flow);
        } else if (made instanceof Adoption adoption) {
            sense.adoption(adoption);
        } else if (made instanceof Place place) {
            sense.place(place);
        } else if (made instanceof Storms storms) {
            sense.require(
                    "events-per-month",
                    storms.eventsPerMonth().stream().allMatch(events -> events >= 0),
                    "must be zero or more");
        } else if (made instanceof TrainService train) {
            sense.require("capacity", train.capacity().value() > 0, "must be above zero");
        } else if (made instanceof VesselService vessel) {
            sense.require("capacity", vessel.capacity().value() > 0, "must be above zero");
            sense.require("load-factor", vessel.loadFactor().value() > 0, "must be above zero");
        } else if (made instanceof Period days) {
            sense.require("to", !days.to().isBefore(days.from()), "must not be before %s".formatted(days.from()));
        } else if (made instanceof RunPlan run) {
            sense.require("horizon", !run.horizon().isZero(), "must be above zero");
        }
    }

    private void flow(Flow flow) {
        require("consignment", flow.consignment().value() > 0, "must be above zero");
        factors("months", flow.months());
    }

    private void adoption(Adoption adoption) {
        double sum =
                adoption.shares().values().stream().mapToDouble(Share::value).sum();
        if (Math.abs(sum - 1) > ROUNDING) {
            problems.add(
                    written.at(),
                    "the shares of %s make up %s %%, not 100 %%.".formatted(Words.of(path), Adoption.percent(sum)),
                    null);
        }
    }

    private void place(Place place) {
        require("country", place.country().matches("[A-Z]{2}"), "must be an ISO 3166 code of two capital letters");
        if (place.at().size() == 2) {
            boolean onGlobe =
                    Math.abs(place.at().get(0)) <= 90 && Math.abs(place.at().get(1)) <= 180;
            require("at", onGlobe, "must be latitude and longitude in degrees");
        }
    }

    private void factors(String key, @Nullable List<Double> factors) {
        if (factors == null || factors.size() != 12) {
            return;
        }
        double mean = factors.stream().mapToDouble(Double::doubleValue).sum() / 12;
        require(key, factors.stream().allMatch(factor -> factor >= 0), "must be zero or more");
        require(
                key,
                Math.abs(mean - 1) <= MEAN_TOLERANCE,
                "its mean of %.3f must be 1, or the volume of the year changes".formatted(mean));
    }

    private void require(String key, boolean holds, String demand) {
        Tree value = written.find(key);
        if (!holds && value != null) {
            Tree plain = LongForm.plain(value);
            String where = path.isEmpty() ? key : Words.of(path + "." + key);
            problems.add(plain.at(), "%s is %s, but %s.".formatted(where, plain.text(), demand), null);
        }
    }
}

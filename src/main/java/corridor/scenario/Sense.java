package corridor.scenario;

import corridor.scenario.Tree.Branch;
import corridor.units.Share;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What no type can see but no planner can mean: a season that makes traffic, a place off the globe. */
final class Sense {

    private static final double MEAN_TOLERANCE = 0.01;
    private static final int TEU_OF_40_FT = 2;
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
            sense.factors("season", scenario.season(), 12);
            sense.factors("week", scenario.week(), 7);
        } else if (made instanceof Flow flow) {
            sense.flow(flow);
        } else if (made instanceof Adoption adoption) {
            sense.adoption(adoption);
        } else if (made instanceof Place place) {
            sense.place(place);
        } else if (made instanceof Storms storms) {
            sense.storms(storms);
        } else if (made instanceof Storms.Year year) {
            sense.events(year.eventsPerMonth());
        } else if (made instanceof Holidays holidays) {
            sense.country(holidays.country());
        } else if (made instanceof TrainService train) {
            sense.require("capacity", train.capacity().value() > 0, "must be above zero");
        } else if (made instanceof Platforms platforms) {
            sense.platforms(platforms);
        } else if (made instanceof VesselService vessel) {
            sense.require("capacity", vessel.capacity().value() > 0, "must be above zero");
            sense.require("load-factor", vessel.loadFactor().value() > 0, "must be above zero");
            sense.rolling(vessel.rolls());
        } else if (made instanceof TruckService trucks) {
            sense.drivingHours(trucks.hours());
        } else if (made instanceof Period days) {
            sense.days(days);
        } else if (made instanceof RunPlan run) {
            sense.require("horizon", !run.horizon().isZero(), "must be above zero");
        }
    }

    private void days(Period days) {
        require("to", !days.to().isBefore(days.from()), "must not be before %s".formatted(days.from()));
        if (days instanceof Cut cut) {
            share("left", cut.left());
        } else if (days instanceof Terminal.TerminalCut cut) {
            share("left", cut.left());
        } else if (days instanceof Draught draught) {
            share("load-factor", draught.loadFactor());
        }
    }

    /** Days on which nothing is left stand under {@code closed}. */
    private void share(String key, Share share) {
        require(key, share.value() > 0, "must be above zero");
    }

    private void storms(Storms storms) {
        events(storms.eventsPerMonth());
        if (storms.years() != null) {
            double sum = storms.years().values().stream()
                    .mapToDouble(year -> year.share().value())
                    .sum();
            if (!(Math.abs(sum - 1) < ROUNDING)) {
                refuse("years", "their shares make %.1f %% and not 100".formatted(100 * sum));
            }
        }
        Map<String, Storms.Year> years = storms.years() == null ? Map.of() : storms.years();
        require("year", storms.year() == null || years.containsKey(storms.year()), "must be one of the years");
    }

    private void events(@Nullable List<Double> events) {
        require(
                "events-per-month",
                events == null || events.stream().allMatch(count -> count >= 0),
                "must be zero or more");
    }

    private void country(String country) {
        require("country", country.matches("[A-Z]{2}"), "must be an ISO 3166 code of two capital letters");
    }

    private void flow(Flow flow) {
        require("consignment", flow.consignment().value() > 0, "must be above zero");
        factors("months", flow.months(), 12);
        factors("week", flow.week(), 7);
    }

    private void platforms(Platforms platforms) {
        require("room", platforms.room().value() >= TEU_OF_40_FT, "a box of 40 ft needs 2 TEU");
        double sum = platforms.at().values().stream().mapToDouble(Share::value).sum();
        require(
                "at",
                Math.abs(sum - 1) <= ROUNDING,
                "its shares must make up 100 %% and not %s %%".formatted(Adoption.percent(sum)));
    }

    private void rolling(VesselService.@Nullable Rolling rolls) {
        if (rolls != null) {
            int room = rolls.room().value();
            require("rolls.room", room == 2 || room == 4, "must be 2 TEU or 4 TEU");
        }
    }

    private void drivingHours(TruckService.@Nullable DrivingHours hours) {
        if (hours != null) {
            require("hours.day", !hours.day().isZero(), "must be above zero");
            require("hours.stretch", !hours.stretch().isZero(), "must be above zero");
        }
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
        country(place.country());
        if (place.at().size() == 2) {
            boolean onGlobe =
                    Math.abs(place.at().get(0)) <= 90 && Math.abs(place.at().get(1)) <= 180;
            require("at", onGlobe, "must be latitude and longitude in degrees");
        }
    }

    private void factors(String key, @Nullable List<Double> factors, int count) {
        if (factors == null || factors.size() != count) {
            return;
        }
        double mean = factors.stream().mapToDouble(Double::doubleValue).sum() / count;
        require(key, factors.stream().allMatch(factor -> factor >= 0), "must be zero or more");
        if (!(Math.abs(mean - 1) <= MEAN_TOLERANCE)) {
            refuse(key, "its mean of %.3f must be 1, or the volume of the year changes".formatted(mean));
        }
    }

    private @Nullable Tree found(String key) {
        Tree at = written;
        for (String part : key.split("\\.", -1)) {
            at = at instanceof Branch branch ? branch.find(part) : null;
        }
        return at;
    }

    private void require(String key, boolean holds, String demand) {
        if (!holds) {
            refuse(key, demand);
        }
    }

    private void refuse(String key, String demand) {
        Tree value = found(key);
        if (value != null) {
            Tree plain = LongForm.plain(value);
            String where = path.isEmpty() ? key : Words.of(path + "." + key);
            problems.add(plain.at(), "%s is %s, but %s.".formatted(where, plain.text(), demand), null);
        }
    }
}

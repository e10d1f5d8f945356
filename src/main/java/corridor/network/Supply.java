package corridor.network;

import corridor.network.RouteFinder.Complaints;
import corridor.scenario.Border;
import corridor.scenario.Breakdowns;
import corridor.scenario.Cut;
import corridor.scenario.Leg;
import corridor.scenario.Storms;
import corridor.scenario.Terminal;
import corridor.scenario.Terminal.Part;
import corridor.scenario.Terminal.TerminalCut;
import corridor.scenario.VesselService;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What there is of equipment and of bad years: cuts, breakdowns and kinds of weather, compiled. */
record Supply(Calendar calendar, Complaints complaints) {

    Equipment equipment(String id, @Nullable Terminal terminal) {
        Terminal.Quay quay = terminal == null ? null : terminal.quay();
        Terminal.RailSide rail = terminal == null ? null : terminal.rail();
        List<TerminalCut> cuts = terminal == null || terminal.cuts() == null ? List.of() : terminal.cuts();
        int yard = terminal == null || terminal.yard() == null
                ? Site.NO_LIMIT
                : terminal.yard().value();
        return new Equipment(
                part(id, cuts, Part.BERTHS, quay == null ? Site.NO_LIMIT : quay.berths()),
                part(id, cuts, Part.QUAY_CRANES, quay == null ? Site.NO_LIMIT : quay.cranes()),
                part(id, cuts, Part.TRACKS, rail == null ? Site.NO_LIMIT : rail.tracks()),
                part(id, cuts, Part.RAIL_CRANES, rail == null ? Site.NO_LIMIT : rail.cranes()),
                part(id, cuts, Part.YARD, yard),
                failures(quay == null ? null : quay.breakdowns()),
                failures(rail == null ? null : rail.breakdowns()));
    }

    private Steps part(String id, List<TerminalCut> cuts, Part part, int usual) {
        List<TerminalCut> ofPart = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            TerminalCut cut = cuts.get(i);
            boolean named = cut.of() != null && cut.of().contains(part);
            if (named || (cut.of() == null && part != Part.YARD && usual != Site.NO_LIMIT)) {
                ofPart.add(cut);
                String path = "terminals." + id + ".cuts." + i;
                mustLeaveSome(path, cut.left().value(), usual, "the " + words(part) + " of '" + id + "'");
            }
        }
        return calendar.steps(1, ofPart, cut -> cut.left().value(), id);
    }

    private static String words(Part part) {
        return part.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    private void mustLeaveSome(String path, double left, int usual, String what) {
        if (usual == Site.NO_LIMIT) {
            complaints.add(path, "%s have no limit that could be cut.".formatted(what), null);
        } else if (Steps.of(usual, left) == 0) {
            complaints.add(
                    path,
                    "%.0f %% of %s, which are %d, leave none.".formatted(100 * left, what, usual),
                    "Write days on which nothing works under closed.");
        }
    }

    Steps paths(String id, Leg leg) {
        if (leg.cuts() != null && leg.paths() == null) {
            complaints.add(
                    "legs." + id + ".cuts", "leg '%s' has no paths that could be cut.".formatted(id), "Add paths.");
        }
        return calendar.steps(
                1, leg.cuts(), cut -> cut.left().value(), leg.between().get(0));
    }

    /** @param office empty for the border's own */
    Steps desks(String id, Border border, String office, int desks) {
        String what = "the desks of '%s'".formatted(office.isEmpty() ? id : id + ", " + office);
        return counted("borders." + id, border.cuts(), desks, what, border.at().get(0));
    }

    Steps inService(String id, VesselService vessel) {
        String node = vessel.route().get(0);
        return counted("vessels." + id, vessel.cuts(), vessel.count(), "the vessels of '" + id + "'", node);
    }

    private Steps counted(String path, @Nullable List<Cut> cuts, int usual, String what, String node) {
        for (int i = 0; cuts != null && i < cuts.size(); i++) {
            mustLeaveSome(path + ".cuts." + i, cuts.get(i).left().value(), usual, what);
        }
        return calendar.steps(1, cuts, cut -> cut.left().value(), node);
    }

    static @Nullable Failures failures(@Nullable Breakdowns breakdowns) {
        return breakdowns == null ? null : new Failures(breakdowns.between(), breakdowns.repair());
    }

    /** The one that holds, or those to draw from. */
    static List<StormArea.Year> years(Storms area) {
        List<StormArea.Year> years = new ArrayList<>();
        if (area.years() != null) {
            area.years().forEach((id, year) -> {
                if (area.year() == null || area.year().equals(id)) {
                    years.add(new StormArea.Year(
                            id,
                            year.share().value(),
                            year.eventsPerMonth() == null ? area.eventsPerMonth() : year.eventsPerMonth(),
                            year.length() == null ? area.length() : year.length()));
                }
            });
        }
        return years.isEmpty() ? List.of(new StormArea.Year("", 1, area.eventsPerMonth(), area.length())) : years;
    }
}

package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.result.Direction;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.FlowResult;
import corridor.result.ScenarioResult.RouteResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which way the TEU of a year go, from place to place, in each direction: a Sankey diagram, as wide as the volume. */
final class RoutesChart implements ChartKind {

    /** From one change of vehicle to the next. */
    record Link(String from, String to) {}

    @Override
    public List<ChartSpec> specs(ExperimentResult result, Texts words) {
        List<ScenarioResult> known = result.scenarios().stream()
                .filter(scenario -> Stream.of(Direction.values())
                        .anyMatch(direction -> !links(scenario, direction).isEmpty()))
                .toList();
        String left = LeftOut.scenarios(known.size(), MOST_BANDS, "tables/routes.csv", words);
        return known.stream()
                .limit(MOST_BANDS)
                .map(scenario -> ChartSpec.over(
                                this,
                                "routes-" + scenario.id(),
                                finding(scenario, words),
                                words.get("routes.note", KeyFlows.replications(result, words)) + left)
                        .further())
                .toList();
    }

    private static String finding(ScenarioResult scenario, Texts words) {
        Map<Link, Double> all = new LinkedHashMap<>();
        for (Direction direction : Direction.values()) {
            links(scenario, direction).forEach((link, teu) -> all.merge(link, teu, Double::sum));
        }
        Map.Entry<Link, Double> most =
                all.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        return words.get(
                "routes.title",
                scenario.name(),
                Names.place(most.getKey().from(), words.language()),
                Names.place(most.getKey().to(), words.language()),
                Figures.whole(most.getValue()));
    }

    /** TEU a year on each link; flows whose ends are not known are left out. */
    static Map<Link, Double> links(ScenarioResult scenario, Direction direction) {
        Map<Link, Double> links = new LinkedHashMap<>();
        scenario.flows().stream()
                .filter(flow -> flow.direction() == direction && !Names.group(flow.id()))
                .filter(flow -> flow.profile().size() > 1 && flow.teu() > 0)
                .forEach(flow -> flow.routes().forEach(route -> add(links, flow, route)));
        return links;
    }

    private static void add(Map<Link, Double> links, FlowResult flow, RouteResult route) {
        List<String> places = new ArrayList<>();
        places.add(flow.profile().get(0).node());
        places.addAll(route.via());
        places.add(flow.profile().get(flow.profile().size() - 1).node());
        for (int i = 1; i < places.size(); i++) {
            if (!places.get(i).equals(places.get(i - 1)) && route.share() > 0) {
                links.merge(new Link(places.get(i - 1), places.get(i)), flow.teu() * route.teuShare(), Double::sum);
            }
        }
    }

    private static ScenarioResult scenario(ExperimentResult result, ChartSpec spec) {
        return result.scenarios().stream()
                .filter(it -> spec.file().equals("routes-" + it.id()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Body draw(ExperimentResult result, ChartSpec spec, Texts words) {
        ScenarioResult scenario = scenario(result, spec);
        return new Sankey(
                        Stream.of(Direction.values())
                                .filter(direction -> !links(scenario, direction).isEmpty())
                                .collect(Collectors.toMap(
                                        direction -> words.get("routes." + direction.id()),
                                        direction -> links(scenario, direction),
                                        (one, other) -> one,
                                        LinkedHashMap::new)),
                        result.scenarios().indexOf(scenario),
                        words)
                .body();
    }

    @Override
    public String data(ExperimentResult result, ChartSpec spec) {
        ScenarioResult scenario = scenario(result, spec);
        CsvText data = new CsvText("scenario", "direction", "from", "to", "teu_per_year");
        for (Direction direction : Direction.values()) {
            links(scenario, direction).entrySet().stream()
                    .sorted(Comparator.comparing(link -> link.getKey().toString()))
                    .forEach(link -> data.row(
                            scenario.id(),
                            direction.id(),
                            link.getKey().from(),
                            link.getKey().to(),
                            link.getValue()));
        }
        return data.text();
    }
}

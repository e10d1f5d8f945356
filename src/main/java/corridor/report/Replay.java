package corridor.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import corridor.result.Movements;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A year that moves, on a map: what {@code replay.ftlh} shows.
 *
 * @param scenarios side by side, one or two
 * @param json the same as {@code replay.json} has them, for the page
 */
public record Replay(List<Movements> scenarios, String json) {

    /** Resources of the page, in their order. */
    static final List<String> STYLES = List.of("replay/replay.css");

    static final List<String> SCRIPTS = Stream.of("geo", "year", "land", "marks", "panel", "strip", "legend", "player")
            .map(name -> "replay/" + name + ".js")
            .toList();

    private static final List<String> VIEWS = List.of("caspian", "west", "whole");
    private static final List<Integer> SPEED_HOURS = List.of(2, 6, 12, 24, 72, 168);
    private static final int USUAL_HOURS = 12;
    private static final int HOURS_PER_DAY = 24;

    public Replay {
        scenarios = List.copyOf(scenarios);
    }

    /** @throws IOException when the program comes without its map */
    Map<String, Object> model(Locale language) throws IOException {
        Texts words = Texts.ofReplay(language);
        return Map.ofEntries(
                Map.entry("about", about(words)),
                Map.entry("strip", words.get(sameStorms() ? "strip" : "strip.other-storms")),
                Map.entry("say", (TemplateMethodModelEx) arguments -> say(words, arguments)),
                Map.entry(
                        "speeds",
                        SPEED_HOURS.stream().map(hours -> speed(hours, words)).toList()),
                Map.entry("views", VIEWS),
                Map.entry("scenarios", scenarios.stream().map(Replay::scenario).toList()),
                Map.entry("words", inert(words(words))),
                Map.entry("map", inert(resource("map.json"))),
                Map.entry("shapes", inert(resource("shapes.json"))),
                Map.entry("data", inert(json)));
    }

    private String about(Texts words) {
        String storms = words.get(sameStorms() ? "about.same-storms" : "about.other-storms") + " ";
        return words.get("about") + " " + (scenarios.size() > 1 ? storms : "") + words.get("about.opens");
    }

    /** Luck is the same in all; how often it storms, and for how long, is the scenario's. */
    private boolean sameStorms() {
        return scenarios.stream().map(Replay::storms).distinct().count() <= 1;
    }

    /** Which port, from and to which minute. */
    private static Set<String> storms(Movements of) {
        return of.storms().stream()
                .map(storm ->
                        "%s %d %d".formatted(of.places().get(storm.place()).id(), storm.from(), storm.to()))
                .collect(Collectors.toSet());
    }

    private static Object say(Texts words, List<?> arguments) throws TemplateModelException {
        return new SimpleScalar(words.get(((TemplateScalarModel) arguments.get(0)).getAsString()));
    }

    private static Map<String, Object> speed(int hours, Texts words) {
        String text = hours < HOURS_PER_DAY
                ? words.get("speed.hours", String.valueOf(hours))
                : hours == HOURS_PER_DAY
                        ? words.get("speed.day")
                        : words.get("speed.days", String.valueOf(hours / HOURS_PER_DAY));
        return Map.of("hours", hours, "usual", hours == USUAL_HOURS, "text", text);
    }

    private static Map<String, Object> scenario(Movements movements) {
        Set<String> modes = movements.ways().stream().map(Movements.Way::mode).collect(Collectors.toSet());
        List<String> totals = new ArrayList<>();
        Stream.of("rail", "sea", "road").filter(modes::contains).forEach(totals::add);
        totals.addAll(List.of("standing", "delivered"));
        return Map.of("name", movements.name(), "totals", totals);
    }

    /** What the page says of its own accord, as a JSON object: places that are to be filled in are left as they are. */
    private String words(Texts words) {
        Map<String, String> said = new TreeMap<>();
        for (String key : words.keys()) {
            said.put(key, words.get(key, "{0}", "{1}", "{2}", "{3}", "{4}", "{5}", "{6}"));
        }
        Map<String, String> names = new TreeMap<>();
        scenarios.forEach(scenario ->
                scenario.places().forEach(place -> names.put(place.id(), Names.place(place.id(), words.language()))));
        String all = object(said);
        return all.substring(0, all.length() - 1) + ",\"names\":" + object(names) + "}";
    }

    private static String object(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(entry -> quoted(entry.getKey()) + ":" + quoted(entry.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\' || c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }

    /** JSON that may stand in a script element: nothing in it ends the element or begins a comment. */
    private static String inert(String json) {
        return json.replace("<", "\\u003c");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Replay.class.getResourceAsStream("/report/replay/" + name)) {
            if (in == null) {
                throw new IOException("The program comes without its " + name + ".");
            }
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}

package corridor.cli;

import corridor.export.JsonText;
import corridor.scenario.Difference;
import corridor.scenario.Ledger;
import corridor.scenario.Loaded;
import corridor.scenario.Loaded.Value;
import corridor.scenario.Parameter;
import corridor.scenario.Standing;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the commands about scenarios say, for programs. */
final class ScenarioJson {

    private ScenarioJson() {}

    static String parameters(Loaded loaded, List<Parameter> parameters) {
        return JsonText.of(json -> json.text("schema", "corridor-params/1")
                .text("scenario", loaded.id())
                .objects("parameters", parameters, ScenarioJson::parameter));
    }

    static String ledger(Loaded loaded, Ledger ledger) {
        List<Standing> standings = Arrays.asList(Standing.values());
        return JsonText.of(json -> json.text("schema", "corridor-sources/1")
                .text("scenario", loaded.id())
                .whole("count", ledger.count())
                .objects(
                        "standings",
                        standings,
                        (out, standing) -> out.text("id", standing.id())
                                .whole("count", ledger.numbers(standing).size())
                                .number("share", ledger.share(standing))
                                .objects("numbers", ledger.numbers(standing), ScenarioJson::parameter)));
    }

    static String differences(Path before, Path after, List<Difference> differences) {
        return JsonText.of(json -> json.text("schema", "corridor-diff/1")
                .text("a", before.toString())
                .text("b", after.toString())
                .objects("differences", differences, (out, difference) -> {
                    out.text("path", difference.path());
                    side(out, "a", difference.before());
                    side(out, "b", difference.after());
                }));
    }

    private static void side(JsonText json, String key, @Nullable Value value) {
        if (value == null) {
            json.text(key, null);
        } else {
            json.object(
                    key,
                    out -> out.text("value", value.text())
                            .text("file", value.at().file())
                            .whole("line", value.at().line()));
        }
    }

    private static void parameter(JsonText json, Parameter parameter) {
        json.text("path", parameter.path())
                .text("value", parameter.text())
                .textIfAny("unit", parameter.unit())
                .textIfAny("range", parameter.provenance().range())
                .textIfAny("source", parameter.provenance().source())
                .textIfAny("confidence", parameter.provenance().confidence())
                .textIfAny("note", parameter.provenance().note())
                .text("file", parameter.at().file())
                .whole("line", parameter.at().line())
                .text("set", parameter.assignment());
    }
}

package corridor.export;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * {@code manifest.json}: what is needed to make a result again, and to show that nobody has changed it since. The only file of a
 * result that knows the time of day.
 *
 * @param replications of each scenario
 * @param inputs every scenario file that was read
 * @param took from reading the first file to writing the last
 */
public record Manifest(
        Maker maker, Command command, long seed, int replications, List<Input> inputs, Instant started, Duration took) {

    static final String SCHEMA = "corridor-manifest/1";

    public Manifest {
        inputs = List.copyOf(inputs);
    }

    /**
     * Who made it.
     *
     * @param version of the program
     * @param java version and vendor of the Java that ran it
     * @param system name, version and processor of the operating system
     */
    public record Maker(String version, String java, String system) {}

    /**
     * What was asked for.
     *
     * @param typed the arguments as typed, the sub-command first
     * @param repeat the arguments that make the same result whatever is kept and whatever the machine
     * @param overrides {@code path=value}, as given with {@code -s}
     * @param shard which part of it is there, as in {@code 3/10}; empty for the whole
     */
    public record Command(
            List<String> typed, List<String> repeat, List<String> overrides, String shard, Drawing drawing) {
        public Command {
            typed = List.copyOf(typed);
            repeat = List.copyOf(repeat);
            overrides = List.copyOf(overrides);
        }
    }

    /**
     * How the charts and the report were drawn.
     *
     * @param charts formats of the files of each chart, with commas between; {@code none} for no files
     */
    public record Drawing(String language, String charts) {
        /** Of a result that does not say: older programs knew no other. */
        static final String USUAL_CHARTS = "png,svg";
    }

    /**
     * A scenario file that was read.
     *
     * @param scenario id of the scenario that read it
     * @param sha256 of the whole of it
     */
    public record Input(String scenario, String file, String sha256) {
        /** @param text the whole of it */
        public static Input of(String scenario, String file, String text) {
            return new Input(scenario, file, Digest.of(text));
        }
    }

    /** A file of the result, by its path inside the folder. */
    record Output(String file, String sha256) {}

    String text(List<Output> outputs) {
        return JsonText.of(json -> outputs(
                json.text("schema", SCHEMA)
                        .text("version", maker.version())
                        .text("java", maker.java())
                        .text("system", maker.system())
                        .text("format", Results.SCHEMA)
                        .texts("commandLine", command.typed())
                        .texts("repeat", command.repeat())
                        .textIfAny("shard", command.shard())
                        .text("language", command.drawing().language())
                        .text("charts", command.drawing().charts())
                        .whole("seed", seed)
                        .whole("replications", replications)
                        .texts("overrides", command.overrides())
                        .text("started", started.toString())
                        .number("tookSeconds", took.toMillis() / 1_000.0)
                        .objects(
                                "inputs",
                                inputs,
                                (row, input) -> row.text("scenario", input.scenario())
                                        .text("file", input.file())
                                        .text("sha256", input.sha256())),
                outputs));
    }

    /** The last key. */
    static void outputs(JsonText json, List<Output> outputs) {
        json.objects(
                "outputs",
                outputs,
                (row, output) -> row.text("file", output.file()).text("sha256", output.sha256()));
    }
}

package corridor.export;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * {@code manifest.json}: what is needed to make a result again, and to show that nobody has changed it since. The only file of a
 * result that knows the time of day.
 *
 * @param version of the program
 * @param java version and vendor of the Java that ran it
 * @param commandLine the arguments as typed, the sub-command first
 * @param overrides {@code path=value}, as given with {@code -s}
 * @param inputs every scenario file that was read
 * @param took from reading the first file to writing the last
 */
public record Manifest(
        String version,
        String java,
        List<String> commandLine,
        long seed,
        int replications,
        List<String> overrides,
        List<Input> inputs,
        Instant started,
        Duration took) {

    static final String SCHEMA = "corridor-manifest/1";

    public Manifest {
        commandLine = List.copyOf(commandLine);
        overrides = List.copyOf(overrides);
        inputs = List.copyOf(inputs);
    }

    /**
     * A scenario file that was read.
     *
     * @param scenario id of the scenario that read it
     * @param text the whole of it
     */
    public record Input(String scenario, String file, String text) {}

    /** A file of the result, by its path inside the folder. */
    record Output(String file, String sha256) {}

    String text(List<Output> outputs) {
        return JsonText.of(json -> outputs(
                json.text("schema", SCHEMA)
                        .text("version", version)
                        .text("java", java)
                        .texts("commandLine", commandLine)
                        .whole("seed", seed)
                        .whole("replications", replications)
                        .texts("overrides", overrides)
                        .text("started", started.toString())
                        .number("tookSeconds", took.toMillis() / 1_000.0)
                        .objects(
                                "inputs",
                                inputs,
                                (row, input) -> row.text("scenario", input.scenario())
                                        .text("file", input.file())
                                        .text("sha256", Digest.of(input.text()))),
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

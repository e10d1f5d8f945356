package corridor.cli;

import corridor.batch.RecordedYear;
import corridor.batch.Variant;
import corridor.experiment.ExperimentResult;
import corridor.export.EventLog;
import corridor.export.Finished;
import corridor.export.LogFormat;
import corridor.export.LoggedYear;
import corridor.export.TableStore;
import corridor.export.TablesWorkbook;
import corridor.result.ScenarioResult;
import corridor.scenario.RunPlan;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        description = ExportCommand.ABOUT,
        footer = {"", "Example: corridor export output/today-vs-zangezur --as ocel --scenario zangezur"})
final class ExportCommand implements Callable<Integer> {

    static final String ABOUT =
            "Write a finished result for other tools: its tables as a workbook, or one year of it as an event log"
                    + " for process mining. That year is simulated once more, from the scenario as it was.";

    @Parameters(paramLabel = "DIR", description = "The folder of a result.")
    private Path folder;

    @Option(
            names = "--as",
            required = true,
            paramLabel = "FORMAT",
            description =
                    "xlsx: all tables as sheets of one Excel workbook; ocel: OCEL 2.0 in JSON, object-centric; xes: XES"
                            + " (IEEE 1849), one trace for each container; epcis: EPCIS 2.0, readings; dcsa: events of DCSA Track &"
                            + " Trace, expected times too. With the build of -Pduckdb: parquet, duckdb: all tables and records"
                            + " with types; ocel-sqlite.")
    private String format;

    @Option(names = "--scenario", paramLabel = "ID", description = "Which of the scenarios. Default: the base.")
    private @Nullable String scenario;

    @Option(names = "--replication", paramLabel = "N", description = "Which of the replications, from 1. Default: 1.")
    private @Nullable Integer replication;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Default: beside the folder, as in output/today-vs-zangezur.today.1.ocel.json.")
    private @Nullable Path output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        if (format.equalsIgnoreCase(TablesWorkbook.ENDING)) {
            noYearMayBeNamed();
            Finished.in(folder);
            Path file = file(TablesWorkbook.ENDING);
            TablesWorkbook.write(folder, file);
            sayWhere(file);
            return ExitCode.RAN.code();
        }
        Optional<TableStore> store = TableStore.find(format);
        if (store.isPresent()) {
            noYearMayBeNamed();
            Path target = file(store.get().ending());
            TableStore.write(store.get(), folder, Finished.in(folder), target);
            sayWhere(target);
            return ExitCode.RAN.code();
        }
        LogFormat wanted = LogFormat.find(format).orElseThrow(this::unknownFormat);
        Finished finished = Finished.in(folder);
        if (finished.isStudy()) {
            throw refused("'%s' is a study, which keeps no years.%n  Export a run or a comparison.".formatted(folder));
        }
        if (!finished.version().equals(Version.ofProgram())) {
            throw refused("'%s' was made by corridor %s, and this is %s: its years are not the same.%n  Run it again."
                    .formatted(folder, finished.version(), Version.ofProgram()));
        }
        ExperimentResult result = finished.experiment();
        int number = replication == null ? 1 : replication;
        if (number < 1 || number > result.replications()) {
            throw refused("--replication is %d; there are 1 to %d.".formatted(number, result.replications()));
        }
        write(wanted, finished, result, number);
        return ExitCode.RAN.code();
    }

    private void noYearMayBeNamed() {
        if (scenario != null || replication != null) {
            throw refused(
                    "--as %s takes the whole result; %s names a year for an event log.%n  Leave it out: every table says in each row of which scenario it is."
                            .formatted(
                                    format.toLowerCase(Locale.ROOT),
                                    scenario != null ? "--scenario" : "--replication"));
        }
    }

    private void write(LogFormat wanted, Finished finished, ExperimentResult result, int number) throws Exception {
        String id = id(result);
        Variant variant = new Variant(id, finished.scenario(id), List.of());
        RunPlan plan = variant.read().scenario().run();
        Path file = file("%s.%d.%s".formatted(id, number, wanted.ending()));
        EventLog.write(
                file,
                wanted,
                LoggedYear.of(
                        id, number, result.seed(), plan.start(), plan.warmUp().toSeconds()),
                story -> RecordedYear.run(variant, result.seed(), number - 1, story));
        sayWhere(file);
    }

    /** Where it goes: as asked for, else beside the folder and named after it. */
    private Path file(String ending) {
        return output != null ? output : Beside.of(folder, ending);
    }

    private void sayWhere(Path file) {
        if (!ConsoleOptions.of(spec).quiet()) {
            spec.commandLine().getErr().printf("Exported: %s%n", file);
        }
    }

    private String id(ExperimentResult result) {
        List<String> ids = result.scenarios().stream().map(ScenarioResult::id).toList();
        if (scenario == null) {
            return ids.get(0);
        }
        if (!ids.contains(scenario)) {
            throw refused("--scenario is '%s'; there is: %s.".formatted(scenario, String.join(", ", ids)));
        }
        return scenario;
    }

    private ParameterException unknownFormat() {
        String id = format.toLowerCase(Locale.ROOT);
        if (!TableStore.ELSEWHERE.contains(id)) {
            return refused("--as is '%s'; there is: %s.".formatted(format, formats()));
        }
        return refused(
                "--as %s needs DuckDB and SQLite, which this build leaves out for their size.%n  Build the larger one: mvn -Pduckdb -DskipTests package, then java -jar target/duckdb/corridor-duckdb.jar export ..."
                        .formatted(id));
    }

    /** Those of this build, and of the larger one those that are missing here. */
    private static String formats() {
        List<String> here = Stream.of(
                        Stream.of(TablesWorkbook.ENDING),
                        LogFormat.all().stream().map(LogFormat::id),
                        TableStore.all().stream().map(TableStore::id))
                .flatMap(ids -> ids)
                .toList();
        String elsewhere =
                TableStore.ELSEWHERE.stream().filter(id -> !here.contains(id)).collect(Collectors.joining(", "));
        return String.join(", ", here) + (elsewhere.isEmpty() ? "" : "; and with the build of -Pduckdb: " + elsewhere);
    }

    private ParameterException refused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}

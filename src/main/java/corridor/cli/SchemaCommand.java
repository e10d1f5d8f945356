package corridor.cli;

import corridor.scenario.Schema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "schema", description = SchemaCommand.ABOUT)
final class SchemaCommand implements Callable<Integer> {

    static final String ABOUT = "Print the JSON Schema of scenario files, for editors.";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(Schema.text());
        spec.commandLine().getOut().flush();
        return ExitCode.RAN.code();
    }
}

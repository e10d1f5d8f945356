package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import corridor.export.OutputFailure;
import corridor.export.ResultFolder;
import corridor.scenario.InvalidScenario;
import corridor.scenario.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class ComplaintsTest {

    /** A command that always fails in the same way. */
    @Command(name = "fail")
    record Failing(Exception failure) implements Callable<Integer> {
        @Override
        public Integer call() throws Exception {
            throw failure;
        }
    }

    private static Typed fail(Exception failure, String... options) {
        CommandLine line = Main.commandLine(List.of());
        line.addSubcommand(new Failing(failure));
        line.setExecutionExceptionHandler(new Complaints());
        return Typed.on(
                line, Stream.concat(Stream.of(options), Stream.of("fail")).toArray(String[]::new));
    }

    @Test
    void everyProblemOfAScenarioIsPrintedWithItsPlaceAndRemedy() {
        Typed typed = fail(new InvalidScenario(List.of(
                new Problem(new Problem.Position("a.yaml", 58, 5), "dwell is 36 without a unit.", "Maybe '36 h'?"),
                new Problem(new Problem.Position("b.yaml", 1, 1), "the file is empty.", null))));
        assertThat(typed).isEqualTo(new Typed(3, "", """
                a.yaml:58:5: dwell is 36 without a unit.
                  Maybe '36 h'?
                b.yaml:1:1: the file is empty.
                """));
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamedWithARemedy() {
        OutputFailure failure = catchThrowableOfType(OutputFailure.class, () -> ResultFolder.open(Path.of("pom.xml")));
        assertThat(fail(failure)).isEqualTo(new Typed(74, "", """
                corridor: 'pom.xml' is a file, not a folder.
                  Give -o another name, or move the file away.
                """));
    }

    @Test
    void aDefectIsOneLineAndItsTraceIsForThoseWhoAsk() {
        IllegalStateException defect = new IllegalStateException("the crane left\nwith the box");
        Typed typed = fail(defect);
        assertThat(typed).isEqualTo(new Typed(1, "", """
                corridor: a defect of ours: IllegalStateException: the crane left. Please report it with the output of -v.
                """));
        assertThat(fail(defect, "-v").err()).startsWith(typed.err()).contains("\tat corridor.cli.ComplaintsTest");
    }
}

package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @Test
    void withoutAnArgumentTheHelpIsPrinted() {
        Typed typed = Typed.command();
        assertThat(typed.exit()).isZero();
        assertThat(typed.out()).isEqualTo(Typed.command("--help").out()).startsWith("Usage: corridor ");
        assertThat(typed.err()).isEmpty();
    }

    @Test
    void theHelpListsTheCommandsThatThereAre() {
        assertThat(Main.commandLine(List.of()).getSubcommands().keySet())
                .containsExactly(
                        "run",
                        "compare",
                        "sweep",
                        "sensitivity",
                        "explain",
                        "marginal",
                        "rank",
                        "interaction",
                        "tune",
                        "calibrate",
                        "discover",
                        "warmup",
                        "report",
                        "verify",
                        "capsule",
                        "merge",
                        "export",
                        "plan",
                        "validate",
                        "show",
                        "diff",
                        "params",
                        "sources",
                        "observe",
                        "init",
                        "schema",
                        "completion")
                .allSatisfy(name -> assertThat(Typed.command().out()).contains("\n  " + name + " "));
    }

    /** Commands that are not named are there with a name and a description only. */
    @Test
    void theHelpIsTheSameHoweverManyCommandsAreLookedInto() {
        assertThat(Main.commandLine(List.of()).getUsageMessage())
                .isEqualTo(Main.commandLine(List.of("completion")).getUsageMessage());
    }

    @Test
    void aCommandThatIsNamedIsTheOnlyOneLookedInto() {
        assertThat(Main.commandLine(List.of("-q", "show", "run")).getSubcommands())
                .containsOnlyKeys("show");
    }

    @Test
    void helpAskedForBeforeTheCommandIsThatOfTheProgram() {
        assertThat(List.of("-h", "--help", "-qh", "-vhq"))
                .allSatisfy(help -> assertThat(Typed.command(help, "run").out())
                        .isEqualTo(Typed.command().out()));
    }

    @Test
    void argumentsMayLieInAFile(@TempDir Path folder) throws IOException {
        Path arguments = Files.writeString(folder.resolve("check.txt"), "validate\nscenarios/today.yaml\n");
        assertThat(Typed.command("@" + arguments).out()).isEqualTo("today: no problem found\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "compare",
                "plan",
                "validate",
                "show",
                "diff",
                "params",
                "sources",
                "init",
                "schema",
                "completion"
            })
    void everyCommandHasHelpAVersionAndTheExitCodes(String command) {
        assertThat(Typed.command(command, "-h").out())
                .startsWith("Usage: corridor " + command)
                .contains("--quiet", "--no-color", "Exit codes:", "  3     bad scenario", "  130   interrupted");
        assertThat(Typed.command(command, "-V").out()).startsWith("corridor ");
    }

    @Test
    void aMisspeltCommandIsAnsweredWithTheNearest() {
        Typed typed = Typed.command("comapre", "run");
        assertThat(typed).isEqualTo(new Typed(2, "", """
                corridor: there is no command 'comapre'.
                  Maybe 'compare'?
                  'corridor --help' shows the usage.
                """));
    }

    @Test
    void aMisspeltCommandIsToldFromTheFileBehindARightOne() {
        assertThat(Typed.command("validat", "run", "scenarios/today.yaml").err())
                .startsWith("corridor: there is no command 'validat'.");
        assertThat(Typed.command("-r", "4", "run", "scenarios/today.yaml").err())
                .startsWith("corridor: there is no option '-r'");
    }

    @Test
    void everyHelpOfACommandAboutScenariosHasAnExample() {
        assertThat(List.of("show", "diff", "params", "sources", "init", "completion"))
                .allSatisfy(name -> assertThat(Typed.command(name, "-h").out()).contains("Example"));
    }

    @Test
    void namesEquallyNearAreAllNamed() {
        assertThat(Typed.command("run", "a.yaml", "--sed").err()).contains("Maybe '--seed' or '--set'?");
    }

    @Test
    void aMisspeltOptionIsAnsweredWithTheNearest() {
        assertThat(Typed.command("run", "a.yaml", "--replicatons=3").err())
                .startsWith("corridor: there is no option '--replicatons=3'.\n  Maybe '--replications'?\n");
    }

    /** Picocli reads {@code -r eplications}, which no user has typed. */
    @Test
    void aLongOptionWithOneDashIsRecognised() {
        assertThat(Typed.command("run", "scenarios/today.yaml", "-replications", "5")
                        .err())
                .contains("\n  Maybe '--replications', with two dashes?\n");
        assertThat(Typed.command("run", "scenarios/today.yaml", "-r", "five").err())
                .contains("is not a whole number")
                .doesNotContain("dashes");
    }

    @Test
    void aScenarioWithoutACommandIsAnsweredWithTheWholeLine() {
        assertThat(Typed.command("scenarios/today.yaml").err()).contains("Maybe 'corridor run scenarios/today.yaml'?");
    }

    @Test
    void aMissingScenarioIsABadCommandLine() {
        assertThat(Typed.command("run").exit()).isEqualTo(2);
        assertThat(Typed.command("compare", "a.yaml").err()).contains("'CANDIDATE'");
        Typed typed = Typed.command("validate", "pom.yml");
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).startsWith("corridor: there is no file 'pom.yml'.\n  Maybe 'pom.xml'?\n");
        assertThat(Typed.command("show", "src").err()).startsWith("corridor: 'src' is a folder, not a scenario.");
    }

    @Test
    void aNumberThatIsNoneIsABadCommandLine() {
        assertThat(Typed.command("run", "a.yaml", "-r", "many"))
                .satisfies(typed -> assertThat(typed.exit()).isEqualTo(2))
                .satisfies(typed -> assertThat(typed.err()).contains("'many'", "--replications"));
    }

    @Test
    void theSchemaIsJsonOnStandardOutput() {
        Typed typed = Typed.command("-q", "schema");
        assertThat(List.of(typed.exit(), typed.err())).containsExactly(0, "");
        assertThat(typed.out()).startsWith("{").endsWith("}\n").contains("2020-12");
    }
}

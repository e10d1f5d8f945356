package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As bash does it when the Tab key is pressed. */
class CompletionCommandTest {

    @TempDir
    private Path disk;

    @BeforeEach
    void writeTheScript() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash here");
        Typed typed = Typed.command("completion", "bash");
        assertThat(typed.exit()).isZero();
        Files.writeString(disk.resolve("script"), typed.out());
    }

    private String bash(String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = "/bin/bash";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Path out = disk.resolve("out");
        Process process = new ProcessBuilder(command)
                .directory(disk.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return process.exitValue() + " " + Files.readString(out).strip();
    }

    private String pressTabAfter(String words) throws IOException, InterruptedException {
        return bash(
                "-c",
                "source ./script; compopt() { :; }; COMP_WORDS=(corridor %s); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); "
                                .formatted(words)
                        + "_complete_corridor; echo \"${COMPREPLY[@]}\"");
    }

    @Test
    void bashReadsTheScript() throws Exception {
        assertThat(bash("-n", "script")).isEqualTo("0 ");
    }

    @Test
    void aCommandIsCompleted() throws Exception {
        assertThat(pressTabAfter("comp"))
                .startsWith("0 ")
                .contains("compare", "completion")
                .doesNotContain("run");
        assertThat(pressTabAfter("val")).isEqualTo("0 validate");
    }

    @Test
    void anOptionOfACommandIsCompleted() throws Exception {
        assertThat(pressTabAfter("run --repl")).isEqualTo("0 --replications");
    }

    @Test
    void zshRunsTheSameScriptAndOtherShellsAreRefused() throws IOException {
        assertThat(Typed.command("completion", "zsh").out())
                .isEqualTo(Files.readString(disk.resolve("script")))
                .contains("bashcompinit");
        assertThat(Typed.command("completion", "fish").exit()).isEqualTo(2);
    }
}

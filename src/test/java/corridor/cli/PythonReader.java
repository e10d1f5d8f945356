package corridor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Python as it comes with the system, without any package. */
final class PythonReader {

    private PythonReader() {}

    /** What {@code read_back.py} says of files. The test is skipped where there is no Python 3. */
    static List<String> read(List<Path> files) throws IOException, InterruptedException {
        assumeTrue(isThere(), "python3 is not installed: what another tool reads is not tried");
        List<String> command = new ArrayList<>(List.of("python3", "src/test/resources/readers/read_back.py"));
        files.forEach(file -> command.add(file.toString()));
        Process python = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(python.getInputStream().readAllBytes(), UTF_8);
        assertThat(python.waitFor()).as(said).isZero();
        return said.lines().toList();
    }

    private static boolean isThere() throws InterruptedException {
        try {
            Process python = new ProcessBuilder("python3", "-c", "import csv, json, sqlite3").start();
            return python.waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}

package corridor.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A JVM like this one, for one class: nothing that ran before has warmed it or filled its heap. */
final class ChildJvm {

    private ChildJvm() {}

    /** Runs to the end and returns what it printed. What it complains of goes through. */
    static List<String> run(List<String> options, Class<?> mainClass, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), mainClass.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines;
        try (BufferedReader output =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                Stream<String> read = output.lines()) {
            lines = read.toList();
        }
        if (process.waitFor() != 0) {
            throw new IOException(
                    "%s %s ended with %d.".formatted(mainClass.getName(), arguments, process.exitValue()));
        }
        return lines;
    }
}

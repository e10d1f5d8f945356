package corridor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A copy of the project with the launcher, where {@code mvn} is a stand-in that delivers the jar under test and
 * counts how often it was called: the build itself is already running around this test.
 */
record Launched(Path home) {

    record Answer(int exit, String out, String err) {}

    static Launched in(Path home) throws IOException {
        Files.createDirectories(home.resolve("src/main"));
        Files.createDirectories(home.resolve("bin"));
        Files.copy(Path.of("corridor"), home.resolve("corridor"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Path mvn = home.resolve("bin/mvn");
        Files.writeString(mvn, """
                #!/bin/sh
                echo build >>'%1$s/builds'
                [ ! -f '%1$s/broken' ] || { echo 'cannot find symbol'; exit 1; }
                sleep 0.3
                cp '%2$s' '%1$s/target/corridor.jar'
                """.formatted(
                        home, Path.of(System.getProperty("corridor.jar")).toAbsolutePath()));
        mvn.toFile().setExecutable(true);
        return new Launched(home);
    }

    void copyScenarios() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.createDirectories(home.resolve(file).getParent());
                Files.copy(file, home.resolve(file));
            }
        }
    }

    int builds() throws IOException {
        return Files.exists(home.resolve("builds"))
                ? Files.readAllLines(home.resolve("builds")).size()
                : 0;
    }

    /** Runs a line of shell in the project. */
    Answer shell(String line) throws IOException, InterruptedException {
        Process process = start(line);
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("It hangs: " + line);
        }
        return new Answer(process.exitValue(), text("out", process), text("err", process));
    }

    Process start(String line) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", line).directory(home.toFile());
        builder.environment().put("PATH", home.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Path answers = Files.createDirectories(home.resolve("answers"));
        Path out = Files.createTempFile(answers, "answer", ".out");
        Path err = Files.createTempFile(answers, "answer", ".err");
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        Files.move(out, answers.resolve(process.pid() + ".out"));
        Files.move(err, answers.resolve(process.pid() + ".err"));
        return process;
    }

    String text(String stream, Process process) throws IOException {
        return Files.readString(home.resolve("answers").resolve(process.pid() + "." + stream));
    }
}

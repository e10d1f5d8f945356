package corridor.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Short commands as whole processes, the launcher included, beside an empty Java program: in turn, since the machine is shared. */
final class StartUp {

    private static final int ROUNDS = 21;
    private static final double NANOS_PER_MS = 1e6;

    private StartUp() {}

    /** The empty program: says one word. */
    public static void main(String[] arguments) {
        System.out.println("here");
    }

    /** @return a table of medians, and of the ratios within a round */
    static String measure() throws IOException, InterruptedException {
        List<String> empty = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path").split(File.pathSeparator)[0],
                StartUp.class.getName());
        List<List<String>> commands = List.of(
                empty,
                List.of("./corridor", "--help"),
                List.of("./corridor", "validate", "scenarios/today.yaml"),
                List.of("./corridor", "plan", "scenarios/today.yaml"));
        List<List<Double>> times = commands.stream()
                .map(command -> (List<Double>) new ArrayList<Double>())
                .toList();
        for (List<String> command : commands) {
            milliseconds(command); // builds, and fills the file cache
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < commands.size(); i++) {
                times.get(i).add(milliseconds(commands.get(i)));
            }
        }
        StringBuilder table = new StringBuilder("| command | ms | times an empty Java program |\n|---|---|---|\n");
        for (int i = 0; i < commands.size(); i++) {
            List<Double> ratios = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                ratios.add(times.get(i).get(round) / times.get(0).get(round));
            }
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.0f | %.1f |%n",
                    i == 0 ? "an empty Java program" : "`" + String.join(" ", commands.get(i)) + "`",
                    Median.of(times.get(i)),
                    Median.of(ratios)));
        }
        return table.toString();
    }

    private static double milliseconds(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int exit = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("%s ended with %d.".formatted(command, exit));
        }
        return (System.nanoTime() - start) / NANOS_PER_MS;
    }
}

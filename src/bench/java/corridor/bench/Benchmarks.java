package corridor.bench;

import corridor.bench.model.Workload;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/** Runs the benchmarks, all or some, and writes their tables into docs/performance.md. */
public final class Benchmarks {

    private static final List<String> PARTS =
            List.of("w1", "w2", "w3", "hold", "draws", "year", "bytes", "product", "start", "compare", "cores", "growth", "hundred");

    private Benchmarks() {}

    /** Takes "all" or a list of parts with commas, and the number of rounds; run it in the top folder of the project. */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        List<String> parts = arguments[0].equals("all") ? PARTS : Arrays.asList(arguments[0].split(","));
        if (!PARTS.containsAll(parts)) {
            throw new IllegalArgumentException("There are these parts: %s. Asked for: %s.".formatted(PARTS, parts));
        }
        int rounds = Integer.parseInt(arguments[1]);
        for (String part : parts) {
            System.out.println("== " + part);
            run(part, rounds);
        }
    }

    private static void run(String part, int rounds) throws RunnerException, IOException, InterruptedException {
        switch (part) {
            case "w1", "w2", "w3" -> {
                Workload workload = Workload.valueOf(part.toUpperCase(Locale.ROOT));
                // Nobody is timed whose answers have not been checked.
                Page.write(part + " answers", Gate.check(workload));
                Page.write(part, Race.run(workload, rounds));
            }
            case "hold" -> Page.write(part, MicroBenchmarks.holdModel());
            case "draws" -> Page.write(part, MicroBenchmarks.draws());
            case "year" -> Page.write(part, MicroBenchmarks.defaultYear());
            case "bytes" -> Page.write(part, MicroBenchmarks.bytes());
            case "product" -> Page.write(part, Product.againstSsj(rounds));
            case "start" -> Page.write(part, StartUp.measure());
            case "compare" -> Page.write(part, DefaultComparison.measure());
            case "cores" -> Page.write(part, TwoCores.measure());
            case "growth" -> Page.write(part, Growth.measure());
            default -> Page.write(part, HundredMillion.measure() + Product.hundredMillion());
        }
    }
}

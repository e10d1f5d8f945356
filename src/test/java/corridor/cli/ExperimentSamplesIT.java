package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code docs/experiments.md} shows as answers is what the commands above them say, line by line, but for what is left out
 * at the three dots. The quick ones in every build, all of them with {@code -Dcorridor.samples=all}.
 */
@Tag("whole")
class ExperimentSamplesIT {

    private static final Path PAGE = Path.of("docs/experiments.md");
    private static final Pattern SAMPLE =
            Pattern.compile("```\n\\./corridor ([^\n]+)\n```\n\n```\n(.*?)```", Pattern.DOTALL);
    private static final Set<String> QUICK = Set.of("sensitivity", "interaction", "calibrate", "warmup");
    private static final String LEFT_OUT = "...";

    @TempDir
    private Path disk;

    private record Sample(String command, List<String> lines) {
        boolean isQuick() {
            return QUICK.contains(Typed.words(command).get(0));
        }
    }

    @TestFactory
    Stream<DynamicTest> eachSampleIsWhatItsCommandSays() throws IOException {
        boolean all = System.getProperty("corridor.samples", "quick").equals("all");
        List<Sample> samples = SAMPLE.matcher(Files.readString(PAGE))
                .results()
                .map(found -> new Sample(found.group(1), found.group(2).lines().toList()))
                .toList();
        assertThat(samples).hasSizeGreaterThan(9);
        return samples.stream()
                .filter(sample -> all || sample.isQuick())
                .map(sample -> DynamicTest.dynamicTest(
                        sample.command(), () -> assertThat(said(sample)).containsSubsequence(shown(sample))));
    }

    private List<String> said(Sample sample) {
        Stream<String> elsewhere =
                Stream.of("-q", "--charts", "none", "-o", disk.resolve("result").toString());
        Typed typed = Typed.command(
                Stream.concat(Typed.words(sample.command()).stream(), elsewhere).toArray(String[]::new));
        assertThat(typed.exit()).as(typed.err()).isZero();
        return (typed.out() + typed.err()).lines().toList();
    }

    private static List<String> shown(Sample sample) {
        return sample.lines().stream()
                .filter(line -> !line.equals(LEFT_OUT) && !line.isBlank())
                .toList();
    }
}

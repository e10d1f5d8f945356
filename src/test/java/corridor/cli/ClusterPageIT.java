package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The array job of the page about clusters, with this shell in the part of the queue, and two years for a thousand. */
@Tag("whole")
class ClusterPageIT {

    private static final Pattern JOB = Pattern.compile("```\n(#!/bin/sh\n.*?)```.*?```\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private static Path disk;

    @Test
    void theJobsOfAnArrayAreGatheredToOneResult() throws IOException, InterruptedException {
        Launched launched = Launched.in(disk.resolve("project"));
        launched.copyScenarios();
        Matcher page = JOB.matcher(Files.readString(Path.of("docs/cluster.md")));
        assertThat(page.find()).isTrue();
        Files.writeString(launched.home().resolve("job.sh"), page.group(1).replace("-r 1000 -j 4", "-r 2 -j 1"));

        Launched.Answer jobs =
                launched.shell("set -e; for i in 1 2 3 4 5 6 7 8 9 10;" + " do SLURM_ARRAY_TASK_ID=$i sh job.sh; done");
        assertThat(jobs.exit()).as(jobs.err()).isZero();
        Launched.Answer merged = launched.shell(page.group(2));

        assertThat(merged.exit()).as(merged.err()).isZero();
        assertThat(launched.home().resolve("results/whole/summary.json")).isNotEmptyFile();
        Launched.Answer one =
                launched.shell("./corridor compare scenarios/today.yaml scenarios/zangezur.yaml -q -r 2 -o results/one"
                        + " && cmp results/one/summary.json results/whole/summary.json");
        assertThat(one.exit()).as(one.err()).isZero();
    }
}

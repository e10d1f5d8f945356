package corridor.batch;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Runs the tasks of one experiment: takes from the archive what is there, has the rest done, and keeps it. */
public final class Batch {

    private final Workers workers;
    private final Archive archive;
    private final Progress progress;
    private int done;
    private int expected;
    private int most;
    private int fresh;

    public Batch(Workers workers, Archive archive, Progress progress) {
        this.workers = workers;
        this.archive = archive;
        this.progress = progress;
    }

    /** On threads of this process, with nothing kept. */
    public static Batch local(int jobs, Progress progress) {
        return new Batch(new LocalWorkers(jobs), Archive.NONE, progress);
    }

    /** For an experiment of several rounds that knows how many tasks all of them have, so that progress can say so. */
    public void expect(int tasks) {
        expected = Math.max(expected, done + tasks);
    }

    /** For one that has {@code least} tasks in any case, and {@code most} if it takes long to decide. */
    public void expect(int least, int most) {
        expect(least);
        this.most = Math.max(this.most, done + most);
    }

    /** How many tasks it may come to at most, as far as that is known. */
    public int most() {
        return Math.max(expected, most);
    }

    /** How many tasks are known to come, those that are done among them. */
    public int expected() {
        return expected;
    }

    /** How many tasks were found in the archive, and not done here. */
    public int found() {
        return done - fresh;
    }

    /** How many tasks were done here, and not found in the archive. */
    public int fresh() {
        return fresh;
    }

    /** @param results told of each task once, one call at a time, in any order */
    public <R extends Serializable> void run(List<? extends Task<R>> tasks, Workers.Results<R> results) {
        expect(tasks.size());
        List<Task<R>> missing = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            R known = archive.find(tasks.get(i)).orElse(null);
            if (known == null) {
                missing.add(tasks.get(i));
                numbers.add(i);
            } else {
                results.add(i, known);
                done++;
            }
        }
        if (!missing.isEmpty()) {
            workers.run(missing, (task, result) -> {
                archive.keep(missing.get(task), result);
                results.add(numbers.get(task), result);
                fresh++;
                progress.done(++done, expected);
            });
        }
    }

    /** Of every task its result, in the order of the tasks. */
    public <R extends Serializable> List<R> all(List<? extends Task<R>> tasks) {
        List<@Nullable R> results = new ArrayList<>(java.util.Collections.nCopies(tasks.size(), null));
        run(tasks, results::set);
        return results.stream().map(Objects::requireNonNull).toList();
    }
}

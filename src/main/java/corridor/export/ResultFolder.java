package corridor.export;

import corridor.batch.Beginning;
import corridor.experiment.ExperimentResult;
import corridor.result.Movements;
import corridor.study.Study;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A result on its way to its folder. It is built beside the place where it will stand and moved there when it is whole, so that
 * nobody reads half a result and a run that fails leaves the last good one.
 *
 * <pre>{@code
 * try (ResultFolder folder = ResultFolder.open(Path.of("output/today"))) {
 *     folder.write(result);
 *     folder.resolvedScenario("today", yaml);
 *     ... // anything else, into folder.path()
 *     folder.publish(manifest);
 * }
 * }</pre>
 *
 * <p>Every method throws {@link OutputFailure} when the disk says no.
 */
public final class ResultFolder implements AutoCloseable {

    private final Site site;
    private final Path target;
    /** While the place is taken. */
    private @Nullable FolderLock lock;

    private @Nullable RunArchive archive;
    private boolean closed;

    private ResultFolder(Path target) {
        this.target = target;
        site = Site.of(target);
    }

    /**
     * A folder that is still to be taken, so that whoever has to clear it away can be told of it before anything is there.
     *
     * @param target the folder that will hold the result; an earlier result there will be replaced, anything else will not
     */
    public static ResultFolder of(Path target) {
        return new ResultFolder(target);
    }

    /** The same, taken. */
    public static ResultFolder open(Path target) {
        ResultFolder folder = of(target);
        folder.take();
        return folder;
    }

    /**
     * Takes the place, before anything expensive is run.
     *
     * @throws OutputFailure if it cannot be written, holds something else, or another run is writing to it
     */
    public synchronized void take() {
        if (closed) {
            return;
        }
        FolderLock taken = FolderLock.take(site.lockFile(), target);
        try {
            site.prepare();
            lock = taken;
        } catch (IOException e) {
            taken.close();
            throw site.failure(e);
        } catch (OutputFailure e) {
            taken.close();
            throw e;
        }
    }

    /** Where to put further files until it is published. */
    public Path path() {
        return site.draft();
    }

    /**
     * What is kept of single runs beside the result, {@code NAME.runs}: it outlives an interruption, and a finished experiment
     * can be extended from it. Opened when first asked for, and closed with the folder.
     */
    public synchronized RunArchive archive() {
        RunArchive opened = archive == null ? RunArchive.open(site.archiveFile()) : archive;
        archive = opened;
        return opened;
    }

    /**
     * What is kept for a result, to look at; nothing is opened for writing.
     *
     * @param target the folder of the result, which may not be there
     * @throws OutputFailure if it is kept of something else
     */
    public static Optional<RunArchive> kept(Path target, Beginning beginning) {
        Path file = Site.of(target).archiveFile();
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        RunArchive archive = RunArchive.read(file);
        archive.mustBe(beginning);
        return Optional.of(archive);
    }

    /** How many runs are kept by now. */
    public synchronized int kept() {
        return archive == null ? 0 : archive.size();
    }

    /** Where single runs are kept. */
    public Path archiveFile() {
        return site.archiveFile();
    }

    /** Where it will stand. */
    public Path target() {
        return site.target();
    }

    /** Writes {@code summary.json}, {@code audit.json} and {@code tables/}. */
    public void write(ExperimentResult result) {
        text("summary.json", Summary.text(result));
        text("audit.json", AuditText.of(result));
        Tables.of(result).forEach((name, table) -> text("tables/" + name, table));
    }

    /** The same files of a study. */
    public void write(Study study) {
        text("summary.json", StudySummary.text(study));
        text("audit.json", AuditText.of(study));
        StudyTables.of(study).forEach((name, table) -> text("tables/" + name, table));
    }

    /**
     * Writes {@code results.json}, from which {@link Finished} reads the same again.
     *
     * @param result an {@link ExperimentResult} or a {@link Study}
     * @param background a record of what is shown beside it
     */
    public void keep(Record result, Record background) {
        text(Results.FILE, Results.text(result, background));
    }

    /** Writes {@code replay.json} and returns what stands in it. */
    public String writeReplay(List<Movements> scenarios) {
        String text = ReplayJson.text(scenarios);
        text(Site.REPLAY, text);
        return text;
    }

    /** Writes {@code scenarios/<id>.resolved.yaml}. */
    public void resolvedScenario(String id, String yaml) {
        text("scenarios/" + id + ".resolved.yaml", yaml);
    }

    private void text(String name, String text) {
        fill(folder -> {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        });
    }

    /** What further writes into it, given {@link #path()}. */
    @FunctionalInterface
    public interface Filling {
        /** Writes. */
        void into(Path folder) throws IOException;
    }

    /** Has further files written into it. */
    public void fill(Filling filling) {
        Disk.ask(site.asGiven(), () -> filling.into(path()));
    }

    /** Takes over from an earlier result all but what is drawn from it. */
    public void takeOver(Finished earlier) {
        fill(earlier::copyUndrawn);
    }

    /** Writes the manifest of all that is there, and puts the whole in its place. */
    public void publish(Manifest manifest) {
        publish(manifest::text);
    }

    /**
     * The same for a result that was taken over: it was made as before, only its files are others.
     *
     * @param drawing of what was drawn anew
     */
    public void publish(Finished earlier, Manifest.Drawing drawing) {
        publish(outputs -> earlier.manifest(outputs, drawing));
    }

    private synchronized void publish(Function<List<Manifest.Output>, String> manifest) {
        fill(folder -> {
            text(Site.MANIFEST, manifest.apply(outputs()));
            site.swap();
        });
        if (archive != null) {
            archive.end();
        }
    }

    private List<Manifest.Output> outputs() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(path())) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        // Side by side: the quick compiler needs half a second for those of a comparison.
        return files.parallelStream().map(this::output).toList();
    }

    private Manifest.Output output(Path file) {
        try {
            return new Manifest.Output(path().relativize(file).toString().replace('\\', '/'), Digest.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Clears away what was not published. May be called by another thread: it waits until the two folders have changed places. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (archive != null) {
            archive.close();
        }
        if (lock == null) {
            return;
        }
        try {
            // Opened, and nothing was begun: the command was refused.
            if (Files.exists(archiveFile()) && Files.size(archiveFile()) == 0) {
                Files.delete(archiveFile());
            }
            site.clear();
        } catch (IOException | UncheckedIOException e) {
            // The next run into this folder clears it away; the result, or the failure under way, matters more.
        } finally {
            lock.close();
        }
    }
}

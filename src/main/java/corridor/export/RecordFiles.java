package corridor.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import corridor.export.RecordTables.In;
import corridor.result.ContainerRecord;
import corridor.result.EventRecord;
import corridor.result.QueueRecord;
import corridor.result.Recording;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@code records/}: what happened, row by row, one year after another; nothing of it is held in memory. */
public final class RecordFiles implements Closeable {

    /** What can be recorded, each a file. */
    public enum Kind {
        CONTAINERS,
        EVENTS,
        QUEUES;

        /** As it stands on the command line; the file is named after it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Path folder;
    private final Opened files = new Opened();
    private final Table.@Nullable Rows<In<ContainerRecord>> containers;
    private final Table.@Nullable Rows<In<EventRecord>> events;
    private final Table.@Nullable Rows<In<QueueRecord>> queues;

    private RecordFiles(Path folder, Set<Kind> kinds) throws IOException {
        this.folder = folder;
        containers = open(kinds, Kind.CONTAINERS, RecordTables::containers);
        events = open(kinds, Kind.EVENTS, RecordTables::events);
        queues = open(kinds, Kind.QUEUES, RecordTables::queues);
    }

    /**
     * Begins the files, without rows.
     *
     * @param result the folder of the result, which gets a folder {@code records}
     * @throws IOException when one cannot be written
     */
    public static RecordFiles in(Path result, Set<Kind> kinds) throws IOException {
        return new RecordFiles(Files.createDirectories(result.resolve("records")), kinds);
    }

    private <R> Table.@Nullable Rows<In<R>> open(Set<Kind> kinds, Kind kind, Supplier<Table<In<R>>> table)
            throws IOException {
        return kinds.contains(kind) ? table.get().onto(files.file(folder.resolve(kind.id() + ".csv"))) : null;
    }

    /**
     * Takes the rows of one year. The recording throws {@link java.io.UncheckedIOException} when the disk says no.
     *
     * @param firstMeasured the first day after the warm-up
     * @param replication from 1
     */
    public Recording year(String scenario, LocalDate firstMeasured, long warmUpSeconds, int replication, long seed) {
        LoggedYear year = LoggedYear.of(scenario, replication, seed, firstMeasured, warmUpSeconds);
        return new Rows(onto(containers, year), onto(events, year), onto(queues, year));
    }

    private static <R> Consumer<R> onto(Table.@Nullable Rows<In<R>> rows, LoggedYear year) {
        return rows == null ? row -> {} : row -> rows.add(new In<>(year, row));
    }

    private record Rows(
            Consumer<ContainerRecord> containers, Consumer<EventRecord> events, Consumer<QueueRecord> queues)
            implements Recording {

        @Override
        public void container(ContainerRecord container) {
            containers.accept(container);
        }

        @Override
        public void event(EventRecord event) {
            events.accept(event);
        }

        @Override
        public void queue(QueueRecord queue) {
            queues.accept(queue);
        }
    }

    @Override
    public void close() throws IOException {
        try (files;
                queues;
                events;
                containers) {
            // The rows first, then the files below them: a writer that fails may not close its own.
        }
    }

    /** The files themselves. */
    private static final class Opened implements Closeable {
        private final List<OutputStream> streams = new ArrayList<>();

        BufferedWriter file(Path path) throws IOException {
            OutputStream stream = Files.newOutputStream(path);
            streams.add(stream);
            return new BufferedWriter(new OutputStreamWriter(stream, UTF_8));
        }

        @Override
        public void close() throws IOException {
            for (OutputStream stream : streams) {
                stream.close();
            }
        }
    }
}

package corridor.export;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import corridor.batch.Archive;
import corridor.batch.Beginning;
import corridor.batch.Networks;
import corridor.batch.Task;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Results of tasks in one file, each appended when it is known: what a killed process leaves can be read up to the last whole
 * one. A frame is its length in bytes, the CRC-32 of what follows, and the key with the result, deflated: the key first, so that to know
 * what is there no result need be read. An interruption counts and closes it from another thread, and waits for the frame that is
 * being written.
 */
public final class RunArchive implements Archive, AutoCloseable {

    private static final int HEAD_BYTES = 2 * Integer.BYTES;

    /** Nothing but results of ours and what the JDK makes them of. */
    private static final ObjectInputFilter OURS =
            ObjectInputFilter.Config.createFilter("corridor.**;java.base/*;maxdepth=50;maxarray=100000000;!*");

    private final Path file;
    private final FileChannel channel;
    private final Map<String, Frame> frames = new HashMap<>();
    /** What has been begun anew and has no result yet: until it has, the file keeps what was there. */
    private @Nullable Beginning begun;

    /** Where a result stands in the file, its head left out. */
    private record Frame(long start, int bytes) {}

    /** What is taken from the beginning of a frame, or from it all. */
    private interface Reading<T> {
        @Nullable
        T of(ObjectInputStream in) throws IOException, ClassNotFoundException;
    }

    private RunArchive(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Opens a file with all that is whole in it, or makes it. A torn end is cut off.
     *
     * @throws OutputFailure if it cannot be read or written
     */
    public static RunArchive open(Path file) {
        try {
            RunArchive archive = new RunArchive(file, FileChannel.open(file, CREATE, READ, WRITE));
            archive.index();
            return archive;
        } catch (IOException e) {
            throw Site.failure(file, e);
        }
    }

    /**
     * Opens a file with all that is whole in it, and leaves it as it is.
     *
     * @throws UnreadableResult if it cannot be read
     */
    public static RunArchive read(Path file) {
        try {
            RunArchive archive = new RunArchive(file, FileChannel.open(file, READ));
            archive.indexed();
            return archive;
        } catch (IOException e) {
            throw Written.unreadable(file, e);
        }
    }

    /** How many results there are, by their keys: whether each can be read is known when it is asked for. */
    public synchronized int size() {
        return Math.max(0, frames.size() - 1);
    }

    /** Forgets all that is there. It is cleared with the first result, so that an end before that loses nothing. */
    public synchronized void begin(Beginning beginning) {
        frames.clear();
        begun = beginning;
        if (isEmpty()) {
            clearFor(beginning);
        }
    }

    /** What was begun is whole. If it had no result to keep, what was there before goes all the same. */
    public synchronized void end() {
        if (begun != null) {
            clearFor(begun);
        }
    }

    private boolean isEmpty() {
        try {
            return channel.size() == 0;
        } catch (IOException e) {
            throw Site.failure(file, e);
        }
    }

    private void clearFor(Beginning beginning) {
        begun = null;
        try {
            channel.truncate(0);
            channel.position(0);
        } catch (IOException e) {
            throw Site.failure(file, e);
        }
        keep(beginning, beginning.run(new Networks()));
    }

    /**
     * Keeps what is there for more of the same.
     *
     * @throws OutputFailure if it is of something else; nothing is lost then
     */
    public void goOn(Beginning beginning) {
        mustBe(beginning);
        if (isEmpty()) {
            begin(beginning);
        }
    }

    /**
     * Refuses to take it for a part of something else.
     *
     * @throws OutputFailure if it was begun for that, or by a version that kept its results otherwise
     */
    public void mustBe(Beginning beginning) {
        Optional<String> there = find(beginning);
        if (there.isEmpty() && !isEmpty()) {
            throw new OutputFailure(
                    file, "was kept by another version of corridor", "Run without --resume to begin again.");
        }
        there.flatMap(beginning::changedSince).ifPresent(change -> {
            throw new OutputFailure(
                    file, change, "Run without --resume to begin again, or bring back what was changed.");
        });
    }

    private void index() throws IOException {
        long end = indexed();
        channel.truncate(end);
        channel.position(end);
    }

    /** The end of the last whole frame. */
    private long indexed() throws IOException {
        long at = 0;
        for (Frame frame = frameAt(at); frame != null; frame = frameAt(at)) {
            byte[] body = body(frame);
            if (body == null) {
                break;
            }
            String key = unpacked(body, RunArchive::key);
            if (key != null) {
                frames.put(key, frame);
            }
            at = frame.start + frame.bytes;
        }
        return at;
    }

    private @Nullable Frame frameAt(long at) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD_BYTES);
        if (channel.size() < at + HEAD_BYTES || channel.read(head, at) < HEAD_BYTES) {
            return null;
        }
        int bytes = head.getInt(0);
        return bytes <= 0 || channel.size() < at + HEAD_BYTES + bytes ? null : new Frame(at + HEAD_BYTES, bytes);
    }

    /** Null for a frame that is not what was written. */
    private byte @Nullable [] body(Frame frame) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD_BYTES);
        ByteBuffer body = ByteBuffer.allocate(frame.bytes);
        channel.read(head, frame.start - HEAD_BYTES);
        channel.read(body, frame.start);
        return head.getInt(Integer.BYTES) == check(body.array()) ? body.array() : null;
    }

    /** Null for what another version wrote. It stays where it is: {@link #goOn} has the say. */
    private static <T> @Nullable T unpacked(byte[] body, Reading<T> reading) {
        try (ObjectInputStream in = new ObjectInputStream(new InflaterInputStream(new ByteArrayInputStream(body)))) {
            in.setObjectInputFilter(OURS);
            return reading.of(in);
        } catch (ClassNotFoundException | IOException e) {
            return null;
        }
    }

    @Override
    @SuppressWarnings("unchecked") // a key names the type of its result
    public synchronized <R extends Serializable> Optional<R> find(Task<R> task) {
        Frame frame = frames.get(task.key());
        if (frame == null) {
            return Optional.empty();
        }
        try {
            byte[] body = body(frame);
            return body == null ? Optional.empty() : Optional.ofNullable((R) unpacked(body, RunArchive::result));
        } catch (IOException e) {
            throw Site.failure(file, e);
        }
    }

    private static String key(ObjectInputStream in) throws IOException, ClassNotFoundException {
        return (String) in.readObject();
    }

    private static Object result(ObjectInputStream in) throws IOException, ClassNotFoundException {
        key(in);
        return in.readObject();
    }

    @Override
    public synchronized <R extends Serializable> void keep(Task<R> task, R result) {
        end();
        byte[] body = packed(task.key(), result);
        ByteBuffer frame = ByteBuffer.allocate(HEAD_BYTES + body.length)
                .putInt(body.length)
                .putInt(check(body))
                .put(body)
                .flip();
        try {
            long at = channel.position();
            while (frame.hasRemaining()) {
                channel.write(frame);
            }
            frames.put(task.key(), new Frame(at + HEAD_BYTES, body.length));
        } catch (IOException e) {
            throw Site.failure(file, e);
        }
    }

    private static byte[] packed(String key, Serializable result) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out =
                new ObjectOutputStream(new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED)))) {
            out.writeObject(key);
            out.writeObject(result);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail.", e);
        }
        return bytes.toByteArray();
    }

    private static int check(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    @Override
    public synchronized void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // Every frame was written when it was told to be kept.
        }
    }
}

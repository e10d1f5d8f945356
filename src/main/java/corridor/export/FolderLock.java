package corridor.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second run out of a folder that a first is writing to. The lock is the operating system's: it ends with the process
 * that holds it, however that ends, so a killed run needs no clearing up by hand.
 */
final class FolderLock implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** @param target the folder, for messages */
    static FolderLock take(Path file, Path target) {
        try {
            Files.createDirectories(file.getParent());
            make(file);
            Object before = identity(file);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
            if (lock(channel) != null) {
                FolderLock lock = new FolderLock(file, channel);
                if (isOurs(lock, before)) {
                    return lock;
                }
            }
            channel.close();
        } catch (NoSuchFileException e) {
            throw taken(target); // its last holder has just removed it
        } catch (IOException e) {
            throw Site.failure(target, e);
        }
        throw taken(target);
    }

    private static OutputFailure taken(Path target) {
        return new OutputFailure(
                target, "is being written by another run", "Wait until that has finished, or give -o another folder.");
    }

    private static void make(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            // left behind, or held by another
        }
    }

    /**
     * Without opening it: Unix drops all locks of a process on a file when it closes any of its descriptors of it. Windows tells no
     * identity, and removes no file that is open.
     */
    private static @Nullable Object identity(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // another thread of this program has it, and loses it to others on Unix: no command takes a
            // folder twice
        }
    }

    /**
     * Whether the locked file is still the one by that name: its last holder may have removed it between our open and lock. One that
     * the disk has no room for is taken away again.
     */
    private static boolean isOurs(FolderLock lock, @Nullable Object before) throws IOException {
        try {
            String process = String.valueOf(ProcessHandle.current().pid());
            lock.channel.truncate(0).write(ByteBuffer.wrap(process.getBytes(UTF_8)));
            return Objects.equals(before, identity(lock.file));
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A lock file that stays behind is not locked, and does no harm.
        }
    }
}

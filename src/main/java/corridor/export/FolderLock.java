package corridor.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) != null) {
                FolderLock lock = new FolderLock(file, channel);
                if (isOurs(lock)) {
                    return lock;
                }
            }
            channel.close();
        } catch (IOException e) {
            throw Site.failure(target, e);
        }
        throw new OutputFailure(
                target, "is being written by another run", "Wait until that has finished, or give -o another folder.");
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // another thread of this program has it
        }
    }

    /** Whether it holds; one that the disk has no room for is taken away again. */
    private static boolean isOurs(FolderLock lock) throws IOException {
        try {
            return isStill(lock.file, lock.channel);
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    /** Whether the locked file is the one by that name: its last holder may have removed it between our open and lock. */
    private static boolean isStill(Path file, FileChannel channel) throws IOException {
        String mine = String.valueOf(ProcessHandle.current().pid());
        channel.truncate(0).write(ByteBuffer.wrap(mine.getBytes(UTF_8)));
        try {
            return Files.readString(file).equals(mine);
        } catch (NoSuchFileException e) {
            return false;
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

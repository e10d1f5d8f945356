package corridor.export;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Enumeration;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Unpacks a zip file that may come from a stranger: nothing is written outside of the folder, no file twice, no link (an entry
 * that is one becomes a file with the target's name in it), and no more than such a file can honestly hold.
 */
final class Unpacking {

    private static final int MOST_FILES = 100_000;

    /** Tables of records shrink by 10 to 30; what shrinks by 200 is a bomb. */
    private static final long MOST_TIMES = 200;

    /** Of a very small file, in bytes. */
    private static final long ALWAYS_FINE = 1 << 20;

    /** Names with steps that are harmless on every system: no drive, no backslash, no control character. */
    private static final Pattern NAME = Pattern.compile("[^/\\\\:\\p{Cntrl}]+(/[^/\\\\:\\p{Cntrl}]+)*/?");

    private final Path zip;
    private final Path folder;
    private long left;

    private Unpacking(Path zip, Path folder) throws IOException {
        this.zip = zip;
        this.folder = folder;
        left = ALWAYS_FINE + MOST_TIMES * Files.size(zip);
    }

    /** @throws UnreadableResult if it is no zip file, or holds what it must not */
    static void of(Path zip, Path folder) {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            Unpacking unpacking = new Unpacking(zip, folder);
            if (file.size() > MOST_FILES) {
                throw unpacking.refused(
                        "it holds %d files, and at most %d are taken".formatted(file.size(), MOST_FILES));
            }
            Enumeration<? extends ZipEntry> entries = file.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                unpacking.entry(file, entry);
            }
        } catch (ZipException e) {
            throw new UnreadableResult(
                    zip, "is no zip file, or a damaged one", "Name a file of 'corridor capsule'.", true);
        } catch (IOException e) {
            throw Written.unreadable(zip, e);
        }
    }

    private void entry(ZipFile file, ZipEntry entry) throws IOException {
        Path target = target(entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        try {
            Files.createDirectories(target.getParent());
            try (InputStream in = file.getInputStream(entry);
                    OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
                copy(in, out);
            }
        } catch (FileAlreadyExistsException e) {
            throw refused("it holds '%s' twice".formatted(shown(entry.getName())));
        }
    }

    private Path target(String name) {
        boolean plain = NAME.matcher(name).matches()
                && Stream.of(name.split("/")).noneMatch(step -> step.equals(".") || step.equals(".."));
        Path target = plain ? folder.resolve(name).normalize() : folder;
        if (!plain || !target.startsWith(folder)) {
            throw refused("the name '%s' in it leads elsewhere".formatted(shown(name)));
        }
        return target;
    }

    private void copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            left -= read;
            if (left < 0) {
                throw refused("unpacked it is more than %d times its size".formatted(MOST_TIMES));
            }
            write(buffer, read, out);
        }
    }

    /** A disk without room is no fault of the zip file. */
    private void write(byte[] buffer, int bytes, OutputStream out) {
        Disk.ask(folder, () -> out.write(buffer, 0, bytes));
    }

    private UnreadableResult refused(String why) {
        return new UnreadableResult(
                zip, "is not unpacked: " + why, "Do not trust it; ask who made it for another.", true);
    }

    private static String shown(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }

    /** The files that lie in a folder. */
    static SortedSet<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .collect(toCollection(TreeSet::new));
        }
    }
}

package corridor.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a result stands, and the folders beside it that are needed on the way: the draft that is being built, and the earlier
 * result while the two change places.
 */
record Site(Path asGiven, Path target, Path draft, Path earlier) {

    static final String MANIFEST = "manifest.json";

    static final String REPLAY = "replay.json";

    /** What a run writes at the top of its folder. A folder that holds anything else is not replaced. */
    private static final Set<String> OURS = Set.of(
            "summary.json",
            Results.FILE,
            MANIFEST,
            "audit.json",
            REPLAY,
            "report.html",
            "charts",
            "tables",
            "records",
            "scenarios",
            ".DS_Store");

    static Site of(Path given) {
        Path target = real(given.toAbsolutePath().normalize(), given);
        Path name = target.getFileName();
        Path parent = target.getParent();
        if (name == null || parent == null) {
            throw new OutputFailure(given, "is the root of the disk", "Name a folder for this result alone.");
        }
        return new Site(given, target, parent.resolve("." + name + ".draft"), parent.resolve("." + name + ".earlier"));
    }

    /** Follows a link, so that it stays and what it points to is replaced. */
    static Path real(Path target, Path given) {
        if (!Files.isSymbolicLink(target)) {
            return target;
        }
        try {
            return target.toRealPath();
        } catch (IOException e) {
            throw new OutputFailure(given, "is a link to nothing", "Remove the link, or make what it points to.", e);
        }
    }

    Path lockFile() {
        return target.resolveSibling("." + target.getFileName() + ".lock");
    }

    Path archiveFile() {
        return target.resolveSibling(target.getFileName() + ".runs");
    }

    /** Mends what a killed run may have left, refuses what must not be replaced, and makes an empty draft. */
    void prepare() throws IOException {
        if (Files.exists(earlier) && !Files.exists(target)) {
            Files.move(earlier, target);
        }
        refuseWhatIsNotOurs();
        clear();
        Files.createDirectory(draft);
    }

    private void refuseWhatIsNotOurs() throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new OutputFailure(asGiven, "is a file, not a folder", "Give -o another name, or move the file away.");
        }
        List<String> names = names();
        Optional<String> foreign =
                names.stream().filter(name -> !OURS.contains(name)).findFirst();
        if (foreign.isPresent() || (!names.isEmpty() && !names.contains(MANIFEST))) {
            throw new OutputFailure(
                    asGiven,
                    "holds '%s', which no run wrote, and would be replaced as a whole"
                            .formatted(foreign.orElse(names.get(0))),
                    "Give -o a folder for this result alone.");
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Draft to target, keeping the earlier result until the new one stands. */
    void swap() throws IOException {
        if (Files.exists(target)) {
            Files.move(target, earlier, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (Files.exists(earlier)) {
                Files.move(earlier, target, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
    }

    void clear() throws IOException {
        delete(draft);
        if (Files.exists(target)) {
            delete(earlier);
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.deleteIfExists(file);
        }
    }

    OutputFailure failure(IOException e) {
        return failure(asGiven, e);
    }

    static OutputFailure failure(Path path, IOException e) {
        if (reason(e).contains("Read-only file system")) {
            return new OutputFailure(
                    path, "cannot be written: the disk is read-only", "Give -o a folder on another disk.", e);
        }
        if (e instanceof AccessDeniedException) {
            return new OutputFailure(
                    path, "cannot be written: no permission", "Give -o a folder that you may write to.", e);
        }
        if (e instanceof FileAlreadyExistsException taken) {
            return new OutputFailure(
                    path,
                    "cannot be written: '%s' is a file, not a folder".formatted(taken.getFile()),
                    "Give -o another folder, or move the file away.",
                    e);
        }
        if (e instanceof NoSuchFileException missing) {
            return new OutputFailure(
                    path, "cannot be written: '%s' is not there".formatted(missing.getFile()), "Look at the path.", e);
        }
        return new OutputFailure(
                path, "cannot be written: " + reason(e), "Give -o another folder, or make room on the disk.", e);
    }

    /** As the disk says it. */
    static String reason(IOException e) {
        return e instanceof FileSystemException disk && disk.getReason() != null
                ? disk.getReason()
                : String.valueOf(e.getMessage());
    }
}

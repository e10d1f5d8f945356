package corridor.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** A file or folder that is built beside its place and moved there when it is whole; if that fails, an earlier one stays. */
final class Draft {

    /** What DuckDB and SQLite put beside a file while they write it, and leave there when they cannot end it. */
    private static final List<String> COMPANIONS = List.of(".wal", "-journal", "-wal", "-shm");

    private Draft() {}

    /** Writes the file that it is given. */
    @FunctionalInterface
    interface Writing {
        void to(Path draft) throws IOException;
    }

    /** @throws OutputFailure when the disk says no, or {@code file} is a folder or a link to nothing */
    static void of(Path file, Writing writing) {
        Disk.ask(file, () -> {
            if (Files.isDirectory(file)) {
                throw new OutputFailure(file, "is a folder, not a file", "Give -o the name of a file.");
            }
            Path target = Site.real(file, file); // a link stays, and what it points to is replaced
            Path draft = target.resolveSibling("." + target.getFileName() + ".draft");
            delete(draft); // of a killed process, or a link that leads elsewhere
            try {
                writing.to(draft);
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                delete(draft);
            }
        });
    }

    private static void delete(Path draft) throws IOException {
        Files.deleteIfExists(draft);
        for (String companion : COMPANIONS) {
            Files.deleteIfExists(draft.resolveSibling(draft.getFileName() + companion));
        }
    }

    /**
     * The same of a folder of files, which replaces one of its kind.
     *
     * @param ending of all its files
     * @throws OutputFailure when the disk says no, or there is a file, or a folder with something else in it
     */
    static void folder(Path folder, String ending, Writing writing) {
        Disk.ask(folder, () -> {
            Path target = Site.real(folder, folder);
            if (!holdsOnly(target, ending)) {
                throw new OutputFailure(folder, "is there and holds something else", "Give -o another name.");
            }
            Path draft = target.resolveSibling("." + target.getFileName() + ".draft");
            Path earlier = target.resolveSibling("." + target.getFileName() + ".earlier");
            Site.delete(draft);
            if (Files.exists(earlier) && !Files.exists(target)) {
                Files.move(earlier, target); // another was killed between its two moves
            }
            Site.delete(earlier);
            try {
                writing.to(Files.createDirectory(draft));
                if (Files.exists(target)) {
                    Files.move(target, earlier);
                }
                Files.move(draft, target);
            } finally {
                Site.delete(draft);
                if (Files.exists(target)) {
                    Site.delete(earlier);
                } else if (Files.exists(earlier)) {
                    Files.move(earlier, target);
                }
            }
        });
    }

    private static boolean holdsOnly(Path target, String ending) throws IOException {
        if (!Files.exists(target)) {
            return true;
        }
        if (!Files.isDirectory(target)) {
            return false;
        }
        try (Stream<Path> all = Files.list(target)) {
            return all.allMatch(file -> file.toString().endsWith(ending));
        }
    }
}

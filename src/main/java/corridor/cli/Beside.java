package corridor.cli;

import java.nio.file.Path;

/** Where a file goes that is made from a folder, when nothing else was asked for. */
final class Beside {

    private Beside() {}

    /** Next to the folder and named after it, also where the folder is given as {@code .} or with {@code ..} in it. */
    static Path of(Path folder, String ending) {
        Path plain = folder.normalize();
        Path named = plain.toString().isEmpty() || plain.endsWith("..")
                ? folder.toAbsolutePath().normalize()
                : plain;
        return named.resolveSibling(named.getFileName() + "." + ending);
    }
}

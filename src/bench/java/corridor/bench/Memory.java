package corridor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a process took at most, from the kernel's own account. Linux only. */
final class Memory {

    private Memory() {}

    /** Zero when the process is gone. */
    static double peakMegabytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }
}

package corridor.cli;

import corridor.export.ResultFolder;
import java.io.PrintWriter;
import java.nio.file.Files;

/** Clears up when Ctrl-C ends the program. The JVM itself then exits with {@link ExitCode#INTERRUPTED}. */
final class Interruption {

    private Interruption() {}

    /** From now on until {@link #disarm}. */
    static Thread arm(ResultFolder folder, PrintWriter err) {
        Thread hook = new Thread(() -> {
            int kept = folder.kept();
            folder.close();
            err.printf(
                    Files.exists(folder.target())
                            ? "%ncorridor: interrupted. What was in '%s' before is still there.%n"
                            : "%ncorridor: interrupted. Nothing was written to '%s'.%n",
                    folder.target());
            if (kept > 0) {
                err.printf("  %d simulated years are kept: the same command with --resume goes on from there.%n", kept);
            }
        });
        Runtime.getRuntime().addShutdownHook(hook);
        return hook;
    }

    static void disarm(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is already ending, and the hook is running.
        }
    }
}

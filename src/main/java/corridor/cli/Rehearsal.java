package corridor.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;

/**
 * Runs the common commands once, so that the Java that looks on can keep what they load (class data sharing); what they say is
 * for nobody.
 */
final class Rehearsal {

    private Rehearsal() {}

    /** @param arguments a scenario, and a folder for results that are thrown away */
    public static void main(String[] arguments) {
        String scenario = arguments[0];
        run("--help");
        run("validate", scenario);
        run("plan", scenario);
        run("run", scenario, "-q", "-r", "1", "-o", arguments[1]);
    }

    private static void run(String... arguments) {
        PrintWriter nobody = new PrintWriter(Writer.nullWriter());
        Main.commandLine(List.of(arguments)).setOut(nobody).setErr(nobody).execute(arguments);
    }
}

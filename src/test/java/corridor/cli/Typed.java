package corridor.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;

/** What a command line answered. */
record Typed(int exit, String out, String err) {

    static Typed command(String... arguments) {
        return on(Main.commandLine(List.of(arguments)), arguments);
    }

    static Typed on(CommandLine line, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = line.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new Typed(exit, out.toString(), err.toString());
    }
}

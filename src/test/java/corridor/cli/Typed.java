package corridor.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine;

/** What a command line answered. */
record Typed(int exit, String out, String err) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile(" (?=(?:[^']*'[^']*')*[^']*$)");

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

    /** The words of a line as a shell would take them apart: those between single quotes stay together. */
    static List<String> words(String line) {
        return BETWEEN_WORDS
                .splitAsStream(line)
                .map(word -> word.replace("'", ""))
                .toList();
    }
}

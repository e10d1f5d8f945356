package corridor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** docs/performance.md: prose kept by hand, with tables between markers that the benchmarks write. */
final class Page {

    private static final Path FILE = Path.of("docs/performance.md");

    private Page() {}

    /** Replaces what stands between {@code <!-- name -->} and {@code <!-- /name -->}. */
    static void write(String name, String table) throws IOException {
        System.out.println(table);
        String page = Files.readString(FILE);
        String begin = "<!-- " + name + " -->\n";
        int from = page.indexOf(begin);
        int to = page.indexOf("<!-- /" + name + " -->");
        if (from < 0 || to < from) {
            throw new IllegalStateException("%s has no place for the table '%s'.".formatted(FILE, name));
        }
        Files.writeString(FILE, page.substring(0, from + begin.length()) + table + page.substring(to));
    }
}

package corridor.report;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** Draws the invented results into a directory, to look at. */
final class Preview {
    private Preview() {}

    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[0]);
        var result = SampleResults.ofScenarios(Integer.parseInt(arguments[1]));
        long start = System.nanoTime();
        Charts.write(
                result,
                List.of(),
                directory.resolve("charts"),
                Locale.ENGLISH,
                EnumSet.of(ChartFormat.PNG, ChartFormat.SVG));
        long drawn = System.nanoTime();
        ReportPage.write(
                result,
                SampleResults.info(result),
                directory.resolve("report.html"),
                directory.resolve("charts"),
                Locale.ENGLISH,
                null);
        long written = System.nanoTime();
        System.out.print(TerminalTable.of(result, 80, false));
        System.out.printf("charts %d ms, report %d ms%n", (drawn - start) / 1_000_000, (written - drawn) / 1_000_000);
    }
}

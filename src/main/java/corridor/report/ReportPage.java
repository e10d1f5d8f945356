package corridor.report;

import corridor.experiment.ExperimentResult;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One page with everything in it: opens from disk, asks nothing of any network, prints. */
public final class ReportPage {

    private ReportPage() {}

    /**
     * @param file is written
     * @param chartsDirectory where {@link Charts#write} has put the charts of the same result; charts that are not there are
     *     left out
     * @throws IOException when a chart cannot be read or the file not be written
     */
    public static void write(ExperimentResult result, ReportInfo info, Path file, Path chartsDirectory)
            throws IOException {
        Map<String, Object> model = new HashMap<>(new ReportTables(result).model());
        List<ChartView> charts = charts(result, chartsDirectory);
        model.put("observed", ObservedRows.TABLE.table(result));
        model.put("claimed", ClaimRows.TABLE.table(result));
        model.put("sections", SectionRows.table(info));
        model.put("info", info);
        model.put("charts", charts.stream().filter(ChartView::leading).toList());
        model.put("moreCharts", charts.stream().filter(c -> !c.leading()).toList());
        model.put("fontRegular", font("Inter-Regular.woff2"));
        model.put("fontSemibold", font("Inter-SemiBold.woff2"));
        StringWriter page = new StringWriter();
        try {
            configuration().getTemplate("report.ftlh").process(model, page);
        } catch (TemplateException e) {
            throw new IllegalStateException("The report's template does not fit its data.", e);
        }
        Files.writeString(file, page.toString());
    }

    /**
     * @param leading whether it is shown at once, not on a click
     * @param svg ready for the page
     */
    public record ChartView(String file, String title, boolean leading, String svg) {}

    private static List<ChartView> charts(ExperimentResult result, Path directory) throws IOException {
        List<ChartView> charts = new ArrayList<>();
        String main = ChartSpec.mainFlow(result);
        for (ChartSpec spec : ChartSpec.of(result)) {
            Path file = directory.resolve(spec.file() + ".svg");
            if (Files.exists(file)) {
                boolean leading = spec.flow().isEmpty() || spec.flow().equals(main);
                String label = spec.title() + " " + spec.note();
                String svg = SvgText.inline(Files.readString(file), spec.file(), label);
                charts.add(new ChartView(spec.file(), spec.title(), leading, svg));
            }
        }
        return charts;
    }

    private static String font(String name) throws IOException {
        try (InputStream in = ReportPage.class.getResourceAsStream("/fonts/" + name)) {
            if (in == null) {
                throw new IOException("The program comes without its font " + name + ".");
            }
            return Base64.getEncoder().encodeToString(in.readAllBytes());
        }
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassLoaderForTemplateLoading(ReportPage.class.getClassLoader(), "report");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        return configuration;
    }
}

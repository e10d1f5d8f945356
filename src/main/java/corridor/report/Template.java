package corridor.report;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Fills a page of {@code src/main/resources/report}; every word in it is escaped, and the fonts are in it. */
final class Template {

    private Template() {}

    /** @throws IOException when the file cannot be written */
    static void write(String name, Map<String, Object> model, Path file) throws IOException {
        Map<String, Object> whole = new HashMap<>(model);
        whole.put("fontRegular", font("Inter-Regular.woff2"));
        whole.put("fontSemibold", font("Inter-SemiBold.woff2"));
        StringWriter page = new StringWriter();
        try {
            configuration().getTemplate(name).process(whole, page);
        } catch (TemplateException e) {
            throw new IllegalStateException("The template " + name + " does not fit its data.", e);
        }
        Files.writeString(file, page.toString());
    }

    private static String font(String name) throws IOException {
        try (InputStream in = Template.class.getResourceAsStream("/fonts/" + name)) {
            if (in == null) {
                throw new IOException("The program comes without its font " + name + ".");
            }
            return Base64.getEncoder().encodeToString(in.readAllBytes());
        }
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassLoaderForTemplateLoading(Template.class.getClassLoader(), "report");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        return configuration;
    }
}

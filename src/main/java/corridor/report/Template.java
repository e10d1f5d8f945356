package corridor.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Fills a page of {@code src/main/resources/report}; every word in it is escaped, and the fonts are in it. */
final class Template {

    private Template() {}

    /** @throws IOException when the file cannot be written */
    static void write(String name, Map<String, Object> model, Path file) throws IOException {
        write(name, model, List.of(), List.of(), file);
    }

    /**
     * @param styles names of resources, one style sheet in their order
     * @param scripts names of resources, run in their order when the page stands; no other script runs
     */
    static void write(String name, Map<String, Object> model, List<String> styles, List<String> scripts, Path file)
            throws IOException {
        Map<String, Object> whole = new HashMap<>(model);
        List<String> scriptTexts = new ArrayList<>();
        for (String script : scripts) {
            scriptTexts.add(new String(bytes("/report/" + script), UTF_8));
        }
        StringBuilder style = new StringBuilder();
        for (String sheet : styles) {
            style.append(new String(bytes("/report/" + sheet), UTF_8));
        }
        whole.put("style", style.toString());
        whole.put("scripts", scriptTexts);
        whole.put("scriptPolicy", scriptTexts.stream().map(Template::hash).collect(Collectors.joining(" ")));
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

    /** Content Security Policy, level 2: a script runs when its hash stands in the policy (W3C 2016). */
    private static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static String font(String name) throws IOException {
        return Base64.getEncoder().encodeToString(bytes("/fonts/" + name));
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = Template.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("The program comes without its " + resource + ".");
            }
            return in.readAllBytes();
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

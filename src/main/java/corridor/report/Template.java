package corridor.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import freemarker.template.Configuration;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
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

/**
 * Fills a page of {@code src/main/resources/report}. Every word in it is escaped; fonts, style and scripts are in it, and its
 * policy lets nothing else in: what was not written here neither runs nor is asked for.
 */
final class Template {

    private final Texts words;
    private final List<String> styles;
    private final List<String> scripts;

    /**
     * @param words also asked by the page itself, as {@code text("key", ...)}
     * @param styles names of resources, one style sheet in their order
     * @param scripts names of resources, run in their order when the page stands
     */
    Template(Texts words, List<String> styles, List<String> scripts) {
        this.words = words;
        this.styles = List.copyOf(styles);
        this.scripts = List.copyOf(scripts);
    }

    /** @throws IOException when the file cannot be written */
    void write(String name, Map<String, Object> model, Path file) throws IOException {
        String style = style();
        List<String> scriptTexts = new ArrayList<>();
        for (String script : scripts) {
            scriptTexts.add(text("/report/" + script));
        }
        Map<String, Object> whole = new HashMap<>(model);
        whole.put("language", words.language().toLanguageTag());
        whole.put("text", (TemplateMethodModelEx) this::say);
        whole.put("style", style);
        whole.put("scripts", scriptTexts);
        whole.put("policy", policy(style, scriptTexts));
        StringWriter page = new StringWriter();
        try {
            configuration().getTemplate(name).process(whole, page);
        } catch (TemplateException e) {
            throw new IllegalStateException("The template " + name + " does not fit its data.", e);
        }
        Files.writeString(file, page.toString());
    }

    private Object say(List<?> arguments) throws TemplateModelException {
        List<String> parts = new ArrayList<>();
        for (Object argument : arguments) {
            parts.add(((TemplateScalarModel) argument).getAsString());
        }
        String key = parts.remove(0);
        return new SimpleScalar(words.get(key, parts.toArray(String[]::new)));
    }

    private String style() throws IOException {
        StringBuilder style = new StringBuilder();
        font(400, "Inter-Regular", style);
        font(600, "Inter-SemiBold", style);
        for (String sheet : styles) {
            style.append(text("/report/" + sheet));
        }
        return style.toString();
    }

    private static void font(int weight, String name, StringBuilder style) throws IOException {
        style.append(
                "@font-face { font-family: Inter; font-weight: %d; src: url(data:font/woff2;base64,%s) format(\"woff2\"); }\n"
                        .formatted(weight, Base64.getEncoder().encodeToString(bytes("/fonts/" + name + ".woff2"))));
    }

    /** Content Security Policy, level 2: a script or style runs when its hash stands here (W3C 2016). */
    private static String policy(String style, List<String> scripts) {
        String run = scripts.stream().map(Template::hash).collect(Collectors.joining(" "));
        return "default-src 'none'; script-src %s; style-src %s; font-src data:; base-uri 'none'; form-action 'none'"
                .formatted(run.isEmpty() ? "'none'" : run, hash(style));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static String text(String resource) throws IOException {
        return new String(bytes(resource), UTF_8);
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

package corridor.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The words of one bundle in one language: what is not there in it is said in English.
 *
 * <p>Numbers are put in as text that is written already, the same in every language, so that a figure on a page is the one in
 * the CSV behind it.
 */
final class Texts {

    private final ResourceBundle bundle;
    private final Locale language;

    private Texts(ResourceBundle bundle, Locale language) {
        this.bundle = bundle;
        this.language = language;
    }

    /** What charts say. */
    static Texts ofCharts(Locale language) {
        return of("charts", language);
    }

    /** What pages say. */
    static Texts ofPages(Locale language) {
        return of("page", language);
    }

    /** What the moving map says. */
    static Texts ofReplay(Locale language) {
        return of("replay", language);
    }

    /** The file without a language is English; the language of the machine has no say. */
    private static Texts of(String name, Locale language) {
        return new Texts(
                ResourceBundle.getBundle(
                        "report/texts/" + name,
                        language,
                        Texts.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
                language);
    }

    /** That was asked for. */
    Locale language() {
        return language;
    }

    /** Whether there is such a text. */
    boolean has(String key) {
        return bundle.containsKey(key);
    }

    Set<String> keys() {
        return bundle.keySet();
    }

    /**
     * @param parts in place of {0}, {1}, ...
     * @throws java.util.MissingResourceException when no such text is known, a defect of ours
     */
    String get(String key, String... parts) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(parts);
    }
}

package corridor.report;

import java.util.List;
import java.util.Locale;

/** In what charts and pages are written. */
public final class Languages {

    /** The first where none is asked for. */
    public static final List<Locale> ALL = List.of(
            Locale.ENGLISH, Locale.forLanguageTag("ru"), Locale.forLanguageTag("tr"), Locale.forLanguageTag("az"));

    private Languages() {}
}

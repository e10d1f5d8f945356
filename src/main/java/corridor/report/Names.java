package corridor.report;

import corridor.experiment.ExperimentResult.Comparison;
import corridor.result.Cause;
import corridor.result.ScenarioResult.ServiceResult;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words for people: places, flows and causes as they stand in charts and reports. */
final class Names {

    /** In the order in which bars are stacked: first what moves the box, then papers, then waiting. */
    static final List<Cause> CAUSES = List.of(
            Cause.MOVING,
            Cause.HANDLING,
            Cause.GAUGE_CHANGE,
            Cause.DOCUMENTS,
            Cause.INSPECTION,
            Cause.WAITING_TRAIN,
            Cause.WAITING_TRUCK,
            Cause.WAITING_VESSEL,
            Cause.WAITING_BERTH,
            Cause.WEATHER,
            Cause.CLOSED,
            Cause.BLOCKED);

    private static final Set<String> GROUPS = Set.of("all", "westbound", "eastbound");

    private Names() {}

    /** {@code xian-halkali}: Xi'an to Istanbul. */
    static String flow(String id, Locale language) {
        Texts words = Texts.ofPages(language);
        if (group(id)) {
            return words.get("flow." + id);
        }
        int cut = cut(id, words);
        return cut < 0
                ? place(id, language)
                : words.get(
                        "flow.between", place(id.substring(0, cut), language), place(id.substring(cut + 1), language));
    }

    /** In English. */
    static String flow(String id) {
        return flow(id, Locale.ENGLISH);
    }

    /** Whether the id is that of a sum over flows. */
    static boolean group(String id) {
        return GROUPS.contains(id);
    }

    /** Ids of places may have a hyphen of their own: a cut at which both sides are known places is preferred. */
    private static int cut(String id, Texts words) {
        for (int i = id.indexOf('-'); i >= 0; i = id.indexOf('-', i + 1)) {
            if (words.has("place." + id.substring(0, i)) && words.has("place." + id.substring(i + 1))) {
                return i;
            }
        }
        return id.startsWith("boyuk-kesik-") ? "boyuk-kesik".length() : id.indexOf('-');
    }

    /** A place that no bundle knows is called by its id, with capitals. */
    static String place(String id, Locale language) {
        Texts words = Texts.ofPages(language);
        return words.has("place." + id) ? words.get("place." + id) : capitals(id);
    }

    /** In English. */
    static String place(String id) {
        return place(id, Locale.ENGLISH);
    }

    /** {@code boyuk-kesik-gardabani}: each part a place, or two of them. */
    private static String capitals(String id) {
        StringBuilder name = new StringBuilder();
        for (String word : id.split("-", -1)) {
            name.append(name.isEmpty() ? "" : " ");
            name.append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    static String cause(Cause cause, Locale language) {
        return Texts.ofPages(language).get("cause." + cause.id());
    }

    /** In English. */
    static String cause(Cause cause) {
        return cause(cause, Locale.ENGLISH);
    }

    /** As it stands in tables; files have it in English. */
    static String verdict(Comparison comparison, Locale language) {
        String key = Findings.nothing(comparison)
                ? "no-cargo"
                : comparison.verdict().text().replace(' ', '-');
        return Texts.ofPages(language).get("verdict." + key);
    }

    /** {@code aktau-alat (sea)}. */
    static String service(ServiceResult service, Locale language) {
        return service.id() + " (" + Texts.ofPages(language).get("mode." + service.mode()) + ")";
    }
}

package corridor.report;

import corridor.result.Cause;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

    private static final Map<String, String> GROUPS =
            Map.of("all", "All flows", "westbound", "All westbound flows", "eastbound", "All eastbound flows");

    /** Where the id alone would not do. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("xian", "Xi'an"),
            Map.entry("urumqi", "Ürümqi"),
            Map.entry("altynkol", "Altynkol"),
            Map.entry("boyuk-kesik", "Böyük Kəsik"),
            Map.entry("alat", "Alat"),
            Map.entry("absheron", "Absheron"),
            Map.entry("ganja", "Ganja"),
            Map.entry("nakhchivan", "Nakhchivan"),
            Map.entry("aghband", "Ağbənd"),
            Map.entry("sadarak", "Sədərək"),
            Map.entry("igdir", "Iğdır"),
            Map.entry("kosekoy", "Köseköy"),
            Map.entry("halkali", "Istanbul"),
            Map.entry("kapikule", "Kapıkule"),
            Map.entry("constanta", "Constanța"));

    private Names() {}

    /** {@code xian-halkali}: Xi'an to Istanbul. */
    static String flow(String id) {
        String group = GROUPS.get(id);
        if (group != null) {
            return group;
        }
        int cut = cut(id);
        return cut < 0 ? place(id) : place(id.substring(0, cut)) + " to " + place(id.substring(cut + 1));
    }

    /** Whether the id is that of a sum over flows. */
    static boolean group(String id) {
        return GROUPS.containsKey(id);
    }

    /** Ids of places may have a hyphen of their own: a cut at which both sides are known places is preferred. */
    private static int cut(String id) {
        for (int i = id.indexOf('-'); i >= 0; i = id.indexOf('-', i + 1)) {
            if (PLACES.containsKey(id.substring(0, i)) && PLACES.containsKey(id.substring(i + 1))) {
                return i;
            }
        }
        return id.startsWith("boyuk-kesik-") ? "boyuk-kesik".length() : id.indexOf('-');
    }

    static String place(String id) {
        return PLACES.getOrDefault(id, capitals(id));
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

    static String cause(Cause cause) {
        return switch (cause) {
            case MOVING -> "moving";
            case WAITING_VESSEL -> "waiting for a vessel";
            case WAITING_TRAIN -> "waiting for a train";
            case WAITING_TRUCK -> "waiting for a truck";
            case WAITING_BERTH -> "waiting for a berth";
            case HANDLING -> "handling";
            case DOCUMENTS -> "documents";
            case INSPECTION -> "inspection";
            case GAUGE_CHANGE -> "gauge change";
            case WEATHER -> "weather";
            case CLOSED -> "outside opening hours";
            case BLOCKED -> "blocked, no room ahead";
        };
    }
}

package corridor.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What a manifest says of its result, held against the result and against the manifest of a second run. */
final class ManifestFields {

    /** Of the hour and the machine, and the digests of the files, which are held against the files themselves. */
    private static final Set<String> OF_THEIR_OWN = Set.of("started", "tookSeconds", "java", "system", "outputs");

    private ManifestFields() {}

    /**
     * What the two cannot both be right in, each a whole sentence.
     *
     * @param results what stands in {@code results.json}, of the schema of this program
     */
    static List<String> contradictions(JsonNode manifest, JsonNode results) {
        List<String> all = new ArrayList<>();
        for (String field : List.of("seed", "replications")) {
            contradiction(field, manifest.path(field), results.path("result").path(field), all);
        }
        Map<String, List<String>> read = new LinkedHashMap<>();
        manifest.path("inputs")
                .valueStream()
                .forEach(input -> read.computeIfAbsent(input.path("scenario").asString(""), id -> new ArrayList<>())
                        .add(input.path("file").asString("")));
        Map<String, List<String>> kept = new LinkedHashMap<>();
        results.path("background")
                .path("scenarios")
                .valueStream()
                .forEach(scenario -> kept.put(
                        scenario.path("id").asString(""),
                        scenario.path("files")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList()));
        if (!read.equals(kept)) {
            all.add("'%s' says that it was made from %s, and '%s' from %s."
                    .formatted(Site.MANIFEST, read, Results.FILE, kept));
        }
        return all;
    }

    private static void contradiction(String field, JsonNode said, JsonNode kept, List<String> all) {
        if (!said.equals(kept)) {
            all.add("'%s' says %s %s, and '%s' %s.".formatted(Site.MANIFEST, field, said, Results.FILE, kept));
        }
    }

    /** Every field that a second run of the same command has otherwise. */
    static List<Difference> between(JsonNode first, JsonNode second) {
        Set<String> fields = new LinkedHashSet<>(first.propertyNames());
        fields.addAll(second.propertyNames());
        fields.removeAll(OF_THEIR_OWN);
        return fields.stream()
                .filter(field -> !first.path(field).equals(second.path(field)))
                .map(field -> new Difference(
                        "%s, %s".formatted(Site.MANIFEST, field), 0, 0, text(first, field), text(second, field)))
                .toList();
    }

    private static String text(JsonNode manifest, String field) {
        return manifest.has(field) ? manifest.path(field).toString() : "nothing";
    }
}

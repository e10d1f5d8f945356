package corridor.cli;

import corridor.batch.Archive;
import corridor.batch.Beginning;
import corridor.batch.Gathered;
import corridor.batch.Shard;
import corridor.batch.Variant;
import corridor.experiment.Experiments;
import corridor.export.RunArchive;
import corridor.export.Written;
import corridor.scenario.ScenarioReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What keeps folders from being all the shards of one experiment. */
final class Shards {

    private Shards() {}

    /**
     * Every reason, each a whole sentence; none if they are.
     *
     * @param answers to which what each of them kept is added, open; closing is up to the caller
     */
    static List<String> problems(List<Written> folders, List<RunArchive> answers) {
        List<String> problems = new ArrayList<>();
        List<Written> shards = new ArrayList<>();
        for (Written folder : folders) {
            if (shard(folder).isPresent()) {
                shards.add(folder);
            } else {
                problems.add("'%s' is no shard; it was made without --shard.".formatted(folder.folder()));
            }
        }
        if (shards.isEmpty()) {
            problems.add("There is no shard among them.");
            return problems;
        }
        shards.forEach(shard -> mustBeLike(shards.get(0), shard, problems));
        if (problems.isEmpty()) {
            shards.forEach(shard -> mustBeOfTheSame(shards.get(0), shard, problems));
        }
        if (problems.isEmpty()) {
            mustBeAll(shards, problems);
        }
        if (problems.isEmpty()) {
            open(shards, answers, problems);
        }
        if (problems.isEmpty()) {
            mustHaveAll(shards.get(0), answers, problems);
        }
        return problems;
    }

    private static Optional<Shard> shard(Written folder) {
        try {
            return Optional.of(Shard.parse(folder.command().shard()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int of(Written folder) {
        return shard(folder).map(Shard::of).orElse(0);
    }

    private static void mustBeLike(Written first, Written other, List<String> problems) {
        other.changes().forEach(change -> problems.add("'%s': %s".formatted(other.folder(), change)));
        differ(first, other, "one of", of(first), of(other), problems);
        differ(
                first,
                other,
                "of version",
                first.maker().version(),
                other.maker().version(),
                problems);
        differ(first, other, "of seed", first.seed(), other.seed(), problems);
        differ(
                first,
                other,
                "of",
                Session.typed(first.command().repeat()),
                Session.typed(other.command().repeat()),
                problems);
    }

    /** The files are no longer at hand; what was read from them is. */
    private static void mustBeOfTheSame(Written first, Written other, List<String> problems) {
        List<Variant> one = variants(first);
        List<Variant> another = variants(other);
        if (!one.equals(another)) {
            problems.add("'%s' is of other scenarios than '%s': %s differs."
                    .formatted(
                            other.folder(),
                            first.folder(),
                            another.stream()
                                    .filter(variant -> !one.contains(variant))
                                    .map(Variant::id)
                                    .collect(Collectors.joining(", "))));
        }
    }

    private static void differ(
            Written first, Written other, String what, Object one, Object another, List<String> problems) {
        if (!one.equals(another)) {
            problems.add("'%s' is %s %s, and '%s' is %s %s."
                    .formatted(other.folder(), what, another, first.folder(), what, one));
        }
    }

    private static void mustBeAll(List<Written> shards, List<String> problems) {
        Map<Integer, List<Written>> byNumber = shards.stream()
                .collect(Collectors.groupingBy(
                        shard -> shard(shard).map(Shard::number).orElse(0), TreeMap::new, Collectors.toList()));
        int of = of(shards.get(0));
        byNumber.forEach((number, same) -> {
            if (same.size() > 1) {
                problems.add("Shard %d/%d is there more than once: %s."
                        .formatted(
                                number,
                                of,
                                same.stream().map(it -> "'" + it.folder() + "'").collect(Collectors.joining(", "))));
            }
        });
        String missing = IntStream.rangeClosed(1, of)
                .filter(number -> !byNumber.containsKey(number))
                .mapToObj(number -> number + "/" + of)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            problems.add("Not there: shard %s.".formatted(missing));
        }
    }

    private static void open(List<Written> shards, List<RunArchive> answers, List<String> problems) {
        for (Written shard : shards) {
            Path file = shard.archiveFile();
            if (!Files.exists(file)) {
                problems.add("'%s' is not there, with what '%s' simulated.".formatted(file, shard.folder()));
                continue;
            }
            RunArchive archive = RunArchive.read(file);
            answers.add(archive);
            Beginning beginning = Beginning.of(shard.maker().version(), shard.seed(), variants(shard));
            Optional<String> begun = archive.find(beginning);
            begun.flatMap(beginning::changedSince)
                    .or(() -> begun.isPresent() ? Optional.empty() : Optional.of("is of another version"))
                    .ifPresent(change -> problems.add("'%s' %s.".formatted(file, change)));
        }
    }

    private static void mustHaveAll(Written first, List<RunArchive> answers, List<String> problems) {
        int kept = Experiments.kept(variants(first), first.seed(), new Gathered(Archive.NONE, answers));
        if (kept < first.replications()) {
            problems.add("A year of replication %d was not kept; run its shard again.".formatted(kept + 1));
        }
    }

    /** In the order in which they were named. */
    private static List<Variant> variants(Written shard) {
        return shard.inputs().stream()
                .map(input -> input.scenario())
                .distinct()
                .map(id -> Variant.of(ScenarioReader.readText(id, shard.scenario(id), List.of())))
                .toList();
    }
}

package corridor.study;

import static corridor.study.Phrase.say;
import static org.assertj.core.api.Assertions.assertThat;

import corridor.result.Cause;
import corridor.result.LoadPlan;
import corridor.scenario.Standing;
import corridor.stats.Verdict;
import corridor.units.Measurable;
import corridor.units.MeasurePath;
import corridor.units.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a study says is kept without a language, and said in any. */
class PhraseTest {

    private static final Path SOURCES = Path.of("src/main/java/corridor/study");
    private static final Pattern QUOTED = Pattern.compile("\"([a-z0-9./-]+)\"");
    private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*\"([^\"]+)\"(?!\\s*\\+)");
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final Locale TURKISH = Locale.forLanguageTag("tr");

    private final Set<String> known =
            new TreeSet<>(Phrase.Said.texts(Locale.ENGLISH).keySet());

    @Test
    void everyTextThatIsSaidIsThere() throws IOException {
        assertThat(known).containsAll(found(SAID)).containsAll(byName());
    }

    @Test
    void noTextIsThereThatNobodySays() throws IOException {
        Set<String> unused = new TreeSet<>(known);
        unused.removeAll(found(QUOTED));
        unused.removeAll(byName());
        unused.removeAll(ofDials());
        assertThat(unused).isEmpty();
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(hit -> found.add(hit.group(1)));
            }
        }
        return found;
    }

    /** Those whose key is made from the name of something. */
    private static Set<String> byName() {
        return Stream.of(
                        Arrays.stream(Cause.values()).map(cause -> "cause." + cause.id()),
                        Arrays.stream(LoadPlan.Kind.values()).map(kind -> "load." + kind.id()),
                        Arrays.stream(Measurable.values()).map(what -> "metric." + what.words()),
                        Arrays.stream(Standing.values()).map(standing -> "standing." + standing.id()),
                        Arrays.stream(Verdict.values())
                                .map(verdict -> "verdict." + verdict.text().replace(' ', '-')),
                        Arrays.stream(Unit.values())
                                .map(Unit::id)
                                .filter(id -> !List.of("", "TEU").contains(id))
                                .map(id -> "unit." + id))
                .flatMap(keys -> keys)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Units in which a scenario may say what can be turned, and no result is. */
    private static Set<String> ofDials() {
        return Stream.of("min", "d", "/h", "/d", "mm", "km", "USD/TEU-km", "USD/TEU/d", "g/tkm", "t/TEU")
                .map(unit -> "unit." + unit)
                .collect(Collectors.toSet());
    }

    /** Words that stand in files too: a table for programs must not change with them. */
    @Test
    void namesOfVerdictsCausesAndStandingsAreTheSameInEnglishAsElsewhere() {
        assertThat(Verdict.values())
                .allSatisfy(verdict -> assertThat(Words.verdict(verdict)).hasToString(verdict.text()));
        assertThat(Standing.values())
                .allSatisfy(
                        standing -> assertThat(say("standing." + standing.id())).hasToString(standing.words()));
        assertThat(known)
                .filteredOn(key -> key.startsWith("unit."))
                .allSatisfy(key -> assertThat(say(key)).hasToString(key.substring("unit.".length())));
    }

    @Test
    void aPartIsSaidInTheLanguageOfTheWhole() {
        Phrase metric = Words.of(new MeasurePath(Measurable.FLOW_MEAN, "xian-poti", ""));
        Phrase whole = say("sensitivity.most", metric.begun(), "legs.a.paths");
        assertThat(whole.words()).isEqualTo("Mean transit time, xian-poti depends most on legs.a.paths.");
        assertThat(whole.words(RUSSIAN))
                .startsWith("Среднее время в пути, xian-poti")
                .contains("legs.a.paths");
        assertThat(whole.in(RUSSIAN).words()).isEqualTo(whole.words(RUSSIAN));
    }

    /** The Turkish capital of i has a dot; a name stays as it is typed. */
    @Test
    void aSentenceBeginsAsItsLanguageWrites() {
        assertThat(say("interaction.both").begun().words(TURKISH)).isEqualTo("İkisi birlikte");
        assertThat(Phrase.of("inventoryUsdPerTeu").begun().words(TURKISH)).isEqualTo("inventoryUsdPerTeu");
        assertThat(say("column.holm-p").begun().words()).isEqualTo("P (Holm)");
    }

    /** The Russian day is short for a longer word, and has a full stop of its own. */
    @Test
    void noSentenceEndsInTwoFullStops() {
        Phrase days = Phrase.list(" ", Phrase.of("7"), Words.unit("days"));
        assertThat(say("tune.limit", "a", days).words(RUSSIAN)).isEqualTo("a: 7 сут.");
        assertThat(say("tune.limit", "4..6", "7").words(RUSSIAN)).isEqualTo("4..6: 7.");
    }

    @Test
    void aLanguageThatHasNoTextsReadsEnglish() {
        assertThat(say("yes").words(Locale.FRENCH)).isEqualTo("yes");
    }
}

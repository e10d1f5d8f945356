package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.experiment.ExperimentResult;
import corridor.result.Audit;
import corridor.result.Cause;
import corridor.scenario.ScenarioReader;
import corridor.stats.Verdict;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said in English is said in every language, with the same figures in it, in letters that can be drawn. */
class BundlesTest {

    private static final List<Path> TEXTS =
            List.of(Path.of("src/main/resources/report/texts"), Path.of("src/main/resources/study/texts"));
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

    /** Every English file. */
    private static List<Path> bundles() throws IOException {
        List<Path> bundles = new ArrayList<>();
        for (Path texts : TEXTS) {
            try (Stream<Path> files = Files.list(texts)) {
                files.filter(file -> !file.getFileName().toString().contains("_"))
                        .sorted()
                        .forEach(bundles::add);
            }
        }
        return bundles;
    }

    private static Properties read(Path bundle, Locale language) throws IOException {
        String suffix = language.equals(Locale.ENGLISH) ? "" : "_" + language.getLanguage();
        String name = bundle.getFileName().toString().replace(".properties", suffix + ".properties");
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(bundle.resolveSibling(name))) {
            texts.load(in);
        }
        return texts;
    }

    @TestFactory
    Stream<DynamicTest> everyLanguageSaysTheSameThings() throws IOException {
        return bundles().stream()
                .flatMap(bundle -> Languages.ALL.stream()
                        .map(language -> DynamicTest.dynamicTest(bundle.getFileName() + " " + language, () -> {
                            Properties english = read(bundle, Locale.ENGLISH);
                            Properties texts = read(bundle, language);
                            assertThat(texts.stringPropertyNames())
                                    .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
                            for (String key : texts.stringPropertyNames()) {
                                assertThat(placeholders(texts.getProperty(key)))
                                        .as(key)
                                        .isEqualTo(placeholders(english.getProperty(key)));
                            }
                        })));
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyLetterCanBeDrawnAndNoBraceOrApostropheIsLeftOver() throws IOException {
        return bundles().stream()
                .flatMap(bundle -> Languages.ALL.stream()
                        .map(language -> DynamicTest.dynamicTest(bundle.getFileName() + " " + language, () -> {
                            Properties texts = read(bundle, language);
                            for (String key : texts.stringPropertyNames()) {
                                String said = new java.text.MessageFormat(texts.getProperty(key), Locale.ROOT)
                                        .format(new String[] {"7", "7", "7", "7", "7", "7", "7"});
                                assertThat(said).as(key).isNotBlank().doesNotContain("{", "}");
                                assertThat(Fonts.drawable(said)).as(key).isEqualTo(said);
                                assertThat(texts.getProperty(key).replace("''", ""))
                                        .as("%s: an apostrophe is written twice", key)
                                        .doesNotContain("'");
                            }
                        })));
    }

    @Test
    void everyCauseMeasureAndVerdictHasItsName() {
        for (Locale language : Languages.ALL) {
            for (Cause cause : Cause.values()) {
                assertThat(Names.cause(cause, language)).isNotBlank();
            }
            Stream.concat(Stream.of("no cargo"), Arrays.stream(Verdict.values()).map(Verdict::text))
                    .forEach(verdict -> assertThat(Texts.ofPages(language).has("verdict." + verdict.replace(' ', '-')))
                            .as(verdict)
                            .isTrue());
            for (Audit.Law law : Audit.Law.values()) {
                assertThat(Texts.ofPages(language).has("audit.law." + law.id()))
                        .as(law.id())
                        .isTrue();
            }
            for (Audit.Part part : Audit.Part.values()) {
                assertThat(Texts.ofPages(language).has("audit.part." + part.id()))
                        .as(part.id())
                        .isTrue();
            }
            for (var measure : ExperimentResult.HEADLINES) {
                assertThat(Texts.ofPages(language).has("measure." + measure.id()))
                        .as(measure.id())
                        .isTrue();
            }
        }
    }

    /** Files have laws in English, from the program; the page has the same from its bundle. */
    @Test
    void lawsArePrintedOnPagesAsInFiles() {
        Texts words = Texts.ofPages(Locale.ENGLISH);
        for (Audit.Law law : Audit.Law.values()) {
            assertThat(words.get("audit.law." + law.id())).isEqualTo(law.words());
        }
        for (Audit.Part part : Audit.Part.values()) {
            assertThat(words.get("audit.part." + part.id(), "a", "b"))
                    .isEqualTo(new Audit.Check(part, List.of("a", "b"), Audit.Law.LITTLE, 0, 0, 0).subject());
        }
    }

    /** In English, and what is there in English is there in every language. */
    @ParameterizedTest
    @ValueSource(strings = {"today", "ways", "zangezur", "zangezur-ways", "btk-closed", "congestion-2022"})
    void everyPlaceOfAScenarioThatShipsHasItsName(String scenario) {
        Set<String> places = ScenarioReader.read(Path.of("scenarios", scenario + ".yaml"), List.of())
                .scenario()
                .nodes()
                .keySet();
        assertThat(places)
                .isNotEmpty()
                .allMatch(place -> Texts.ofPages(Locale.ENGLISH).has("place." + place));
    }

    @Test
    void aLanguageHasItsOwnSentencesAndItsOwnNamesOfPlaces() {
        ExperimentResult result = SampleResults.comparison();
        assertThat(Findings.headline(result, "xian-halkali", Languages.ALL.get(1)))
                .startsWith("Zangezur: Сиань – Стамбул занимает на ")
                .contains("95-процентный интервал от ");
        assertThat(Findings.headline(result, "xian-halkali", Languages.ALL.get(2)))
                .contains("Xi'an – İstanbul ", " gün daha kısa (%95 aralığı ");
        assertThat(CauseFinding.of(result, "xian-halkali", Languages.ALL.get(3)))
                .contains("ən böyük pay: gəmi gözləmə");
    }

    @Test
    void noSentenceEndsInTwoFullStops() {
        for (Locale language : Languages.ALL) {
            for (ExperimentResult result : List.of(
                    SampleResults.run(),
                    SampleResults.ofScenarios(5),
                    SampleResults.comparedOnce(),
                    SampleResults.withoutArrivals(SampleResults.comparison(), "xian-halkali"))) {
                Answer answer = Answer.of(result, language);
                assertThat(answer.findings())
                        .isNotEmpty()
                        .allSatisfy(finding -> assertThat(finding).endsWith(".").doesNotContain(".."));
                assertThat(answer.headline()).endsWith(".").doesNotContain("..");
            }
        }
    }

    /** Figures are written the same in every language: those of the English sentence are all in the others. */
    @Test
    void figuresAreTheSameInEveryLanguage() {
        ExperimentResult result = SampleResults.comparison();
        List<String> english = figures(Findings.headline(result, "xian-halkali", Locale.ENGLISH));
        for (Locale language : Languages.ALL) {
            assertThat(figures(Findings.headline(result, "xian-halkali", language)))
                    .as(language.toString())
                    .containsExactlyInAnyOrderElementsOf(english);
        }
    }

    private static List<String> figures(String sentence) {
        return Pattern.compile("\\d+\\.\\d+")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}

package corridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.scenario.Evidence.Claimed;
import corridor.units.Unit;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What somebody said that a scenario would bring, as the scenario carries it. */
class ClaimTest {

    private static final Path SMALL = Path.of("src/test/resources/scenario/small.yaml");
    private static final String MEAN = "measure: flows.altynkol-tbilisi.transitDays.mean, by: A minister, ";

    private static Loaded with(String claim) {
        return ScenarioReader.read(SMALL, List.of("claims={x: {%s}}".formatted(claim)));
    }

    private static Claimed claimed(String claim) {
        return Evidence.claimed(with(claim)).get(0);
    }

    @Test
    void aChangeHasItsSignAndTheUnitOfTheMeasure() {
        Claimed x = claimed(MEAN + "change: {value: -96 h, range: [-5 d, -72 h], source: ZB30}");
        assertThat(x.by()).isEqualTo("A minister");
        assertThat(x.change()).isTrue();
        assertThat(x.figure().unit()).isEqualTo(Unit.DAYS);
        assertThat(x.figure().reported()).isEqualTo(-4);
        assertThat(x.figure().low()).isEqualTo(-5);
        assertThat(x.figure().high()).isEqualTo(-3);
        assertThat(x.figure().provenance().source()).isEqualTo("ZB30");
    }

    @Test
    void inPerCentItIsAPartOfTheBase() {
        Claimed x = claimed(MEAN + "change: {value: -40 %, range: [-45 %, -30 %]}");
        assertThat(x.figure().unit()).isEqualTo(Unit.SHARE);
        assertThat(x.figure().reported()).isEqualTo(-0.4);
        assertThat(x.figure().low()).isEqualTo(-0.45);
    }

    @Test
    void aLevelIsNoChange() {
        Claimed x = claimed(MEAN + "level: 14 d");
        assertThat(x.change()).isFalse();
        assertThat(x.figure().reported()).isEqualTo(14);
    }

    @Test
    void aFileWithoutClaimsHasNone() {
        assertThat(Evidence.claimed(ScenarioReader.read(SMALL, List.of()))).isEmpty();
    }

    @Test
    void neitherClaimsNorStatesOfWorksAreInputs() {
        Loaded plain = ScenarioReader.read(SMALL, List.of());
        Loaded more = ScenarioReader.read(
                SMALL,
                List.of(
                        "claims={x: {%schange: -4 d}}".formatted(MEAN),
                        "legs.alat-tbilisi.status={state: planned, built: 0 %}"));
        assertThat(Difference.between(plain, more)).isEmpty();
        assertThat(Parameters.of(more)).hasSameSizeAs(Parameters.of(plain));
        assertThat(Ledger.of(more).count()).isEqualTo(Ledger.of(plain).count());
    }

    /** The leg of small.yaml that opens in March does so after the run has begun. */
    @Test
    void aSectionIsNotOpenByWhatIsPublishedOrElseByItsDay() {
        Loaded loaded = ScenarioReader.read(
                SMALL,
                List.of("legs.alat-tbilisi.status={state: {value: under-construction, source: ZB04}, built: 70 %}"));
        assertThat(Section.of(loaded))
                .extracting(
                        Section::leg,
                        Section::state,
                        Section::built,
                        it -> it.opens().text(),
                        Section::sources)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("altynkol-aktau", "", "", "2025-03-01", ""),
                        org.assertj.core.groups.Tuple.tuple("alat-tbilisi", "under construction", "70 %", "", "ZB04"));
        assertThat(Section.of(ScenarioReader.read(SMALL, List.of("legs.altynkol-aktau.status={state: open}"))))
                .isEmpty();
    }

    /** Lengths, states and days of each section of the line through Meghri: ZB01, ZB04, ZB07, ZB12, ZB14. */
    @Test
    void todayTellsTheSectionsOfZangezurAsPublished() {
        List<Section> sections = Section.of(ScenarioReader.read(Path.of("scenarios/today.yaml"), List.of()));
        assertThat(sections)
                .extracting(Section::leg)
                .containsExactly(
                        "horadiz-aghband",
                        "aghband-meghri",
                        "meghri-ordubad",
                        "ordubad-sadarak",
                        "sadarak-igdir",
                        "igdir-kars");
        assertThat(sections.stream()
                        .mapToDouble(it -> Double.parseDouble(it.length().replace(" km", "")))
                        .sum())
                .isEqualTo(110.4 + 43 + 188 + 224);
        assertThat(sections)
                .filteredOn(it -> it.state().equals("planned"))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.paths().note()).startsWith("no capacity published"));
        Map<String, String> openings = Map.of("early", "2028-12-31", "base", "2029-07-01", "late", "2031-07-01");
        openings.forEach((when, day) -> {
            Path file = Path.of("scenarios/zangezur-%s.yaml".formatted(when));
            assertThat(Section.of(ScenarioReader.read(file, List.of())))
                    .hasSize(6)
                    .allSatisfy(it -> assertThat(it.opens().text()).isEqualTo(day));
        });
    }

    /** Azerbaijan-Armenia, Armenia-Nakhchivan and Nakhchivan-Turkiye (ZB23), and one break of gauge (ZB24). */
    @Test
    void zangezurHasThreeBordersAndOneBreakOfGauge() {
        Scenario scenario = ScenarioReader.read(Path.of("scenarios/zangezur.yaml"), List.of())
                .scenario();
        List<String> way = java.util.stream.Stream.of("alat-sadarak", "sadarak-halkali")
                .flatMap(
                        id -> java.util.Objects.requireNonNull(scenario.trains().get(id)).route().stream())
                .distinct()
                .toList();
        List<String> line = way.subList(0, way.indexOf("kars"));
        assertThat(scenario.borders().entrySet().stream()
                        .filter(border -> line.containsAll(border.getValue().at()))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("aghband-meghri", "meghri-ordubad", "sadarak");
        List<Integer> gauges = scenario.legs().values().stream()
                .filter(leg -> way.subList(0, way.indexOf("kars") + 1).containsAll(leg.between()))
                .map(leg -> leg.gauge().millimetres())
                .toList();
        assertThat(gauges).containsExactly(1520, 1520, 1520, 1520, 1520, 1435, 1435);
    }
}

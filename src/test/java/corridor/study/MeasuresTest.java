package corridor.study;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.network.Network;
import corridor.scenario.Difference;
import corridor.scenario.Loaded;
import corridor.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a thin file changes in the small corridor, taken apart. */
class MeasuresTest {

    private static final int MOST = 8;

    private static final Loaded BASE = SmallCorridor.with();

    @TempDir
    private Path disk;

    @Test
    void aNewLineOfVesselsIsOneMeasureBesideAValue() throws IOException {
        Measures measures = Measures.of(BASE, candidate("""
                vessels:
                  aktau-alat: {count: 7}
                  second: {route: [aktau, alat], count: 1, capacity: 100 TEU, load-factor: 90 %, sailing: 24 h, length: 440 km,
                    departs: {every: 7 d}, cost: 0.5 USD/TEU-km, co2: 35 g/tkm}
                """), MOST);

        assertThat(measures.names())
                .extracting(Phrase::words)
                .containsExactly("vessels.aktau-alat.count", "vessels.second");
        assertThat(measures.words())
                .extracting(Phrase::words)
                .containsExactly("vessels.aktau-alat.count=7", "with vessels.second");
    }

    @Test
    void allOfThemTogetherAreTheCandidateAndNoneTheBase() throws IOException {
        Loaded candidate = candidate("""
                terminals: {aktau: {yard: null, handling: 100 USD/TEU}}
                trains: {alat-tbilisi: {departs: {every: null, full: 50 %, or-after: 2 d}}}
                season: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
                """);
        Measures measures = Measures.of(BASE, candidate, MOST);

        int all = (1 << measures.size()) - 1;
        assertThat(measures.size()).isGreaterThan(2);
        assertThat(Difference.between(candidate, measures.variant(all).read()))
                .extracting(Difference::path)
                .containsExactly("name");
        assertThat(Difference.between(BASE, measures.variant(0).read())).isEmpty();
    }

    @Test
    void eachAloneChangesNothingElse() throws IOException {
        Measures measures = Measures.of(BASE, candidate("""
                terminals: {aktau: {yard: null}}
                vessels: {aktau-alat: {count: 5}}
                """), MOST);

        assertThat(measures.words())
                .extracting(Phrase::words)
                .containsExactly("without terminals.aktau.yard", "vessels.aktau-alat.count=5");
        assertThat(Difference.between(BASE, measures.variant(1).read()))
                .extracting(Difference::path)
                .containsExactly("terminals.aktau.yard");
        assertThat(Difference.between(BASE, measures.variant(2).read()))
                .extracting(Difference::path)
                .containsExactly("vessels.aktau-alat.count");
    }

    /** A railway to a new place makes no sense without the place. */
    @Test
    void whatCannotStandAloneIsOneMeasure() throws IOException {
        Measures measures = Measures.of(BASE, candidate("""
                nodes: {kars: {name: Kars, country: TR, at: [40.6, 43.1]}}
                terminals: {kars: {}}
                legs:
                  tbilisi-kars: {between: [tbilisi, kars], gauge: 1520 mm, length: 250 km, time: 12 h, cost: 0.2 USD/TEU-km, co2: 28 g/tkm}
                vessels: {aktau-alat: {count: 5}}
                """), MOST);

        assertThat(measures.names())
                .extracting(Phrase::words)
                .containsExactlyInAnyOrder("all but values", "vessels.aktau-alat.count");
        for (int set = 0; set < 4; set++) {
            assertThat(Network.compile(measures.variant(set).read())).isNotNull();
        }
    }

    @Test
    void aWordAndAGroupInItsPlaceAreOneEntry() throws IOException {
        Measures measures = Measures.of(BASE, candidate("regime: {single: 50 %, separate: 50 %}\n"), MOST);

        assertThat(measures.names()).extracting(Phrase::words).containsExactly("regime");
        assertThat(measures.words()).extracting(Phrase::words).containsExactly("with regime");
    }

    /** One share alone would leave 130 % or 70 % of all consignments. */
    @Test
    void sharesOfOneWholeAreOneMeasure() throws IOException {
        Loaded half = candidate("regime: {single: 50 %, separate: 50 %}\n");
        Loaded most = candidate("regime: {single: 80 %, separate: 20 %}\nvessels: {aktau-alat: {count: 5}}\n");

        assertThat(Measures.of(half, most, MOST).names())
                .extracting(Phrase::words)
                .containsExactlyInAnyOrder("regime", "vessels");
    }

    @Test
    void wordsForPeopleAreNoMeasure() throws IOException {
        Measures measures = Measures.of(BASE, candidate("""
                nodes: {aktau: {name: Aktau}}
                papers: {single: {about: Once and for all.}}
                vessels: {aktau-alat: {count: 5}}
                """), MOST);

        assertThat(measures.names()).extracting(Phrase::words).containsExactly("vessels.aktau-alat.count");
    }

    /** Of two new counts of 7 one is of a line that is new itself. */
    @Test
    void whatIsNewIsNotSetAlike() throws IOException {
        Measures measures = Measures.of(BASE, candidate("""
                vessels:
                  aktau-alat: {count: 7}
                  second: {route: [aktau, alat], count: 7, capacity: 100 TEU, load-factor: 90 %, sailing: 24 h, length: 440 km,
                    departs: {every: 7 d}, cost: 0.5 USD/TEU-km, co2: 35 g/tkm}
                """), MOST);

        assertThat(measures.names())
                .extracting(Phrase::words)
                .containsExactly("vessels.aktau-alat.count", "vessels.second");
    }

    @Test
    void whatIsTooManyIsGatheredByThing() throws IOException {
        Measures measures = Measures.of(BASE, candidate("""
                vessels: {aktau-alat: {count: 7, capacity: 200 TEU}}
                borders: {boyuk-kesik: {desks: 3, technical: 2 h}}
                """), 2);

        assertThat(measures.names())
                .extracting(Phrase::words)
                .containsExactlyInAnyOrder("vessels.aktau-alat", "borders.boyuk-kesik");
    }

    private Loaded candidate(String changes) throws IOException {
        Path file = disk.resolve("candidate.yaml");
        String base = Path.of("src/test/resources/scenario/small.yaml")
                .toAbsolutePath()
                .toString();
        Files.writeString(file, "extends: '" + base + "'\nname: Candidate\n" + changes);
        return ScenarioReader.read(file, List.of("legs.altynkol-aktau.open-from=2024-01-01"));
    }
}

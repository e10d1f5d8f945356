package corridor.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.network.NarrowestCut.Bar;
import corridor.network.NarrowestCut.Part;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The small corridor of {@link Worlds}: a railway, a ferry, and beyond it a diamond of two or three ways to Tbilisi. */
class NarrowestCutTest {

    @TempDir
    private Path folder;

    private List<Bar> cut(boolean eastbound, String... changes) {
        String split = Worlds.THREE_WAYS.replace("rule: cheapest", "rule: logit, per-usd: 0.0001");
        return NarrowestCut.of(new OfferedLoad(Worlds.compile(folder, split, changes)), eastbound);
    }

    /** Daily trains of 100 TEU are 36,500 TEU a year; two ways of 80 TEU a day beyond the sea are 58,400, the ferry more. */
    @Test
    void theTrainsBeforeTheSeaAreTheNarrowest() {
        assertThat(cut(false)).singleElement().satisfies(bar -> {
            assertThat(List.of(bar.part(), bar.id(), bar.from())).containsExactly(Part.TRAINS, "east", "altynkol");
            assertThat(bar.teuPerYear()).isCloseTo(36_500, within(1e-6));
            assertThat(bar.plannedTeuPerYear()).isCloseTo(9_000, within(1e-6));
        });
    }

    /** The diamond: every 4 days by Ganja is 7,300 TEU, every 2 days by Horadiz 14,600; together 21,900, less than the trains. */
    @Test
    void bothArmsOfTheDiamondAreCutWhenTogetherTheyAreTheNarrowest() {
        List<Bar> cut = cut(false, "trains.ganja.departs.every=4 d", "trains.horadiz.departs.every=2 d");
        assertThat(cut).extracting(Bar::id).containsExactly("horadiz", "ganja");
        assertThat(cut.get(0).teuPerYear()).isCloseTo(14_600, within(1e-6));
        assertThat(cut.get(1).teuPerYear()).isCloseTo(7_300, within(1e-6));
    }

    /** Half a path a day lets 182.5 trains of 100 TEU through. */
    @Test
    void aLineWithFewPathsIsNarrowerThanItsTimetable() {
        assertThat(cut(false, "legs.east.paths=0.5 /d")).singleElement().satisfies(bar -> {
            assertThat(bar.part()).isEqualTo(Part.LINE);
            assertThat(bar.teuPerYear()).isCloseTo(18_250, within(1e-6));
        });
    }

    /** One crane that makes one move an hour lifts 8,760 boxes of 20 ft a year; 4,000 of them go east. */
    @Test
    void slowCranesLeaveOneDirectionWhatTheOtherDoesNotUse() {
        List<Bar> cut = cut(
                false,
                "terminals.alat.quay.moves=1 /h",
                "terminals.alat.quay.cranes=1",
                "terminals.alat.quay.berths=1",
                "flows.west.forty-foot=0 %",
                "flows.back.forty-foot=0 %");
        assertThat(cut).singleElement().satisfies(bar -> {
            assertThat(bar.part()).isEqualTo(Part.QUAY_CRANES);
            assertThat(bar.teuPerYear()).isCloseTo(8_760 - 4_000, within(1.0));
        });
    }

    /** The line has 6 paths a day, and then none; without paths of its own it would be the same. */
    @Test
    void aLineThatIsShutAllYearLetsNothingThrough() {
        String shut = "legs.east.closed=[{from: 2024-01-01, to: 2026-12-31}]";
        for (String[] changes : new String[][] {{shut}, {shut, "legs.east.paths=null"}}) {
            assertThat(cut(false, changes)).singleElement().satisfies(bar -> {
                assertThat(bar.part()).isEqualTo(Part.TRAINS);
                assertThat(bar.teuPerYear()).isZero();
            });
        }
    }

    /** 335 days of half a path of 100 TEU. */
    @Test
    void aLineLosesThePathsOfDaysOnWhichItIsShut() {
        List<Bar> cut = cut(false, "legs.east.paths=0.5 /d", "legs.east.closed=[{from: 2025-06-01, to: 2025-06-30}]");
        assertThat(cut).singleElement().satisfies(bar -> {
            assertThat(bar.part()).isEqualTo(Part.LINE);
            assertThat(bar.teuPerYear()).isCloseTo(16_750, within(1e-6));
        });
    }

    /** One of the two arms is shut: the other, of 14,600 TEU, is all there is. */
    @Test
    void whatIsShutIsNoPartOfACutThatIsOpen() {
        List<Bar> cut = cut(
                false,
                "trains.horadiz.departs.every=2 d",
                "legs.ganja-tbilisi.closed=[{from: 2024-01-01, to: 2026-12-31}]");
        assertThat(cut).singleElement().satisfies(bar -> {
            assertThat(bar.id()).isEqualTo("horadiz");
            assertThat(bar.teuPerYear()).isCloseTo(14_600, within(1e-6));
        });
    }

    /** Lines without paths have no limit in any month of a run of one, and those that are not run do not matter. */
    @Test
    void aRunOfOneMonthHasACutToo() {
        assertThat(cut(false, "run.horizon=30 d"))
                .singleElement()
                .satisfies(bar -> assertThat(bar.teuPerYear()).isCloseTo(36_500, within(1e-6)));
    }
}

package corridor.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import corridor.random.Distribution;
import corridor.scenario.InvalidScenario;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

    private static final long DAY = 86_400;
    private static final int SEPARATE = 0;
    private static final int SINGLE = 1;

    @TempDir
    private Path folder;

    @Test
    void timesCountFromTheStartOfTheWarmUp() {
        Network network = compile();
        assertThat(network.warmUpSeconds()).isEqualTo(60 * DAY);
        assertThat(network.horizonSeconds()).isEqualTo(365 * DAY);
        assertThat(network.lines().get(1).openFromSecond()).isEqualTo(91 * DAY);
    }

    /** Day zero is 2 November: November began a day earlier, December begins 29 days later and January 60. */
    @Test
    void monthsAreThoseOfTheCalendar() {
        Months months = compile().months();
        assertThat(months.startSeconds().subList(0, 4)).containsExactly(-DAY, 29 * DAY, 60 * DAY, 91 * DAY);
        assertThat(months.ofYear().subList(0, 4)).containsExactly(10, 11, 0, 1);
    }

    /** Six paths a day are four hours apart; without a number there is no limit. */
    @Test
    void pathsADayAreATimeBetweenTrains() {
        assertThat(compile().lines().get(0).headwaySeconds()).isEqualTo(4 * 3_600);
        assertThat(compile().lines().get(1).headwaySeconds()).isZero();
    }

    /** Twelve moves an hour are five minutes each. */
    @Test
    void movesAnHourAreATimePerMove() {
        assertThat(compile().sites().get(1).quaySecondsPerMove()).isEqualTo(300);
        assertThat(compile().sites().get(1).hasRailCranes()).isFalse();
        assertThat(compile().sites().get(0).hasQuay()).isFalse();
    }

    @ParameterizedTest(name = "{0} % of 100 TEU are {0} TEU")
    @ValueSource(ints = {7, 29, 55, 57, 58, 90, 100})
    void aVesselCarriesItsShareOfTheSlots(int percent) {
        Network network = compile("vessels.ferry.load-factor=" + percent + " %");
        assertThat(network.services().get(4).capacityTeu()).isEqualTo(percent);
    }

    /** 90 % of 225 TEU are 202.5: half a slot carries nothing. */
    @Test
    void aPartOfASlotCarriesNothing() {
        assertThat(compile("vessels.ferry.capacity=225 TEU").services().get(4).capacityTeu())
                .isEqualTo(202);
    }

    @Test
    void aVesselThatCannotCarryAFortyFootBoxIsRefusedWithItsPlace() {
        InvalidScenario refused =
                catchThrowableOfType(InvalidScenario.class, () -> compile("vessels.ferry.capacity=2 TEU"));
        assertThat(refused.problems()).hasSize(1);
        assertThat(refused).hasMessageContaining("vessel 'ferry'").hasMessageContaining("1 TEU");
        int line = (int) Worlds.THREE_WAYS
                        .substring(0, Worlds.THREE_WAYS.indexOf("  ferry:"))
                        .lines()
                        .count()
                + 1;
        assertThat(refused.problems().get(0).at().line()).isEqualTo(line);
    }

    @Test
    void underSeparatePapersABorderDoesItAllOnArrival() {
        BorderPapers papers = papers(0, SEPARATE);
        assertThat(papers.steps()).hasSize(1);
        assertThat(papers.steps().get(0).seconds()).isEqualTo(new Distribution.Fixed(4 * 3_600));
        assertThat(papers.steps().get(0).ahead()).isFalse();
        assertThat(papers.inspectionShare()).isEqualTo(0.06, within(1e-12));
    }

    /** Half of the inspections that there were: 3 % instead of 6 %. */
    @Test
    void underOnePaperABorderWorksAheadAndInspectsLess() {
        BorderPapers papers = papers(0, SINGLE);
        assertThat(papers.steps()).hasSize(2);
        assertThat(papers.steps().get(0).seconds()).isEqualTo(new Distribution.Fixed(1_200));
        assertThat(papers.steps().get(0).leadSeconds()).isEqualTo(DAY);
        assertThat(papers.steps().get(1).seconds()).isEqualTo(new Distribution.Fixed(1_800));
        assertThat(papers.steps().get(1).after()).containsExactly(0);
        assertThat(papers.inspectionShare()).isEqualTo(0.03, within(1e-12));
    }

    @Test
    void aBorderMayNameItsOwnTimeUnderARegimeAndKeepsTheDefaultOfTheOthers() {
        assertThat(papers(1, SEPARATE).steps().get(0).seconds()).isEqualTo(new Distribution.Fixed(2 * 3_600));
        assertThat(papers(1, SINGLE).steps().get(1).seconds()).isEqualTo(new Distribution.Fixed(1_800));
    }

    @Test
    void aBorderMayHaveARegimeOfItsOwn() {
        BorderPapers own = papers(0, SEPARATE, "borders.boyuk-kesik.regime=single");
        assertThat(own.steps().get(0).errorShare()).isEqualTo(0.02);
        assertThat(own).isEqualTo(papers(0, SINGLE));
        assertThat(papers(1, SEPARATE, "borders.boyuk-kesik.regime=single")
                        .steps()
                        .get(0)
                        .errorShare())
                .isEqualTo(0.06);
    }

    /** Half of the consignments know one time, half the other. */
    @Test
    void aFlowOfTwoRegimesReckonsWithTheMeanOfBoth() {
        double separate = freeFlowSeconds("regime=separate");
        double single = freeFlowSeconds("regime=single");
        assertThat(freeFlowSeconds("regime={single: 50 %, separate: 50 %}"))
                .isEqualTo((separate + single) / 2, within(1.0));
        assertThat(separate).isGreaterThan(single);
    }

    private double freeFlowSeconds(String override) {
        return compile(override).flows().get(0).routes().get(0).freeFlowSeconds();
    }

    private BorderPapers papers(int border, int regime, String... overrides) {
        return compile(overrides).crossings().get(border).papers().get(regime);
    }

    /** A yard of 80 TEU keeps 8 for vessels: 72 are too few for a train of 80. */
    @Test
    void aYardThatCannotTakeInATrainIsRefusedWithItsPlace() {
        InvalidScenario refused =
                catchThrowableOfType(InvalidScenario.class, () -> compile("terminals.tbilisi.yard=80 TEU"));
        assertThat(refused.problems()).hasSize(3);
        assertThat(refused)
                .hasMessageContaining("yard of 'tbilisi' has room for 72 TEU")
                .hasMessageContaining("'ganja'");
        assertThat(compile("terminals.tbilisi.yard=89 TEU").sites().get(6).yardTeu())
                .isEqualTo(89);
    }

    @Test
    void theGreaterLongitudeLiesEast() {
        assertThat(compile().flows().get(0).eastbound()).isFalse();
        assertThat(compile().flows().get(1).eastbound()).isTrue();
    }

    private Network compile(String... overrides) {
        return Worlds.compile(folder, Worlds.THREE_WAYS, overrides);
    }
}

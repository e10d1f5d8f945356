package corridor.scenario;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import corridor.units.Measurable;
import corridor.units.MeasurePath;
import corridor.units.Reported;
import corridor.units.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was observed in the world, as a scenario carries it. */
class ObservedTest {

    private static final Path SMALL = Path.of("src/test/resources/scenario/small.yaml");

    @TempDir
    private Path folder;

    private static Loaded with(String observation) {
        return ScenarioReader.read(SMALL, List.of("observed={x: {%s}}".formatted(observation)));
    }

    private static String told(String observation) {
        InvalidScenario invalid = catchThrowableOfType(InvalidScenario.class, () -> with(observation));
        return String.valueOf(invalid.getMessage())
                .replaceAll("-s#1:1:\\d+: ", "")
                .replace(SMALL.getParent() + "/", "");
    }

    /** 20.1 h are 0.8375 days; hours of a vessel at the berth are told in hours all the same. */
    @Test
    void aFigureIsHeldAgainstTheMeasureInItsUnit() {
        Evidence x = Evidence.of(with("measure: services.aktau-alat.handlingHours.alat.mean, "
                        + "reported: {value: 20.1 h, range: [0.5 d, 30 h], source: P29}"))
                .get(2);
        assertThat(x.measure().what().unit()).isEqualTo(Unit.HOURS);
        assertThat(x.reported()).isEqualTo(20.1);
        assertThat(x.low()).isEqualTo(12);
        assertThat(x.high()).isEqualTo(30);
        assertThat(x.provenance().source()).isEqualTo("P29");
    }

    @Test
    void withoutARangeNoneIsKnown() {
        Evidence sailings = Evidence.of(ScenarioReader.read(SMALL, List.of())).get(1);
        assertThat(sailings.id()).isEqualTo("sailings");
        assertThat(sailings.reported()).isEqualTo(312);
        assertThat(sailings.low()).isNaN();
        assertThat(sailings.about()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "84 h,          DAYS,         3.5",
        "14 %,          SHARE,        0.14",
        "150 percent,   SHARE,        1.5",
        "900 TEU,       TEU,          900",
        "18786 TEU/y,   TEU_PER_YEAR, 18786",
        "3700 $/TEU,    USD_PER_TEU,  3700",
        "900 kg/TEU,    KG_PER_TEU,   900",
        "104 / year,    PER_YEAR,     104"
    })
    void aFigureSaysWhatItIsByItsUnit(String text, Unit unit, double value) throws Quantity.Unreadable {
        assertThat(ScalarText.read(Reported.class, "reported", text)).isEqualTo(new Reported(value, unit));
    }

    @Test
    void everyMeasureCanBeObserved() {
        Map<String, String> ids = Map.of(
                "flows", "altynkol-tbilisi", "nodes", "alat", "services", "aktau-alat", "borders", "boyuk-kesik");
        for (Measurable what : Measurable.values()) {
            String path = new MeasurePath(what, requireNonNull(ids.get(what.group())), "aktau").text();
            String unit = ReportedText.accepted(what.unit()).get(0);
            assertThat(Evidence.of(with("measure: %s, reported: '7 %s'".formatted(path, unit)))
                            .get(2)
                            .measure()
                            .text())
                    .isEqualTo(path);
        }
    }

    @Test
    void sumsOfFlowsAreMeasuredToo() {
        assertThat(Evidence.of(with("measure: flows.all.teu, reported: 77000 TEU/y")))
                .hasSize(3);
        assertThat(told("measure: flows.all.profile.alat.arriveDays.mean, reported: 9 d"))
                .isEqualTo("observation 'x' measures a profile of 'all', which only single flows have.");
    }

    @Test
    void whatOnlyVesselsHaveIsNotMeasuredOfTrains() {
        assertThat(told("measure: services.alat-tbilisi.cycleDays.mean, reported: 9 d"))
                .isEqualTo("observation 'x' measures 'cycleDays.mean', which a train has not.");
        assertThat(told("measure: services.aktau-alat.handlingHours.tbilisi.mean, reported: 9 h"))
                .isEqualTo("""
                observation 'x' measures 'tbilisi', at which vessel 'aktau-alat' does not call.
                  Ports of it: aktau, alat.""");
    }

    @Test
    void aRangeIsAsStrictAsTheFigure() {
        String measure = "measure: nodes.alat.dwellDays.mean, reported: {value: 2 d, range: ";
        assertThat(told(measure + "[1, 4 d]}")).startsWith("range of observation 'x' is 1 without a unit.");
        assertThat(told(measure + "[1 d, 4 TEU]}"))
                .startsWith("range of observation 'x' is '4 TEU', which is not in a unit of 'dwellDays.mean'.");
        assertThat(told(measure + "[4 d, 1 d]}"))
                .isEqualTo("range of observation 'x' is [4 d, 1 d], from high to low.");
        assertThat(told(measure + "[[1 d], 4 d]}"))
                .isEqualTo("range of observation 'x' ends in a list, not in a single value.");
    }

    @Test
    void aPathThatIsOnlyANumberIsNone() {
        assertThat(told("measure: 5, reported: 9 d")).startsWith("observation 'x' measures '5', which is no path");
    }

    @Test
    void aFileThatExtendsAnotherTakesObservationsAway() throws IOException {
        Files.copy(SMALL, folder.resolve("small.yaml"));
        Path thin = Files.writeString(folder.resolve("thin.yaml"), "extends: small.yaml\nobserved: null\n");
        Loaded loaded = ScenarioReader.read(thin, List.of());
        assertThat(loaded.scenario().observed()).isNull();
        assertThat(Evidence.of(loaded)).isEmpty();
    }

    @Test
    void whatIsNotThereCannotBeTakenAway() throws IOException {
        Files.copy(SMALL, folder.resolve("small.yaml"));
        Files.writeString(folder.resolve("thin.yaml"), "extends: small.yaml\nobserved: null\n");
        Path thinner = Files.writeString(folder.resolve("thinner.yaml"), "extends: thin.yaml\nobserved: null\n");
        assertThat(catchThrowableOfType(InvalidScenario.class, () -> ScenarioReader.read(thinner, List.of())))
                .hasMessage(thinner + ":2:1: 'observed' is not in what this extends.");
    }

    @Test
    void whatIsObservedMayBeSetOnTheCommandLine() {
        Loaded loaded = ScenarioReader.read(SMALL, List.of("observed.ferry.reported=6 d"));
        assertThat(requireNonNull(requireNonNull(loaded.scenario().observed()).get("ferry"))
                        .reported())
                .isEqualTo(new Reported(6, Unit.DAYS));
    }
}

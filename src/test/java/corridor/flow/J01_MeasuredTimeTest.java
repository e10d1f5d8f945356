package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** FEATURE: containers made in the measured time count, and are followed until they are delivered; others do not count. */
class J01_MeasuredTimeTest {

    private static final String MEASURED = """
            extends: rail.yaml
            run: {warm-up: 10 d, horizon: 20 d}
            """;

    @Test
    void containersMadeBeforeTheWarmUpEndsAreNotMeasured() {
        Diary diary = TinyWorld.of(MEASURED)
                .ready("xian", 40, "alat", "tbilisi", "9 23:59", "10 00:01")
                .run();

        assertThat(diary.deliveries()).hasSize(80);
        assertThat(diary.result().generated()).isEqualTo(40);
        assertThat(diary.result().flows().get(0).containers()).isEqualTo(40);
    }

    @Test
    void thoseMadeInTheLastHourAreFollowedUntilTheyAreThere() {
        Diary diary = TinyWorld.of(MEASURED)
                .ready("xian", 40, "alat", "tbilisi", "29 23:00")
                .run();

        assertThat(diary.arrivals("xian")).containsExactly("40 boxes on day 30 11:00: moving 12 h");
        assertThat(diary.result().delivered()).isEqualTo(40);
        assertThat(diary.result().underWayTeu()).isEqualTo(40);
        assertThat(diary.result().generatedTeu()).isEqualTo(diary.result().deliveredTeu());
    }

    @Test
    void thoseMadeLaterKeepTheCorridorBusyOnly() {
        Diary diary = TinyWorld.of(MEASURED)
                .ready("xian", 40, "alat", "tbilisi", "29 23:00", "30 00:00")
                .run();

        assertThat(diary.lines("leaves alat")).hasSize(2);
        assertThat(diary.result().generated()).isEqualTo(40);
    }

    @Test
    void aServiceCountsItsDeparturesWithinTheMeasuredTime() {
        Diary diary = TinyWorld.of(MEASURED)
                .ready("xian", 40, "alat", "tbilisi", "9 00:00", "11 00:00", "12 00:00", "30 00:00")
                .run();

        assertThat(diary.result().services().get(0).departures()).isEqualTo(2);
        assertThat(diary.result().services().get(0).loadedTeu()).isEqualTo(80);
        assertThat(diary.result().services().get(0).offeredTeu()).isEqualTo(80);
    }
}

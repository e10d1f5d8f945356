package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** FEATURE: the water falls and rises from one day to another. Day 1 is 2 January 2025. */
class B07_DraughtTest {

    /** Half of 90 on day 1. The vessel is back on day 5, when the water has risen: it takes the other half and waits 48 h. */
    @Test
    void aVesselTakesWhatTheDayAllows() {
        Diary diary = TinyWorld.of("""
                        extends: sea.yaml
                        vessels: {feeder: {draught: [{from: 2025-01-02, to: 2025-01-04, load-factor: 50 %}]}}
                        """)
                .ready("almaty", 90, "aktau", "alat", "1 12:00")
                .run();
        assertThat(diary.lines("leaves aktau"))
                .startsWith(
                        "day 1 12:00 feeder leaves aktau with 45 TEU", "day 7 12:00 feeder leaves aktau with 45 TEU");
    }

    /** 60 are aboard when the water falls to 45: they are more than a vessel takes then, and it sails at once. */
    @Test
    void whatIsAboardWhenTheWaterFallsSails() {
        Diary diary = TinyWorld.of("""
                        extends: sea.yaml
                        vessels: {feeder: {draught: [{from: 2025-01-03, to: 2025-01-20, load-factor: 50 %}]}}
                        """)
                .ready("almaty", 60, "aktau", "alat", "1 12:00")
                .run();
        assertThat(diary.lines("leaves aktau")).startsWith("day 2 00:00 feeder leaves aktau with 60 TEU");
    }

    /** 60 of 90 wait ashore until the water rises at midnight; then all are aboard, and the vessel waits out its 48 h. */
    @Test
    void moreIsLoadedWhenTheWaterRises() {
        Diary diary = TinyWorld.of("""
                        extends: sea.yaml
                        vessels: {feeder: {load-factor: 50 %, draught: [{from: 2025-01-03, to: 2025-01-20, load-factor: 100 %}]}}
                        """)
                .ready("almaty", 30, "aktau", "alat", "1 12:00")
                .ready("xian", 60, "aktau", "alat", "2 01:00")
                .run();
        assertThat(diary.lines("leaves aktau")).startsWith("day 2 01:00 feeder leaves aktau with 90 TEU");
    }
}

package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** FEATURE: hours and days are by the clocks of the place; Baku is 4 h ahead of the run. Day 0 is 1 January 2025. */
class K02_ClocksTest {

    /** 00:00 to 05:00 at Alat are 20:00 to 01:00 of the run: 12 h after 08:00. */
    @Test
    void aTrainEntersALineByTheClocksOfTheEndWhereItEnters() {
        Diary diary = rail("hours: '00:00-05:00'")
                .ready("xian", 40, "alat", "tbilisi", "0 08:00")
                .run();
        assertThat(diary.arrivals("xian")).containsExactly("40 boxes on day 1 08:00: moving 12 h, closed 12 h");
    }

    /** At Gardabani, which has no zone, it is the run's clock: there at 10:00, on at midnight. */
    @Test
    void theOtherEndHasItsOwn() {
        Diary diary = rail("hours: '00:00-05:00'")
                .ready("poti", 40, "tbilisi", "alat", "0 08:00")
                .run();
        assertThat(diary.arrivals("poti")).containsExactly("40 boxes on day 1 10:00: moving 12 h, closed 14 h");
    }

    /** 2 January at Alat is from 20:00 on day 0 to 20:00 on day 1. */
    @Test
    void aClosedDayIsTheDayOfThePlace() {
        Diary diary = rail("closed: [{from: 2025-01-02, to: 2025-01-02}]")
                .ready("xian", 40, "alat", "tbilisi", "0 19:00")
                .ready("almaty", 40, "alat", "tbilisi", "0 21:00")
                .run();
        assertThat(diary.arrivals("xian")).containsExactly("40 boxes on day 1 07:00: moving 12 h");
        assertThat(diary.arrivals("almaty")).containsExactly("40 boxes on day 2 08:00: moving 12 h, closed 23 h");
    }

    /** Open from 06:00 to 18:00 of the run's clock, 4 h before that at the border: 02:00 to 14:00. Two hours of work. */
    @Test
    void aBorderOpensByItsOwnClocks() {
        Diary diary = TinyWorld.of("""
                        extends: rail.yaml
                        nodes: {gardabani: {zone: Asia/Tbilisi}}
                        borders: {gardabani: {at: [gardabani], desks: 1, hours: '06:00-18:00', inspection: {share: 0 %, time: 1 h}}}
                        """)
                .ready("xian", 40, "alat", "tbilisi", "0 06:00")
                .run();
        assertThat(diary.arrivals("xian"))
                .containsExactly("40 boxes on day 1 06:00: moving 12 h, documents 2 h, closed 10 h");
    }

    /** 1 January is a holiday: from 16:00 to midnight nobody is there. */
    @Test
    void onAHolidayNoDeskIsOpen() {
        Diary diary = TinyWorld.of("""
                        extends: rail.yaml
                        nodes: {gardabani: {country: CN}}
                        holidays: {china: {country: CN, stops: [borders]}}
                        borders: {gardabani: {at: [gardabani], desks: 1, inspection: {share: 0 %, time: 1 h}}}
                        """)
                .ready("xian", 40, "alat", "tbilisi", "0 06:00")
                .run();
        assertThat(diary.arrivals("xian"))
                .containsExactly("40 boxes on day 1 04:00: moving 12 h, documents 2 h, closed 8 h");
    }

    /** Day 0 is a Wednesday, so day 3 a Saturday: from 16:00 on it to Monday at 04:00 of Tbilisi, which is midnight of the run. */
    @Test
    void onItsDaysOffNoDeskIsOpen() {
        Diary diary = TinyWorld.of("""
                        extends: rail.yaml
                        nodes: {gardabani: {zone: Asia/Tbilisi}}
                        borders:
                          gardabani:
                            {at: [gardabani], desks: 1, hours: '04:00-20:00', days-off: [saturday, sunday], inspection: {share: 0 %, time: 1 h}}
                        """)
                .ready("xian", 40, "alat", "tbilisi", "3 06:00")
                .run();
        assertThat(diary.arrivals("xian"))
                .containsExactly("40 boxes on day 5 04:00: moving 12 h, documents 2 h, closed 32 h");
    }

    @Test
    void onAHolidayNoTerminalWorks() {
        Diary diary = TinyWorld.of("""
                        extends: rail.yaml
                        holidays: {georgia: {country: GE, stops: [terminals]}}
                        """)
                .ready("xian", 40, "alat", "tbilisi", "5 20:00")
                .run();
        // 7 January is the Orthodox Christmas: there at 08:00, unloaded at midnight.
        assertThat(diary.arrivals("xian")).containsExactly("40 boxes on day 7 00:00: moving 12 h, closed 16 h");
    }

    private static TinyWorld rail(String line) {
        return TinyWorld.of(
                "extends: rail.yaml\nnodes: {alat: {zone: Asia/Baku}}\nlegs: {alat-gardabani: {%s}}\n".formatted(line));
    }
}

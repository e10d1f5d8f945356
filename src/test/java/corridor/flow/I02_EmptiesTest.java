package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** FEATURE: empties going home take room like any box, but are no traffic of the corridor and not in its totals. */
class I02_EmptiesTest {

    private final Diary diary = TinyWorld.of("""
                    extends: sea.yaml
                    flows:
                      home: {from: aktau, to: alat, volume: 0 TEU/y, consignment: 60 TEU, arrives: block-train, forty-foot: 0 %, promised: 9 d, empty: true}
                      almaty: {from: aktau, to: alat, volume: 0 TEU/y, consignment: 60 TEU, arrives: block-train, forty-foot: 0 %, promised: 9 d}
                    """)
            .again("home", "1 00:00")
            .again("almaty", "1 01:00")
            .run();

    @Test
    void theyTakeRoom() {
        assertThat(diary.lines("leaves aktau"))
                .startsWith(
                        "day 1 01:00 feeder leaves aktau with 90 TEU", "day 7 01:00 feeder leaves aktau with 30 TEU");
    }

    @Test
    void theyAreNotInTheTotals() {
        assertThat(diary.result().generated()).isEqualTo(60);
        assertThat(diary.result().delivered()).isEqualTo(60);
        assertThat(diary.result().deliveredTeu()).isEqualTo(60);
        assertThat(diary.result().flows().get(0).containers()).isZero();
    }
}

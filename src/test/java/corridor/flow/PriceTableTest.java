package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.network.Price;
import corridor.network.Price.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriceTableTest {

    private final Price rises = new Price(List.of(new Step(0, 1), new Step(10, 2), new Step(30, 3)));
    private final Price falls = new Price(List.of(new Step(0, 9), new Step(20, 8), new Step(30, 7)));
    private final PriceTable table = new PriceTable(List.of(rises, falls));

    @Test
    void aRowIsWhatEachPriceIsAtThatSecond() {
        for (long second = 0; second < 40; second++) {
            assertThat(table.at(second)).as("second %d", second).containsExactly(rises.at(second), falls.at(second));
        }
    }
}

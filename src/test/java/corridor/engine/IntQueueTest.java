package corridor.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class IntQueueTest {

    private final IntQueue queue = new IntQueue();

    /** Against the JDK's list, through growth at every position of the head. */
    @Test
    void whatGoesInFirstComesOutFirst() {
        SplittableRandom random = new SplittableRandom(1);
        ArrayList<Integer> oracle = new ArrayList<>();
        for (int step = 0; step < 20_000; step++) {
            boolean grows = step / 1_000 % 2 == 0;
            if (oracle.isEmpty() || random.nextInt(10) < (grows ? 6 : 4)) {
                queue.add(step);
                oracle.add(step);
            } else {
                assertThat(queue.remove()).isEqualTo(oracle.remove(0));
            }
            assertThat(queue.size()).isEqualTo(oracle.size());
            if (!oracle.isEmpty()) {
                int i = random.nextInt(oracle.size());
                assertThat(queue.get(i)).isEqualTo(oracle.get(i));
            }
        }
    }

    @Test
    void nothingComesOutOfAnEmptyQueue() {
        assertThat(queue.isEmpty()).isTrue();
        assertThatThrownBy(queue::remove).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(queue.size()).isZero();
    }

    @Test
    void thereIsNothingBeforeTheFirstOrBehindTheLast() {
        queue.add(7);
        assertThat(queue.get(0)).isEqualTo(7);
        assertThatThrownBy(() -> queue.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> queue.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aClearedQueueIsAsGoodAsNew() {
        for (int i = 0; i < 20; i++) {
            queue.add(i);
        }
        queue.remove();
        queue.clear();
        queue.add(99);
        assertThat(queue.size()).isEqualTo(1);
        assertThat(queue.remove()).isEqualTo(99);
    }
}

package corridor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.engine.Engine.Action;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The list of events against a sorted set of the JDK, on random work: whether few events are pending or many, near or far, one
 * at a time or in crowds, what comes next is the same to the last tie.
 */
class EventListTest {

    /** How long after the event that came first the next one is due. */
    private enum Delays {
        EVEN {
            @Override
            long draw(SplittableRandom random) {
                return random.nextInt(1_000_000);
            }
        },
        MOSTLY_TIED {
            @Override
            long draw(SplittableRandom random) {
                return random.nextInt(3);
            }
        },
        CROWDS {
            @Override
            long draw(SplittableRandom random) {
                return 86_400L * random.nextInt(4);
            }
        },
        FAR_OUTLIERS {
            @Override
            long draw(SplittableRandom random) {
                return random.nextInt(100) == 0 ? (1L << 50) + random.nextInt(9) : random.nextInt(10_000);
            }
        },
        OF_ALL_SIZES {
            @Override
            long draw(SplittableRandom random) {
                return random.nextLong(1L << random.nextInt(56));
            }
        },
        END_OF_TIME {
            @Override
            long draw(SplittableRandom random) {
                return Long.MAX_VALUE - random.nextInt(5_000);
            }
        };

        abstract long draw(SplittableRandom random);
    }

    private record Key(long time, long rank) {}

    private final Action nothing = n -> {};
    private final EventList list = new EventList();
    private final TreeSet<Key> oracle =
            new TreeSet<>(Comparator.comparingLong(Key::time).thenComparingLong(Key::rank));
    private int scheduled;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 8, 9, 15, 16, 17, 33, 100, 1_000, 4_095, 4_096, 4_097, 10_000, 100_000})
    void theListGivesBackWhatASortedSetGives(int size) {
        SplittableRandom random = new SplittableRandom(size);
        int steps = Math.max(2_000, 3 * size);
        for (int step = 0; step < steps; step++) {
            // Any time at all, even before those that came first already.
            long time = random.nextInt(1 + size / 3);
            int what = oracle.size() >= size ? 1 + random.nextInt(2) : random.nextInt(4);
            if (oracle.isEmpty() || what == 0 || what == 3) {
                add(time, random.nextInt(8));
            } else if (what == 1) {
                replaceFirst(time, random.nextInt(8));
            } else {
                removeFirst();
            }
        }
        drain();
    }

    /** Grows past the number from which on the far events are kept apart, swings about it, is emptied and filled again. */
    @ParameterizedTest
    @EnumSource
    void whateverTheDelaysTheSequenceIsExactAsTheListGrowsAndShrinks(Delays delays) {
        SplittableRandom random = new SplittableRandom(1);
        for (int size : new int[] {9_000, 3_900, 4_200, 4_090, 4_100, 0, 300, 20, 6_000, 0, 12_000, 10}) {
            while (oracle.size() != size) {
                boolean grows = oracle.size() < size;
                int what = random.nextInt(3);
                if (what == 0 && !oracle.isEmpty()) {
                    replaceFirst(later(delays, random), random.nextInt(8));
                } else if (grows) {
                    add(later(delays, random), random.nextInt(8));
                } else {
                    removeFirst();
                }
            }
        }
        drain();
    }

    @ParameterizedTest
    @EnumSource
    void aSteadyCrowdIsServedInOrder(Delays delays) {
        SplittableRandom random = new SplittableRandom(2);
        while (oracle.size() < 6_000) {
            add(later(delays, random), 0);
        }
        for (int step = 0; step < 50_000; step++) {
            replaceFirst(later(delays, random), random.nextInt(2));
        }
        drain();
    }

    @Test
    void fiveThousandEventsAtOneSecondKeepTheirOrderWhateverStandsAroundThem() {
        for (int n = 0; n < 5_000; n++) {
            add(1_000, 0);
            add(n, 3);
        }
        drain();
    }

    @Test
    void eventsThatAreDueBeforeThoseHandedOverAlreadyComeFirst() {
        for (int n = 0; n < 8_000; n++) {
            add(1_000 + n, 0);
        }
        for (int n = 0; n < 4_000; n++) {
            removeFirst();
            add(500 + n / 2, 0);
        }
        drain();
    }

    private long later(Delays delays, SplittableRandom random) {
        long now = oracle.isEmpty() ? 0 : oracle.first().time;
        return Math.min(now + Math.min(delays.draw(random), Long.MAX_VALUE - now), Long.MAX_VALUE - 1);
    }

    private void add(long time, int priority) {
        Key key = new Key(time, ((long) priority << 36) + scheduled);
        list.add(key.time, key.rank, nothing, scheduled++, false);
        oracle.add(key);
        assertSame();
    }

    private void replaceFirst(long time, int priority) {
        Key key = new Key(time, ((long) priority << 36) + scheduled);
        list.add(key.time, key.rank, nothing, scheduled++, true);
        oracle.pollFirst();
        oracle.add(key);
        assertSame();
    }

    private void removeFirst() {
        list.removeFirst();
        oracle.pollFirst();
        assertSame();
    }

    private void drain() {
        while (!oracle.isEmpty()) {
            removeFirst();
        }
        assertThat(list.firstTime()).isEqualTo(Long.MAX_VALUE);
    }

    private void assertSame() {
        // Millions of comparisons: a plain one first, the readable one when it fails.
        if (list.size() != oracle.size()) {
            assertThat(list.size()).isEqualTo(oracle.size());
        }
        if (!oracle.isEmpty()) {
            Key first = oracle.first();
            int number = (int) first.rank;
            if (list.firstTime() != first.time || list.firstArgument() != number || list.firstAction() != nothing) {
                assertThat(list.firstTime() + " s: " + list.firstArgument()).isEqualTo(first.time + " s: " + number);
            }
        }
    }
}

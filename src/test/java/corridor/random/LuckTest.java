package corridor.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LuckTest {

    private static final Distribution GAMMA = new Distribution.Gamma(10_000, 0.7);

    private final Luck luck = new Luck(1, 0);

    /** The JDK's SplittableRandom is the same generator, written by others. */
    @Test
    void aKeyGivesWhatSplitMix64GivesForItAsASeed() {
        for (long key = -1_000; key < 1_000; key++) {
            assertThat(Luck.uniform(key)).isEqualTo(new SplittableRandom(key).nextDouble());
        }
    }

    /** First numbers for the seed 1234567, as published at rosettacode.org, Pseudo-random numbers/Splitmix64. */
    @Test
    void itGivesThePublishedNumbersOfSplitMix64() {
        Luck.KeyedSource source = new Luck.KeyedSource();
        source.restart(1_234_567);
        assertThat(source.nextLong()).isEqualTo(Long.parseUnsignedLong("6457827717110365317"));
        assertThat(source.nextLong()).isEqualTo(Long.parseUnsignedLong("3203168211198807973"));
        assertThat(source.nextLong()).isEqualTo(Long.parseUnsignedLong("9817491932198370423"));
    }

    @Test
    void theSameKeyGivesTheSameValueWhoeverElseDrewBefore() {
        long box = Luck.key(luck.key("xian-poti"), 42);
        double alone = luck.draw(GAMMA).at(box);
        Draw draw = luck.draw(GAMMA);
        Draw other = luck.draw(new Distribution.LogNormal(5, 2));
        for (int n = 0; n < 1_000; n++) {
            draw.at(Luck.key(box, n));
            other.at(n);
            assertThat(draw.at(box)).isEqualTo(alone);
        }
    }

    @Test
    void twoRunsOfTheSameReplicationHaveTheSameLuck() {
        Luck again = new Luck(1, 0);
        assertThat(again.key("aktau")).isEqualTo(luck.key("aktau"));
        assertThat(again.draw(GAMMA).at(again.key("aktau")))
                .isEqualTo(luck.draw(GAMMA).at(luck.key("aktau")));
    }

    @Test
    void seedsReplicationsAndNamesHaveLuckOfTheirOwn() {
        Set<Long> keys = new HashSet<>();
        for (int seed = -20; seed < 20; seed++) {
            for (int replication = 0; replication < 40; replication++) {
                for (String name : new String[] {"", "a", "b", "ab", "ba", "aa", "aktau", "aktaw", "Aktau"}) {
                    keys.add(new Luck(seed, replication).key(name));
                }
            }
        }
        assertThat(keys).hasSize(40 * 40 * 9);
    }

    @Test
    void aMeetingHasTwoSidesThatAreNotAlike() {
        assertThat(Luck.meet(1, 2)).isNotEqualTo(Luck.meet(2, 1));
        assertThat(Luck.meet(1, 2)).isEqualTo(Luck.meet(1, 2));
    }

    /** A million keys of 64 bits: the chance of a single collision is 3 in 10^8. */
    @Test
    void noTwoBoxesMeetTwoPlacesWithTheSameKey() {
        long flow = luck.key("xian-poti");
        Set<Long> keys = new HashSet<>();
        for (int box = 0; box < 1_000; box++) {
            for (int place = 0; place < 1_000; place++) {
                keys.add(Luck.meet(Luck.key(flow, box), Luck.key(luck.key("place"), place)));
            }
        }
        assertThat(keys).hasSize(1_000_000);
    }
}

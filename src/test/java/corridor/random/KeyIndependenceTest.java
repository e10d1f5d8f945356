package corridor.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntToLongFunction;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Keys that differ by little must have luck that has nothing to do with each other. For each family of keys: the values fill
 * 256 equal cells evenly; neighbours, and each key with its own parts, fill a 16 x 16 board evenly (Knuth 1997, The Art of
 * Computer Programming 2, section 3.3.2, frequency and serial test). Chi-square on 255 degrees of freedom, two-sided 0.1%.
 */
class KeyIndependenceTest {

    private static final int DRAWS = 50_000;
    private static final int CELLS = 256;

    private final Luck luck = new Luck(2025, 3);
    private final long flow = luck.key("xian-poti");
    private final long crane = luck.key("aktau quay off");

    private final Map<String, IntToLongFunction> families = new LinkedHashMap<>();

    KeyIndependenceTest() {
        families.put("bare numbers", n -> n);
        families.put("numbers in high bits", n -> (long) n << 40);
        families.put("parts of one thing", n -> Luck.key(flow, n));
        families.put("first parts of parts", n -> Luck.key(Luck.key(flow, n), 0));
        families.put("boxes at one place", n -> Luck.meet(Luck.key(flow, n), crane));
        families.put("one box at many places", n -> Luck.meet(flow, Luck.key(crane, n)));
        families.put("visits of boxes to one place", n -> Luck.key(Luck.meet(Luck.key(flow, n / 2), crane), n % 2));
        families.put("replications", n -> new Luck(1, n).key("caspian"));
        families.put("seeds", n -> new Luck(n, 0).key("caspian"));
        families.put(
                "names that differ in one or two letters",
                n -> luck.key("leg " + (char) ('!' + n % 90) + " to " + (char) ('!' + n / 90)));
        families.put("names that end in a number", n -> luck.key("train-" + n));
    }

    @TestFactory
    Stream<DynamicTest> eachFamilyOfKeysIsUniform() {
        return eachFamily(keys -> assertEven(n -> cell(keys, n, CELLS)));
    }

    @TestFactory
    Stream<DynamicTest> neighboursAreIndependent() {
        return eachFamily(keys -> assertEven(n -> 16 * cell(keys, 2 * n, 16) + cell(keys, 2 * n + 1, 16)));
    }

    @TestFactory
    Stream<DynamicTest> aKeyIsIndependentOfItsFirstPart() {
        return eachFamily(keys ->
                assertEven(n -> 16 * cell(keys, n, 16) + cell(i -> Luck.key(keys.applyAsLong(i), 0), n, 16)));
    }

    @TestFactory
    Stream<DynamicTest> twoPartsOfOneKeyAreIndependent() {
        return eachFamily(keys -> assertEven(n -> 16 * cell(i -> Luck.key(keys.applyAsLong(i), 0), n, 16)
                + cell(i -> Luck.key(keys.applyAsLong(i), 1), n, 16)));
    }

    private interface Check {
        void of(IntToLongFunction keys);
    }

    private Stream<DynamicTest> eachFamily(Check check) {
        return families.entrySet().stream()
                .map(family -> DynamicTest.dynamicTest(family.getKey(), () -> check.of(family.getValue())));
    }

    private static int cell(IntToLongFunction keys, int n, int cells) {
        return (int) (cells * Luck.uniform(keys.applyAsLong(n)));
    }

    private interface Cell {
        int of(int n);
    }

    private static void assertEven(Cell cell) {
        int[] counts = new int[CELLS];
        for (int n = 0; n < DRAWS; n++) {
            counts[cell.of(n)]++;
        }
        double expected = (double) DRAWS / CELLS;
        double chiSquare = 0;
        for (int count : counts) {
            chiSquare += (count - expected) * (count - expected) / expected;
        }
        ChiSquaredDistribution law = new ChiSquaredDistribution(null, CELLS - 1);
        assertThat(chiSquare)
                .isBetween(law.inverseCumulativeProbability(0.0005), law.inverseCumulativeProbability(0.9995));
    }
}

package corridor.bench.model;

/**
 * The fastest draws we know for one stream: xoshiro256++ (Blackman and Vigna 2021) and ziggurats of 256 layers (Marsaglia and
 * Tsang 2000).
 */
final class FastRandom {

    private static final int LAYERS = 256;
    private static final double EXPONENTIAL_TAIL = 7.69711747013104972;
    private static final double EXPONENTIAL_AREA = 0.0039496598225815571993;
    private static final double NORMAL_TAIL = 3.6541528853610088;
    private static final double NORMAL_AREA = 0.00492867323399;

    private static final double[] exponentialX = new double[LAYERS + 1];
    private static final double[] exponentialY = new double[LAYERS + 1];
    private static final double[] normalX = new double[LAYERS + 1];
    private static final double[] normalY = new double[LAYERS + 1];

    static {
        exponentialX[0] = EXPONENTIAL_AREA / Math.exp(-EXPONENTIAL_TAIL);
        exponentialX[1] = EXPONENTIAL_TAIL;
        normalX[0] = NORMAL_AREA / Math.exp(-NORMAL_TAIL * NORMAL_TAIL / 2);
        normalX[1] = NORMAL_TAIL;
        for (int i = 2; i < LAYERS; i++) {
            exponentialX[i] = -Math.log(EXPONENTIAL_AREA / exponentialX[i - 1] + Math.exp(-exponentialX[i - 1]));
            double above = NORMAL_AREA / normalX[i - 1] + Math.exp(-normalX[i - 1] * normalX[i - 1] / 2);
            normalX[i] = Math.sqrt(-2 * Math.log(above));
        }
        for (int i = 0; i <= LAYERS; i++) {
            exponentialY[i] = Math.exp(-exponentialX[i]);
            normalY[i] = Math.exp(-normalX[i] * normalX[i] / 2);
        }
    }

    private long s0;
    private long s1;
    private long s2;
    private long s3;

    FastRandom(long seed) {
        java.util.SplittableRandom start = new java.util.SplittableRandom(seed);
        s0 = start.nextLong();
        s1 = start.nextLong();
        s2 = start.nextLong();
        s3 = start.nextLong();
    }

    double uniform() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** With mean 1. */
    double exponential() {
        long bits = next();
        int layer = (int) bits & (LAYERS - 1);
        double x = (bits >>> 11) * 0x1.0p-53 * exponentialX[layer];
        return x < exponentialX[layer + 1] ? x : exponentialEdge(layer, x);
    }

    /** With mean 0 and deviation 1. */
    double normal() {
        long bits = next();
        int layer = (int) bits & (LAYERS - 1);
        double x = (bits >>> 11) * 0x1.0p-53 * normalX[layer];
        boolean negative = (bits & LAYERS) != 0;
        double size = x < normalX[layer + 1] ? x : normalEdge(layer, x);
        return negative ? -size : size;
    }

    private double exponentialEdge(int layer, double x) {
        if (layer == 0) {
            return EXPONENTIAL_TAIL + exponential();
        }
        double y = exponentialY[layer] + (exponentialY[layer + 1] - exponentialY[layer]) * uniform();
        return y < Math.exp(-x) ? x : exponential();
    }

    private double normalEdge(int layer, double x) {
        if (layer == 0) {
            double beyond;
            double height;
            do {
                beyond = exponential() / NORMAL_TAIL;
                height = exponential();
            } while (height + height < beyond * beyond);
            return NORMAL_TAIL + beyond;
        }
        double y = normalY[layer] + (normalY[layer + 1] - normalY[layer]) * uniform();
        return y < Math.exp(-x * x / 2) ? x : Math.abs(normal());
    }

    private long next() {
        long result = Long.rotateLeft(s0 + s3, 23) + s0;
        long shifted = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= shifted;
        s3 = Long.rotateLeft(s3, 45);
        return result;
    }
}

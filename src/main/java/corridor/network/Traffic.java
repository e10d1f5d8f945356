package corridor.network;

import java.time.Duration;

/**
 * How much comes, per year of 365 days, in each month's rhythm.
 *
 * @param teu volume
 * @param boxes containers, of either size
 * @param consignments that they travel in
 */
public record Traffic(Monthly teu, Monthly boxes, Monthly consignments) {

    public static final Traffic NONE = new Traffic(Monthly.ZERO, Monthly.ZERO, Monthly.ZERO);
    static final double SECONDS_PER_YEAR = Duration.ofDays(365).toSeconds();

    /** Lots this many times the mean size have a chance of e to the power of minus this. */
    private static final int LARGEST_LOTS = 25;

    /** All of a flow. */
    public static Traffic of(FlowPlan flow) {
        Monthly season = new Monthly(flow.seasonPerMonth());
        double consignments = flow.teuPerYear() / flow.consignmentTeu();
        return new Traffic(
                season.times(flow.teuPerYear()),
                season.times(consignments * meanBoxes(flow)),
                season.times(consignments));
    }

    public Traffic plus(Traffic other) {
        return new Traffic(teu.plus(other.teu), boxes.plus(other.boxes), consignments.plus(other.consignments));
    }

    Traffic times(double share) {
        return new Traffic(teu.times(share), boxes.times(share), consignments.times(share));
    }

    public boolean none() {
        return teu.equals(Monthly.ZERO);
    }

    /**
     * Mean boxes of one consignment. Boxes are packed one by one, a 40 ft box with the flow's share while 2 TEU are left, so a
     * consignment of n TEU has 1 + share x boxes(n - 2) + (1 - share) x boxes(n - 1) of them; lots are geometric in size.
     */
    static double meanBoxes(FlowPlan flow) {
        int mean = flow.consignmentTeu();
        int largest = flow.lots() ? LARGEST_LOTS * mean : mean;
        double[] boxes = new double[Math.max(2, largest + 1)];
        boxes[1] = 1;
        for (int teu = 2; teu <= largest; teu++) {
            boxes[teu] = 1 + flow.fortyFootShare() * boxes[teu - 2] + (1 - flow.fortyFootShare()) * boxes[teu - 1];
        }
        if (!flow.lots()) {
            return boxes[mean];
        }
        double sum = 0;
        double chance = 1.0 / mean;
        for (int teu = 1; teu <= largest; teu++, chance *= 1 - 1.0 / mean) {
            sum += chance * boxes[teu];
        }
        return sum;
    }
}

package corridor.validation;

import corridor.flow.Journal;
import corridor.network.Network;

/** What one replication's results do not hold: trains that leave Xi'an, and times by month of the year. */
final class Diary implements Journal {

    private static final int DECEMBER_FIRST_DAY = 334;
    private static final int MIDYEAR_DAY = 181;
    private static final long SECONDS_PER_DAY = 86_400;

    private final Network network;
    private final int fromChina;
    private final int xian;
    private final int xianAbsheron;
    private long trainsFromChina;
    private long madeInFirstHalf;
    private long made;
    private long decemberBoxes;
    private double decemberSeconds;

    Diary(Network network) {
        this.network = network;
        fromChina = Year.index(network.services(), service -> service.id().equals("xian-altynkol"));
        xian = Year.index(network.sites(), site -> site.id().equals("xian"));
        xianAbsheron = Year.index(network.flows(), flow -> flow.id().equals("xian-absheron"));
    }

    @Override
    public void departed(long second, int service, int vehicle, int site, int teu) {
        boolean counts = service == fromChina && site == xian && isMeasured(second);
        trainsFromChina += counts ? 1 : 0;
    }

    @Override
    public void delivered(long second, int flow, int route, long transitSeconds, long[] causeSeconds) {
        long ready = second - transitSeconds;
        if (!isMeasured(ready) || !network.flows().get(flow).counted()) {
            return;
        }
        long day = (ready - network.warmUpSeconds()) / SECONDS_PER_DAY;
        made++;
        madeInFirstHalf += day < MIDYEAR_DAY ? 1 : 0;
        if (flow == xianAbsheron && day >= DECEMBER_FIRST_DAY) {
            decemberBoxes++;
            decemberSeconds += transitSeconds;
        }
    }

    private boolean isMeasured(long second) {
        return second >= network.warmUpSeconds() && second < network.warmUpSeconds() + network.horizonSeconds();
    }

    double trainsFromChina() {
        return trainsFromChina;
    }

    /** Of the corridor's containers, by the day on which they were ready. */
    double firstHalfPercent() {
        return 100.0 * madeInFirstHalf / made;
    }

    /** Mean from Xi'an to Absheron of what was ready in December; NaN when nothing was. */
    double decemberDays() {
        return decemberBoxes == 0 ? Double.NaN : decemberSeconds / decemberBoxes / SECONDS_PER_DAY;
    }
}

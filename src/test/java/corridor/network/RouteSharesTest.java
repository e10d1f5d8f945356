package corridor.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the plan takes for the shares of routes, for the small corridor of {@link Worlds}: from Alat 520 km by Ganja, once that
 * is open, and 800 km by Horadiz, at 0.2 USD, so 56 USD more. All are expected to take ten days.
 */
class RouteSharesTest {

    @TempDir
    private Path folder;

    private Network network(String rule) {
        return Worlds.compile(folder, Worlds.THREE_WAYS.replace("rule: cheapest", rule));
    }

    private static List<Double> shares(Network network) {
        return RouteShares.of(network, network.flows().get(0), route -> 10 * 86_400.0);
    }

    /** Of the measured time, that in which Ganja, the first route, can be booked. */
    private static double open(Network network) {
        long opens = network.flows().get(0).routes().get(0).opensAtSecond();
        return 1 - (double) (opens - network.warmUpSeconds()) / network.horizonSeconds();
    }

    /** At 0.01 per dollar the odds are e to the 0.56 = 1.75067: 1.75067 / 2.75067 = 63.645% and 36.355%. */
    @Test
    void theLogitSharesByPriceFromWhenTheRouteOpens() {
        Network network = network("rule: logit, per-usd: 0.01");
        double ganja = 0.63645 * open(network);
        assertThat(open(network)).isBetween(334 / 365.0, 344 / 365.0);
        assertThat(shares(network).get(0)).isCloseTo(ganja, within(1e-5));
        assertThat(shares(network).get(1)).isCloseTo(1 - ganja, within(1e-5));
    }

    @Test
    void theCheapestTakesAllFromWhenItOpens() {
        Network network = network("rule: cheapest");
        assertThat(shares(network).get(0)).isCloseTo(open(network), within(1e-9));
        assertThat(shares(network).get(1)).isCloseTo(1 - open(network), within(1e-9));
    }
}

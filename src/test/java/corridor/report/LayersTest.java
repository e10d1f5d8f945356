package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.report.RoutesChart.Link;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** FEATURE: places of a Sankey diagram stand in the order in which most of the cargo passes them. */
class LayersTest {

    private final Map<Link, Double> links = new LinkedHashMap<>();

    private void link(String from, String to, double teu) {
        links.put(new Link(from, to), teu);
    }

    @Test
    void aPlaceStandsBeyondTheLongestWayToIt() {
        link("alat", "absheron", 30);
        link("aktau", "alat", 60);
        link("xian", "aktau", 40);
        link("xian", "alat", 1);
        assertThat(Layers.of(links)).isEqualTo(Map.of("xian", 0, "aktau", 1, "alat", 2, "absheron", 3));
    }

    /** Some go by the Black Sea and Budapest to Istanbul, more from Istanbul to Budapest, so that Budapest is the farther one. */
    @Test
    void theNarrowestLinkOfACircleGoesBack() {
        link("budapest", "halkali", 1);
        link("alat", "poti", 10);
        link("poti", "constanta", 6);
        link("constanta", "budapest", 5);
        link("alat", "halkali", 8);
        link("halkali", "budapest", 3);
        assertThat(Layers.of(links))
                .isEqualTo(Map.of("alat", 0, "poti", 1, "halkali", 1, "constanta", 2, "budapest", 3));
    }
}

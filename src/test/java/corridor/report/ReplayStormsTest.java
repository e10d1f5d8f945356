package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.result.Movements;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReplayStormsTest {

    private static String about(List<Movements> years) throws IOException {
        return String.valueOf(new Replay(years, "{}").model(Locale.ENGLISH).get("about"));
    }

    private static Movements calm(Movements of) {
        return new Movements(
                of.scenario(),
                of.name(),
                of.start(),
                of.minutes(),
                of.places(),
                of.ways(),
                of.legs(),
                of.standing(),
                of.storms().subList(0, 2));
    }

    @Test
    void onlyThoseWithTheSameStormsAreSaidToMeetThem() throws IOException {
        List<Movements> years = SampleMovements.years();
        assertThat(about(years)).contains("meet the same storms");
        assertThat(about(List.of(years.get(0), calm(years.get(1)))))
                .contains("storms of their own")
                .doesNotContain("same storms");
        assertThat(about(years.subList(0, 1))).doesNotContain("storms").contains("It opens");
    }
}

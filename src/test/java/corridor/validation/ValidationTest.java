package corridor.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The default year beside what has been published about 2025. To write the page anew after a change:
 * {@code mvn test -Dtest=ValidationTest -Dcorridor.validation.write=true}.
 */
class ValidationTest {

    private static final Path PAGE = Path.of("docs/validation.md");
    private static final DefaultYear YEAR = new DefaultYear();
    private static final List<Figure> TUNED = new TunedFigures(YEAR).all();
    private static final List<Figure> JUDGED = new JudgedFigures(YEAR).all();

    @Test
    void thePageShowsWhatIsSimulated() throws IOException {
        String page = Files.readString(PAGE);
        String renewed = ValidationPage.renew(page, TUNED, JUDGED);
        if (Boolean.getBoolean("corridor.validation.write")) {
            Files.writeString(PAGE, renewed);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(renewed);
    }

    @Test
    void everyFigureLiesWhereThePageSaysItLies() {
        assertThat(Stream.concat(TUNED.stream(), JUDGED.stream()))
                .allSatisfy(figure -> assertThat(figure.found())
                        .as("%s, %s: %s", figure.ids(), figure.what(), figure.simulated())
                        .isEqualTo(figure.expected()));
    }

    /** Argus, from carriers: the best single target, and the only end-to-end time that was tuned to. */
    @Test
    void fromXianToAbsheronTakesFifteenToTwentyDaysOverTheYearAndInDecember() {
        assertThat(TUNED.stream().filter(figure -> figure.ids().equals("E06")))
                .hasSize(2)
                .allSatisfy(figure -> assertThat(figure.simulated().mean()).isBetween(15.0, 20.0));
    }
}

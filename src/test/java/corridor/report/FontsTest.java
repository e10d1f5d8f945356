package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.result.Cause;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FontsTest {

    @Test
    void theFontsAreThoseOfTheJar() {
        assertThat(Fonts.regular(12).getFamily()).isEqualTo("Inter");
        assertThat(Fonts.semibold(12).getFamily()).isEqualTo("Inter SemiBold");
    }

    @Test
    void aFontConfigurationIsInPlaceForMachinesThatHaveNone() {
        Fonts.regular(12);
        assertThat(Path.of(System.getProperty("sun.awt.fontconfig")))
                .content()
                .contains("filename.Inter=")
                .contains("dialog.plain.latin-1=Inter");
    }

    @Test
    void turkishAzerbaijaniRomanianAndKazakhLettersCanBeDrawn() {
        String letters = "ğĞıİşŞçÇöÖüÜəƏțșăâîТуркістанҚқҢңҰұҮүӘәӨөІіҺһ±−–…·";
        assertThat(Fonts.drawable(letters)).isEqualTo(letters);
    }

    @Test
    void whatTheFontLacksIsAQuestionMarkAndNoEmptyBox() {
        assertThat(Fonts.drawable("西安 to Poti")).isEqualTo("?? to Poti");
    }

    @Test
    void everyCauseHasItsPlaceInTheOrder() {
        assertThat(Names.CAUSES).containsExactlyInAnyOrder(Cause.values());
    }
}

package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void aTextThatIsNotKnownIsADefectAndNotAnEmptyPlaceOnAPage() {
        assertThatThrownBy(() -> Texts.ofPages(Locale.ENGLISH).get("no-such-text"))
                .isInstanceOf(MissingResourceException.class);
    }

    @Test
    void partsAreFilledInAndTheMachinesLanguageHasNoSay() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Texts.ofPages(Locale.ENGLISH).get("contents")).isEqualTo("Contents");
        } finally {
            Locale.setDefault(machine);
        }
    }
}

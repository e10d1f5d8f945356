package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextGridTest {

    @Test
    void latinLosesItsAccentsAndSignsBecomeAscii() {
        assertThat(TextGrid.plain("Böyük Kəsik, Əli, Köseköy, Iğdır: −1.0\u00A0± 0.2 – ok"))
                .isEqualTo("Boyuk Kasik, Ali, Kosekoy, Igdir: -1.0 +- 0.2 - ok");
    }

    @Test
    void otherScriptsStayAsTheyAre() {
        assertThat(TextGrid.plain("Новый Зангезур, 西安")).isEqualTo("Новый Зангезур, 西安");
    }

    @Test
    void controlCharactersDoNotReachTheTerminal() {
        assertThat(TextGrid.plain("a\u001b[31mb\u202Ec")).isEqualTo("a?[31mb?c");
    }
}

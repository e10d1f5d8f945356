package corridor.observe;

import org.jspecify.annotations.Nullable;

/** Whole numbers that a log has as text. */
final class Whole {

    private Whole() {}

    /** 0 where it is not said. */
    static int of(@Nullable String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new UnreadableLog("has '%s' TEU, which is not a whole number".formatted(text), e);
        }
    }
}

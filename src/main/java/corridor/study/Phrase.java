package corridor.study;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words of a study before it is known in which language they will be read: a name or a figure, which is the same in every one, or a
 * text of {@code study/texts} with further phrases in its gaps.
 */
public sealed interface Phrase {

    /** As it is read; in English where the language lacks a text. */
    String words(Locale language);

    /** As it stands in files and on a terminal. */
    default String words() {
        return words(Locale.ENGLISH);
    }

    /** The same as it is read in a language, for whoever asks for {@link #words()} later. */
    default Phrase in(Locale language) {
        return of(words(language));
    }

    default boolean isEmpty() {
        return words().isEmpty();
    }

    /** The same at the beginning of a sentence. */
    default Phrase begun() {
        return new Begun(this);
    }

    /** What is the same in every language. */
    static Phrase of(String text) {
        return new Plain(text);
    }

    /**
     * A text of the bundle.
     *
     * @param parts in place of {0}, {1}, ...: phrases, or names and whole numbers, which are the same in every language
     */
    static Phrase say(String key, Object... parts) {
        return new Said(
                key,
                Arrays.stream(parts)
                        .map(part -> part instanceof Phrase phrase ? phrase : of(String.valueOf(part)))
                        .toList());
    }

    /** One after the other. */
    static Phrase list(String between, List<Phrase> parts) {
        return new Listed(between, parts);
    }

    /** One after the other. */
    static Phrase list(String between, Phrase... parts) {
        return new Listed(between, List.of(parts));
    }

    record Plain(String text) implements Phrase {
        @Override
        public String words(Locale language) {
            return text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    record Said(String key, List<Phrase> parts) implements Phrase {
        /** A short form at the end of a sentence brings its full stop. */
        private static final Pattern TWO_STOPS = Pattern.compile("(?<=\\p{L})\\.\\.(?= |$)");

        public Said {
            parts = List.copyOf(parts);
        }

        /** @throws java.util.MissingResourceException when no such text is known, a defect of ours */
        @Override
        public String words(Locale language) {
            Object[] said = parts.stream().map(part -> part.words(language)).toArray();
            String words = new MessageFormat(texts(language).getString(key), Locale.ROOT).format(said);
            return TWO_STOPS.matcher(words).replaceAll(".");
        }

        /** Whether there is such a text. */
        public static boolean isKnown(String key) {
            return texts(Locale.ENGLISH).containsKey(key);
        }

        /** The file without a language is English; the language of the machine has no say. */
        static ResourceBundle texts(Locale language) {
            return ResourceBundle.getBundle(
                    "study/texts/study",
                    language,
                    Phrase.class.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        }

        @Override
        public String toString() {
            return words();
        }
    }

    record Listed(String between, List<Phrase> parts) implements Phrase {
        public Listed {
            parts = List.copyOf(parts);
        }

        @Override
        public String words(Locale language) {
            return parts.stream().map(part -> part.words(language)).collect(Collectors.joining(between));
        }

        @Override
        public String toString() {
            return words();
        }
    }

    record Begun(Phrase rest) implements Phrase {
        /** A name or a figure stays as it is typed. */
        @Override
        public String words(Locale language) {
            if (rest instanceof Listed listed && !listed.parts().isEmpty()) {
                List<Phrase> parts = new ArrayList<>(listed.parts());
                parts.set(0, parts.get(0).begun());
                return new Listed(listed.between(), parts).words(language);
            }
            String words = rest.words(language);
            return rest instanceof Said && !words.isEmpty()
                    ? words.substring(0, 1).toUpperCase(language) + words.substring(1)
                    : words;
        }

        @Override
        public String toString() {
            return words();
        }
    }
}

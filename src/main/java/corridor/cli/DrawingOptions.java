package corridor.cli;

import corridor.report.Languages;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How charts and the report are drawn. */
final class DrawingOptions {

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            converter = Language.class,
            description = "Language of the charts and the report: en, ru, tr or az. Default: en.")
    private Locale language = Languages.ALL.get(0);

    Locale language() {
        return language;
    }

    /** Reads one of {@link Languages#ALL}. */
    static final class Language implements ITypeConverter<Locale> {
        @Override
        public Locale convert(String text) {
            return Languages.ALL.stream()
                    .filter(language -> language.getLanguage().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'%s' is not one of %s".formatted(text, names())));
        }

        private static String names() {
            List<String> names = Languages.ALL.stream().map(Locale::getLanguage).toList();
            return String.join(", ", names);
        }
    }
}

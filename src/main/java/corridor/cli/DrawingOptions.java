package corridor.cli;

import corridor.export.Manifest;
import corridor.report.ChartFormat;
import corridor.report.Languages;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** How charts and the report are drawn. */
final class DrawingOptions {

    private static final String NONE = "none";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            converter = Language.class,
            description = "Language of the charts and the report: en, ru, tr or az. Default: en.")
    private Locale language = Languages.ALL.get(0);

    @Option(
            names = "--charts",
            paramLabel = "FORMAT",
            split = ",",
            description =
                    "Files of each chart: png, svg, pdf, several with commas between, or none. The report shows all"
                            + " charts whatever is chosen. Default: png,svg.")
    private List<String> charts = List.of("png", "svg");

    /**
     * None where nothing is to be left beside the report.
     *
     * @throws ParameterException for what charts cannot be drawn as
     */
    Set<ChartFormat> formats() {
        Set<ChartFormat> formats = EnumSet.noneOf(ChartFormat.class);
        if (charts.equals(List.of(NONE))) {
            return formats;
        }
        for (String word : charts) {
            formats.add(ChartFormat.find(word.strip().toLowerCase(Locale.ROOT)).orElseThrow(() -> refused(word)));
        }
        return formats;
    }

    private ParameterException refused(String word) {
        return new ParameterException(
                command.commandLine(),
                "--charts: '%s' is not a kind of file that charts are drawn as.%n  Accepted: png, svg, pdf, several with commas between; or none, alone."
                        .formatted(word));
    }

    /** For the manifest. */
    Manifest.Drawing drawing() {
        List<String> ids = formats().stream().map(ChartFormat::id).toList();
        return new Manifest.Drawing(language.getLanguage(), ids.isEmpty() ? NONE : String.join(",", ids));
    }

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

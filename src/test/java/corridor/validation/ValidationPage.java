package corridor.validation;

import corridor.stats.Estimate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The parts of docs/validation.md that are computed, between marks; what stands around them is written by hand. */
final class ValidationPage {

    private static final String BEGIN = "<!-- computed: %s -->\n";
    private static final String END = "<!-- end -->";

    private ValidationPage() {}

    /** The page with its computed parts made anew. */
    static String renew(String page, List<Figure> tuned, List<Figure> judged) {
        String renewed = replace(page, "tuned", table(tuned));
        renewed = replace(renewed, "judged", table(judged));
        return replace(renewed, "misfits", misfits(tuned, judged));
    }

    private static String replace(String page, String part, String text) {
        String begin = BEGIN.formatted(part);
        int from = page.indexOf(begin);
        int to = page.indexOf(END, from);
        if (from < 0 || to < 0) {
            throw new IllegalArgumentException("docs/validation.md lacks the marks of '%s'.".formatted(part));
        }
        return page.substring(0, from + begin.length()) + text + page.substring(to);
    }

    private static String table(List<Figure> figures) {
        return "| figure | published | simulated (95 % interval) | verdict | reading |\n|---|---|---|---|---|\n"
                + figures.stream().map(ValidationPage::row).collect(Collectors.joining());
    }

    private static String row(Figure figure) {
        return "| %s: %s | %s | %s | %s | %s |%n"
                .formatted(
                        figure.ids(),
                        figure.what(),
                        figure.published(),
                        interval(figure.simulated(), figure.decimals()),
                        figure.found().text(),
                        figure.reading())
                .replace(System.lineSeparator(), "\n");
    }

    private static String misfits(List<Figure> tuned, List<Figure> judged) {
        return items(tuned, "tuned to") + items(judged, "not tuned to");
    }

    private static String items(List<Figure> figures, String how) {
        return figures.stream()
                .filter(figure -> figure.found() == Figure.Verdict.OUTSIDE)
                .map(figure -> "- **%s** (%s), %s: %s where %s is published.\n"
                        .formatted(
                                figure.what(),
                                figure.ids(),
                                how,
                                number(figure.simulated().mean(), figure.decimals()),
                                figure.published()))
                .collect(Collectors.joining());
    }

    private static String interval(Estimate estimate, int decimals) {
        String text = "%s (%s to %s)"
                .formatted(
                        number(estimate.mean(), decimals),
                        number(estimate.low(), decimals),
                        number(estimate.high(), decimals));
        return estimate.n() == DefaultYear.REPLICATIONS ? text : text + ", %d years".formatted(estimate.n());
    }

    private static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}

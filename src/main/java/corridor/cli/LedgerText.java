package corridor.cli;

import corridor.scenario.Ledger;
import corridor.scenario.Parameter;
import corridor.scenario.Standing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The ledger for people: the counts, then the numbers, the least founded last and so nearest to the prompt. */
final class LedgerText {

    private static final int BAR_CELLS = 40;

    private LedgerText() {}

    static List<String> lines(Path file, Ledger ledger, Screen screen) {
        List<String> lines = new ArrayList<>();
        lines.add("%s: %d numbers, and what stands behind them".formatted(file, ledger.count()));
        lines.add("");
        for (Standing standing : Standing.values()) {
            if (!isLeftOut(standing, ledger)) {
                lines.add(count(standing, ledger));
            }
        }
        for (Standing standing : Standing.values()) {
            List<Parameter> numbers = ledger.numbers(standing);
            if (!numbers.isEmpty()) {
                lines.add("");
                lines.add(screen.bold("%s (%d)".formatted(heading(standing), numbers.size())));
                lines.addAll(new ParameterTable(screen, false).lines(numbers));
            }
        }
        return lines;
    }

    /** Files that say where a number is from, but not how sure that is, are rare. */
    private static boolean isLeftOut(Standing standing, Ledger ledger) {
        return standing == Standing.UNRATED && ledger.numbers(standing).isEmpty();
    }

    private static String count(Standing standing, Ledger ledger) {
        double share = ledger.share(standing);
        String bar = "#".repeat((int) Math.round(share * BAR_CELLS));
        return String.format(
                        Locale.ROOT,
                        "  %-31s %5d %6s  %s",
                        standing.words(),
                        ledger.numbers(standing).size(),
                        OverviewText.percent(share),
                        bar)
                .stripTrailing();
    }

    private static String heading(Standing standing) {
        String words = standing.words();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

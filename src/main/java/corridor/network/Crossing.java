package corridor.network;

import corridor.random.Distribution;
import corridor.units.DailyHours;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A border, and what it does under each document regime.
 *
 * @param sites where the checks are made: at the one reached last, or at the only one
 * @param technicalSeconds of a train that passes; null for none
 * @param offices whose desks look at papers; the border's own first
 * @param inspectionSeconds of one box
 * @param feeUsdPerTeu of what passes
 * @param papers by regime: the same for all at a border that has a regime of its own
 */
public record Crossing(
        String id,
        List<Integer> sites,
        @Nullable Distribution technicalSeconds,
        List<Office> offices,
        Distribution inspectionSeconds,
        double feeUsdPerTeu,
        List<BorderPapers> papers) {

    public Crossing {
        sites = List.copyOf(sites);
        offices = List.copyOf(offices);
        papers = List.copyOf(papers);
    }

    /** @param id empty for the border's own desks */
    public record Office(String id, int desks, DailyHours hours) {}

    /** What the desks of an office are called. */
    public String nameOf(Office office) {
        return office.id().isEmpty() ? id : "%s, %s".formatted(id, office.id());
    }

    /** Of a mixture of regimes: the mean of what one value is under each. */
    double mean(List<RegimePapers.Part> parts, java.util.function.ToDoubleFunction<BorderPapers> value) {
        double mean = 0;
        for (RegimePapers.Part part : parts) {
            mean += part.share() * value.applyAsDouble(papers.get(part.regime()));
        }
        return mean;
    }
}

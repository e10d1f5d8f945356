package corridor.study;

import static corridor.study.Phrase.say;

import corridor.scenario.Dial;
import corridor.stats.Identifiability;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How well numbers that were fitted are told by what was observed.
 *
 * @param told each of them
 * @param pairs of any two, empty where there are too few observations
 * @param observations how many there are
 */
record Identified(List<Told> told, List<Pair> pairs, int observations) {

    /** A dial that could be off by more than this part of its range is not told by what was observed. */
    private static final double LOOSE = 0.5;

    /** Two dials whose errors go together so closely are told as a pair alone: one more of this, one less of that is as good. */
    private static final double TOGETHER = 0.9;

    Identified {
        told = List.copyOf(told);
        pairs = List.copyOf(pairs);
    }

    /** @param error standard error, in the unit of the dial; infinite where what was observed does not tell it from others */
    record Told(Dial dial, double value, double error) {
        boolean loose() {
            return !(error <= LOOSE * (dial.high() - dial.low()));
        }

        boolean atItsEnd() {
            double near = 0.02 * (dial.high() - dial.low());
            return value - dial.low() < near || dial.high() - value < near;
        }
    }

    /** @param correlation of their errors, from -1 to 1; NaN where they cannot be told from each other at all */
    record Pair(String one, String other, double correlation) {
        boolean together() {
            return !(Math.abs(correlation) <= TOGETHER);
        }
    }

    /**
     * From the derivatives at the fit.
     *
     * @param values that were fitted, in the units of the dials
     * @param derivatives of each observation by each dial, in errors of the observation
     * @param residuals observed less simulated, in errors of the observation
     */
    static Identified of(List<Dial> dials, double[] values, double[][] derivatives, double[] residuals) {
        int observations = residuals.length;
        Optional<Identifiability> known = observations > dials.size()
                ? Optional.of(Identifiability.of(derivatives, residuals))
                : Optional.empty();
        List<Told> told = IntStream.range(0, values.length)
                .mapToObj(i -> new Told(
                        dials.get(i),
                        values[i],
                        known.map(it -> it.standardErrors()[i]).orElse(Double.NaN)))
                .toList();
        List<Pair> pairs = new ArrayList<>();
        known.ifPresent(it -> {
            for (int i = 0; i < values.length; i++) {
                for (int j = i + 1; j < values.length; j++) {
                    pairs.add(new Pair(dials.get(i).path(), dials.get(j).path(), it.correlations()[i][j]));
                }
            }
        });
        return new Identified(told, pairs, observations);
    }

    List<Phrase> findings() {
        List<Phrase> findings = new ArrayList<>();
        told.forEach(it -> findings.add(say(
                it.atItsEnd() ? "calibrate.fitted.end" : "calibrate.fitted",
                it.dial().path(),
                Words.setting(it.dial(), it.value()),
                Words.setting(it.dial(), it.dial().value()))));
        if (observations <= told.size()) {
            findings.add(say("calibrate.too-few", observations, told.size()));
            return findings;
        }
        String loose =
                told.stream().filter(Told::loose).map(it -> it.dial().path()).collect(Collectors.joining(", "));
        if (!loose.isEmpty()) {
            findings.add(say("calibrate.loose", loose));
        }
        List<Phrase> together = pairs.stream()
                .filter(Pair::together)
                .map(pair -> say("calibrate.pair", pair.one(), pair.other()))
                .toList();
        if (!together.isEmpty()) {
            findings.add(say("calibrate.together", Phrase.list("; ", together)));
        }
        return findings;
    }

    /** What was fitted; then, where it is known, how the errors of any two go together. */
    List<Sheet> sheets() {
        Sheet settings = new Sheet.Builder<Told>()
                .text("path", say("column.number"), it -> it.dial().path())
                .words("unit", say("column.unit"), it -> Words.unit(it.dial().unit()))
                .number("low", say("column.from"), "", it -> it.dial().low())
                .number("high", say("column.to"), "", it -> it.dial().high())
                .number("before", say("calibrate.before"), "", it -> it.dial().value())
                .number("fitted", say("calibrate.column.fitted"), "", Told::value)
                .number("standard_error", say("calibrate.standard-error"), "", Told::error)
                .words("told", Phrase.of(""), it -> it.loose() ? say("calibrate.told.hardly") : say("calibrate.told"))
                .of("best", say("calibrate.best"), told);
        if (pairs.isEmpty()) {
            return List.of(settings);
        }
        Sheet correlations = new Sheet.Builder<Pair>()
                .text("one", say("column.number"), Pair::one)
                .text("other", say("calibrate.with"), Pair::other)
                .number("correlation", say("calibrate.correlation"), "", Pair::correlation)
                .words(
                        "told",
                        Phrase.of(""),
                        pair -> pair.together() ? say("calibrate.told.together") : say("calibrate.told.apart"))
                .of("correlations", say("calibrate.correlations"), pairs);
        return List.of(settings, correlations);
    }
}

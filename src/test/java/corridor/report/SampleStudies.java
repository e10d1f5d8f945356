package corridor.report;

import corridor.stats.Estimate;
import corridor.study.Phrase;
import corridor.study.Picture;
import corridor.study.Sheet;
import corridor.study.Study;
import java.util.List;

/** Invented studies that look like real ones. */
public final class SampleStudies {

    public record Row(String papers, double vessels, Estimate days, Estimate change) {}

    private SampleStudies() {}

    public static Estimate plusMinus(double mean, double half) {
        return new Estimate(mean, mean - half, mean + half, 30);
    }

    public static Estimate unknown() {
        return new Estimate(Double.NaN, Double.NaN, Double.NaN, 0);
    }

    /** Two vessels or four, under two regimes; the last of them was never run. */
    public static Study small() {
        return named("sweep");
    }

    /** The same with a name of its own in every place that takes words. */
    public static Study named(String words) {
        List<Row> rows = List.of(
                new Row("separate", 2, plusMinus(20.25, 0.5), plusMinus(0, 0)),
                new Row("single, " + words, 2, plusMinus(18.5, 0.25), plusMinus(-1.75, 0.5)),
                new Row("separate", 4, plusMinus(19, 0.5), plusMinus(-1.25, 0.75)),
                new Row("single", 4, unknown(), unknown()));
        return study(words, List.of(table("sweep", "Every variant: " + words, rows)), List.of());
    }

    public static Sheet table(String name, String title, List<Row> rows) {
        return new Sheet.Builder<Row>()
                .text("regime", Phrase.of("regime"), Row::papers)
                .number("vessels", Phrase.of("vessels"), "", Row::vessels)
                .estimate("transit_mean", Phrase.of("mean transit time"), "days", Row::days)
                .estimate("change", Phrase.of("change from base"), "days", Row::change)
                .of(name, Phrase.of(title), rows);
    }

    public static Study study(String words, List<Sheet> sheets, List<Picture> pictures) {
        return new Study(
                "sweep",
                List.of("scenarios/today.yaml"),
                7,
                30,
                List.of(
                        Phrase.of(
                                "The single document saves 1.8 days ± 0.5 with two vessels, and no second ship does as much."),
                        Phrase.of("Of " + words + ": 3 of 4 variants were measured.")),
                sheets,
                pictures,
                List.of());
    }

    /** More columns than a terminal has room for. */
    public static Study wide() {
        Sheet.Builder<Integer> columns = new Sheet.Builder<Integer>()
                .text("variant", Phrase.of("variant"), row -> "vessels.aktau-alat.count=" + row + " regime=single");
        for (int i = 0; i < 10; i++) {
            int dial = i;
            columns.estimate(
                    "dial" + dial, Phrase.of("dial " + dial), "USD/TEU", row -> plusMinus(1_000 * dial + row, 20));
        }
        return study("many dials", List.of(columns.of("wide", Phrase.of("Ten dials"), List.of(2, 3, 4))), List.of());
    }

    static ReportInfo info() {
        return new ReportInfo(
                "corridor sweep scenarios/today.yaml --vary vessels.aktau-alat.count=2..4 --seed 7",
                "0.1.0",
                List.of(new ReportInfo.ScenarioInfo(
                        "today", "Today", "The year 2025.", List.of("scenarios/today.yaml"))),
                List.of(),
                List.of());
    }

    public static Study broken() {
        Study whole = small();
        return new Study(
                whole.command(),
                whole.scenarios(),
                whole.seed(),
                1,
                whole.findings(),
                whole.sheets(),
                whole.pictures(),
                List.of("today vessels=4: quay of aktau: L = lambda W"));
    }
}

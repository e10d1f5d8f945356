package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.experiment.ExperimentResult;
import corridor.report.WordsOnPaper.Word;
import corridor.result.Movements;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;

/** FEATURE: where each train and vessel of the main way was, in the busiest four weeks of a year. */
class TrainGraphChartTest {

    private final ExperimentResult result = SampleResults.comparison();
    private final Movements today = SampleMovements.years().get(0);

    private WayWeeks busiest() {
        return WayWeeks.busiest(today, result.base().flow("xian-halkali").profile());
    }

    private List<ChartSpec> specs(List<Movements> years, Locale language) {
        return ChartKinds.of(result, years, Texts.ofCharts(language)).stream()
                .filter(spec -> spec.file().startsWith("trains-and-vessels"))
                .toList();
    }

    private ChartFiles.Drawing drawing(ChartSpec spec, Locale language) {
        return Charts.drawing(result, spec, Texts.ofCharts(language));
    }

    /** Week 10 (from day 70) has three trains more; the earliest four weeks with it begin on day 49. */
    @Test
    void theBusiestFourWeeksAreTheEarliestOfThoseInWhichMostTeuSetOut() {
        assertThat(busiest().from()).isEqualTo(49);
        assertThat(busiest().to()).isEqualTo(77);
    }

    /** Four weekly trains over two stretches are four runs, and three more; the vessel sails twice a week; Poti is elsewhere. */
    @Test
    void aTrainCountsOnceHoweverOftenItStopsAndAVesselEachTimeItSails() {
        assertThat(busiest().count("rail")).isEqualTo(4 + 3);
        assertThat(busiest().count("sea")).isEqualTo(2 * 4);
        assertThat(busiest().count("road")).isZero();
    }

    /** A day at Aktau, of which half a day at Alat too: 24 h. */
    @Test
    void stormsThatStopBothPortsCountOnceAndThoseElsewhereNot() {
        assertThat(busiest().stormHours()).isEqualTo(24);
    }

    @Test
    void eachVehicleIsALineWithBothEndsOfEachOfItsLegs() {
        XYPlot plot = drawing(specs(List.of(today), Locale.ENGLISH).get(0), Locale.ENGLISH)
                .chart()
                .getXYPlot();
        XYDataset lines = plot.getDataset();
        assertThat(lines.getSeriesCount()).isEqualTo(busiest().vehicles().size());
        int train = busiest().vehicles().stream()
                .map(legs -> today.legs().vehicle().at(legs.get(0)))
                .toList()
                .indexOf(8);
        assertThat(lines.getItemCount(train)).isEqualTo(4);
        double[] days = {56, 60, 60.5, 66.5};
        for (int i = 0; i < days.length; i++) {
            assertThat(lines.getXValue(train, i)).isEqualTo(days[i]);
        }
        assertThat(lines.getYValue(train, 1)).isEqualTo(lines.getYValue(train, 2)); // it stands at Khorgos
        assertThat(plot.getDomainAxis().getRange().getLowerBound()).isEqualTo(49);
        assertThat(plot.getDomainAxis().getRange().getUpperBound()).isEqualTo(77);
    }

    @Test
    void bothScenariosShowTheSameWeeksEachInAPictureOfItsOwn() {
        List<ChartSpec> specs = specs(SampleMovements.years(), Locale.ENGLISH);
        assertThat(specs)
                .extracting(ChartSpec::title)
                .containsExactly(
                        "Today, 28 days from 19.02.2025: 7 train runs, 8 sailings, 24 h in which storms stop a port.",
                        "Zangezur, 28 days from 19.02.2025: 7 train runs, 8 sailings, 24 h in which storms stop a port.");
        assertThat(specs).extracting(ChartSpec::leading).containsOnly(false);
    }

    @Test
    void noWordLeavesThePictureOrTouchesAnotherInAnyLanguage() {
        for (Locale language : Languages.ALL) {
            for (ChartSpec spec : specs(SampleMovements.years(), language)) {
                ChartFiles.Drawing drawing = drawing(spec, language);
                List<Word> words = WordsOnPaper.of(drawing.chart(), drawing.height());
                Rectangle2D picture = new Rectangle2D.Double(0, 0, Theme.WIDTH, drawing.height());
                assertThat(words).hasSizeGreaterThan(20).allMatch(word -> picture.contains(word.box()));
                for (int i = 0; i < words.size(); i++) {
                    Word word = words.get(i);
                    assertThat(words.subList(i + 1, words.size()))
                            .noneMatch(other -> other.box().intersects(word.box()));
                }
            }
        }
    }

    @Test
    void theTableHasEachLegWithItsTimes() {
        ChartSpec spec = specs(List.of(today), Locale.ENGLISH).get(0);
        assertThat(spec.kind().data(result, spec).lines())
                .startsWith("scenario,vehicle,service,mode,from,to,departs_days,arrives_days,load_teu")
                .contains("today,8,xian-khorgos,rail,xian,khorgos,56.0000,60.0000,80");
    }

    @Test
    void withoutMovementsOrWithoutAWayThereIsNone() {
        assertThat(specs(List.of(), Locale.ENGLISH)).isEmpty();
        assertThat(specs(List.of(SampleMovements.year("another", "Another")), Locale.ENGLISH))
                .isEmpty();
    }
}

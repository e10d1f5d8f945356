package corridor.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import corridor.observe.Observed.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logs of the world, short enough to be added up by hand. */
class ObservedTest {

    @TempDir
    private Path disk;

    /** Four days the first time and two the second. */
    @Test
    void aContainerThatComesBackIsOnAnotherJourney() throws IOException {
        List<Figure> figures = Observed.in(epcis(
                        accepting("MSKU1", "2025-03-01T00:00:00Z", "aktau"),
                        receiving("MSKU1", "2025-03-05T00:00:00Z", "alat"),
                        accepting("MSKU1", "2025-03-11T00:00:00Z", "aktau"),
                        receiving("MSKU1", "2025-03-13T00:00:00Z", "alat")))
                .figures();

        assertThat(value(figures, "flows.aktau-alat.transitDays.mean")).isEqualTo(3, within(0.01));
    }

    @Test
    void whatStandsOutOfTheOrderOfTimeIsNamed() throws IOException {
        Path log = epcis(
                accepting("MSKU1", "2025-03-09T00:00:00Z", "aktau"),
                receiving("MSKU1", "2025-03-05T00:00:00Z", "alat"));

        assertThatThrownBy(() -> Observed.in(log))
                .isInstanceOf(UnreadableLog.class)
                .hasMessageContaining("'MSKU1' at 2025-03-09T00:00:00Z and 2025-03-05T00:00:00Z");
    }

    /** A year has more of these than the Java of today lets pass by itself. */
    @Test
    void aLogMayHaveAnyNumberOfEscapedLetters() throws IOException {
        StringBuilder log = new StringBuilder("<log>");
        for (int box = 0; box < 60_000; box++) {
            log.append("<trace><string key='concept:name' value='")
                    .append(box)
                    .append("'/><string key='via' value='a &gt; b &gt; c'/>")
                    .append(event("container-ready", "aktau", "2025-03-01T00:00:00Z"))
                    .append(event("container-delivered", "alat", "2025-03-03T00:00:00Z"))
                    .append("</trace>");
        }
        Path file = disk.resolve("year.xes");
        Files.writeString(file, log.append("</log>"));

        assertThat(value(Observed.in(file).figures(), "flows.aktau-alat.transitDays.mean"))
                .isEqualTo(2, within(0.01));
    }

    @Test
    void whatDoesNotCountIsLeftOut() throws IOException {
        Path file = disk.resolve("some.xes");
        Files.writeString(
                file,
                "<log>" + trace("1", "true", "2025-03-03T00:00:00Z") + trace("2", "false", "2025-03-09T00:00:00Z")
                        + "</log>");

        assertThat(value(Observed.in(file).figures(), "flows.aktau-alat.transitDays.mean"))
                .isEqualTo(2, within(0.01));
    }

    private static String trace(String name, String measured, String delivered) {
        return "<trace><string key='concept:name' value='%s'/><boolean key='measured' value='%s'/>%s%s</trace>"
                .formatted(
                        name,
                        measured,
                        event("container-ready", "aktau", "2025-03-01T00:00:00Z"),
                        event("container-delivered", "alat", delivered));
    }

    private static String event(String name, String node, String time) {
        return "<event><string key='concept:name' value='%s'/><string key='node' value='%s'/><date key='time:timestamp' value='%s'/></event>"
                .formatted(name, node, time);
    }

    private Path epcis(String... events) throws IOException {
        Path file = disk.resolve("seen.epcis.json");
        Files.writeString(
                file,
                "{\"type\": \"EPCISDocument\", \"epcisBody\": {\"eventList\": [" + String.join(",", events) + "]}}");
        return file;
    }

    private static String accepting(String container, String time, String node) {
        return observed("accepting", container, time, node);
    }

    private static String receiving(String container, String time, String node) {
        return observed("receiving", container, time, node);
    }

    private static String observed(String step, String container, String time, String node) {
        return "{\"type\": \"ObjectEvent\", \"bizStep\": \"%s\", \"epcList\": [\"%s\"], \"eventTime\": \"%s\", \"readPoint\": {\"id\": \"%s\"}}"
                .formatted(step, container, time, node);
    }

    private static double value(List<Figure> figures, String measure) {
        return figures.stream()
                .filter(figure -> figure.measure().equals(measure))
                .findFirst()
                .orElseThrow()
                .value();
    }
}

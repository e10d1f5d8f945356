package corridor.observe;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XES (IEEE 1849): a trace is a container. Nothing outside the file is opened, whatever it asks for. */
final class XesReader implements LogReader {

    /** This program writes a trace for each measured container; others may write all, but none says that it does. */
    @Override
    public boolean isPartial() {
        return true;
    }

    @Override
    public void read(Path file, Told told) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // Each '&gt;' counts, and a year of the corridor has more than newer Javas let pass; with no DTD none can grow.
        for (String limit : List.of("jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit")) {
            if (factory.isPropertySupported(limit)) {
                factory.setProperty(limit, 0);
            }
        }
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("trace")) {
                    trace(xml, told);
                }
            }
        } catch (XMLStreamException e) {
            throw new UnreadableLog("is not whole XML: " + e.getMessage(), e);
        }
    }

    private static void trace(XMLStreamReader xml, Told told) throws XMLStreamException {
        Map<String, String> container = new HashMap<>();
        Map<String, String> event = new HashMap<>();
        boolean inEvent = false;
        while (true) {
            int what = xml.next();
            if (what == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("event")) {
                inEvent = true;
                event.clear();
            } else if (what == XMLStreamConstants.START_ELEMENT) {
                (inEvent ? event : container)
                        .put(
                                Objects.requireNonNullElse(xml.getAttributeValue(null, "key"), ""),
                                Objects.requireNonNullElse(xml.getAttributeValue(null, "value"), ""));
            } else if (what == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("event")) {
                inEvent = false;
                event(container, event, told);
            } else if (what == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("trace")) {
                told.container(
                        container.getOrDefault("concept:name", ""),
                        container.get("flow"),
                        Whole.of(container.get("teu")),
                        !"false".equals(container.get("measured")));
                return;
            }
        }
    }

    private static void event(Map<String, String> container, Map<String, String> event, Told told) {
        LogReader.step(event.getOrDefault("concept:name", ""))
                .ifPresent(step -> told.event(
                        container.getOrDefault("concept:name", ""),
                        step,
                        event.getOrDefault("node", ""),
                        LogReader.time(event.getOrDefault("time:timestamp", ""))));
    }
}

package corridor.export;

import corridor.result.Cause;
import corridor.result.ContainerRecord;
import corridor.result.EventRecord;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * XES (IEEE 1849-2016): a trace for each measured container, its events in the order of time. Traces are written as containers
 * are delivered; the events of those under way are held until then.
 */
final class XesLog implements EventLog {

    private static final double SECONDS_PER_DAY = 86_400;

    private final Writer out;
    private final XMLStreamWriter xml;
    private final Clock clock;
    private final Map<Long, List<EventRecord>> underWay = new HashMap<>();

    XesLog(Writer out, Clock clock) {
        this.out = out;
        this.clock = clock;
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            begin();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private void begin() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        start("log");
        xml.writeAttribute("xes.version", "1849.2016");
        xml.writeAttribute("xes.features", "");
        extension("Concept", "concept");
        extension("Time", "time");
        extension("Organizational", "org");
        global("trace", "string", "concept:name", "");
        global("event", "string", "concept:name", "");
        xml.writeEmptyElement("classifier");
        xml.writeAttribute("name", "Activity");
        xml.writeAttribute("scope", "event");
        xml.writeAttribute("keys", "concept:name");
    }

    private void extension(String name, String prefix) throws XMLStreamException {
        xml.writeEmptyElement("extension");
        xml.writeAttribute("name", name);
        xml.writeAttribute("prefix", prefix);
        xml.writeAttribute("uri", "http://www.xes-standard.org/" + prefix + ".xesext");
    }

    private void global(String scope, String type, String key, String value) throws XMLStreamException {
        start("global");
        xml.writeAttribute("scope", scope);
        attribute(type, key, value);
        xml.writeEndElement();
    }

    @Override
    public void event(EventRecord event) {
        Long container = event.container();
        if (container != null) {
            underWay.computeIfAbsent(container, number -> new ArrayList<>()).add(event);
        }
    }

    @Override
    public void container(ContainerRecord container) {
        List<EventRecord> events = underWay.remove(container.number());
        if (!container.measured() || events == null) {
            return;
        }
        try {
            trace(container, events);
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private void trace(ContainerRecord container, List<EventRecord> events) throws XMLStreamException {
        start("trace");
        attribute("string", "concept:name", Long.toString(container.number()));
        attribute("string", "consignment", Long.toString(container.consignment()));
        attribute("string", "flow", container.flow());
        attribute("string", "via", String.join(" > ", container.via()));
        attribute("int", "teu", Integer.toString(container.teu()));
        if (Figures.known(container.usd())) {
            attribute("float", "cost_usd", Figures.text(container.usd()));
            attribute("float", "co2_kg", Figures.text(container.co2Kg()));
        }
        for (int i = 0; i < container.causeSeconds().size(); i++) {
            String key = Cause.values()[i].id().replace('-', '_') + "_days";
            attribute("float", key, Figures.text(container.causeSeconds().get(i) / SECONDS_PER_DAY));
        }
        for (EventRecord event : events) {
            write(event);
        }
        xml.writeEndElement();
    }

    private void write(EventRecord event) throws XMLStreamException {
        start("event");
        attribute("string", "concept:name", event.kind().id());
        attribute("date", "time:timestamp", clock.time(event.second()));
        attribute("string", "node", event.node());
        String vehicle = event.vehicle();
        if (vehicle != null) {
            attribute("string", "org:resource", vehicle);
        }
        xml.writeEndElement();
    }

    private void start(String element) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(element);
    }

    private void attribute(String type, String key, String value) throws XMLStreamException {
        xml.writeEmptyElement(type);
        xml.writeAttribute("key", key);
        xml.writeAttribute("value", value);
    }

    @Override
    public void close() throws IOException {
        try {
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            out.close();
        }
    }

    private static java.io.UncheckedIOException failure(XMLStreamException e) {
        return new java.io.UncheckedIOException(
                e.getNestedException() instanceof IOException disk ? disk : new IOException(e.getMessage(), e));
    }
}

package corridor.scenario;

import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.parser.Parser;

/** Refuses text nested so deeply that composing it, which recurses, would exhaust the stack. */
final class ShallowParser implements Parser {

    /** Scenarios need 6. */
    static final int MAX_DEPTH = 30;

    private final Parser parser;
    private int depth;

    ShallowParser(Parser parser) {
        this.parser = parser;
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }

    @Override
    public Event next() {
        Event event = parser.next();
        Event.ID id = event.getEventId();
        if (id == Event.ID.MappingStart || id == Event.ID.SequenceStart) {
            depth++;
        } else if (id == Event.ID.MappingEnd || id == Event.ID.SequenceEnd) {
            depth--;
        }
        if (depth > MAX_DEPTH) {
            throw new ParserException("it is nested more than %d deep".formatted(MAX_DEPTH), event.getStartMark());
        }
        return event;
    }
}

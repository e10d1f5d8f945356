package corridor.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import corridor.result.Recording;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/** One year as an event log that tools of process mining read. */
public interface EventLog extends Recording, Closeable {

    /** The standards it can be written in by every build. */
    enum Format implements LogFormat {
        /** Object-centric: containers, consignments, trains, vessels and trucks. */
        OCEL("ocel.json") {
            @Override
            EventLog open(BufferedWriter out, LoggedYear year) {
                return new OcelLog(out, year.clock());
            }
        },
        /** One trace for each container. */
        XES("xes") {
            @Override
            EventLog open(BufferedWriter out, LoggedYear year) {
                return new XesLog(out, year.clock());
            }
        },
        /** One event for each reading of a container or vehicle at a place. */
        EPCIS("epcis.json") {
            @Override
            EventLog open(BufferedWriter out, LoggedYear year) {
                return new EpcisLog(out, year);
            }
        },
        /** Milestones of equipment, transports and shipments, as carriers send them. */
        DCSA("dcsa.json") {
            @Override
            EventLog open(BufferedWriter out, LoggedYear year) {
                return new TrackAndTraceLog(out, year);
            }
        };

        private final String ending;

        Format(String ending) {
            this.ending = ending;
        }

        @Override
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String ending() {
            return ending;
        }

        @Override
        public void write(Path draft, LoggedYear year, Consumer<Recording> story) throws IOException {
            try (OutputStream stream = Files.newOutputStream(draft); // a writer that fails may not close it
                    EventLog log = open(new BufferedWriter(new OutputStreamWriter(stream, UTF_8)), year)) {
                story.accept(log);
            }
        }

        abstract EventLog open(BufferedWriter out, LoggedYear year);
    }

    /**
     * Writes a log. It is built beside the file and moved there when it is whole.
     *
     * @param story tells what is to be written
     * @throws OutputFailure when it cannot be written; an earlier file stays
     */
    static void write(Path file, LogFormat format, LoggedYear year, Consumer<Recording> story) {
        Draft.of(file, draft -> format.write(draft, year, story));
    }
}

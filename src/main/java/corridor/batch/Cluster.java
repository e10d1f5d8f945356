package corridor.batch;

import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Machines that do tasks, behind one kind of address. The program finds it on its class path; the default build has none.
 */
public interface Cluster {

    /** Whether it understands addresses of this form. */
    boolean serves(String address);

    /** Where the process was started to run on, when a cluster's own command started it. */
    Optional<String> startedOn();

    /**
     * Ready to work.
     *
     * @param address that it serves
     * @throws Unreachable when no work can be done there
     */
    Workers connect(String address);

    /** The ones that this build comes with. */
    static Iterable<Cluster> all() {
        return ServiceLoader.load(Cluster.class, Cluster.class.getClassLoader());
    }

    /** No work can be done at an address. */
    final class Unreachable extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String remedy;

        /**
         * @param reason a clause
         * @param remedy a sentence
         */
        public Unreachable(String reason, String remedy, Throwable cause) {
            super(reason, cause);
            this.remedy = remedy;
        }

        public String remedy() {
            return remedy;
        }
    }
}

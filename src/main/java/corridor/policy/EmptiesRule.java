package corridor.policy;

/** When empty boxes go home that have gathered where their cargo ended. A closed set: each rule decides for itself. */
public sealed interface EmptiesRule {

    /**
     * How many TEU leave now as one consignment; 0 for none.
     *
     * @param gatheredTeu that stand there
     * @param unshippedTeu sent before, and still without their first ride
     */
    int toSend(int gatheredTeu, int unshippedTeu);

    /** What a consignment of them has at least; 0 where none sets out. */
    int batchTeu();

    /** Whether laden boxes go first, and empties only where a departure has room that they leave. */
    boolean yields();

    /** They stay. */
    record None() implements EmptiesRule {

        @Override
        public int toSend(int gatheredTeu, int unshippedTeu) {
            return 0;
        }

        @Override
        public int batchTeu() {
            return 0;
        }

        @Override
        public boolean yields() {
            return false;
        }
    }

    /** As soon as so many are there they leave together, and wait for their rides like any cargo. */
    record BatchOf(int batchTeu) implements EmptiesRule {

        @Override
        public int toSend(int gatheredTeu, int unshippedTeu) {
            return gatheredTeu >= batchTeu ? batchTeu : 0;
        }

        @Override
        public boolean yields() {
            return false;
        }
    }

    /** A batch at a time, the next when the one before it is aboard; none sets off a departure. */
    record WhenRoom(int batchTeu) implements EmptiesRule {

        @Override
        public int toSend(int gatheredTeu, int unshippedTeu) {
            return unshippedTeu == 0 && gatheredTeu >= batchTeu ? batchTeu : 0;
        }

        @Override
        public boolean yields() {
            return true;
        }
    }
}

package corridor.result;

/**
 * A train, vessel or truck when it sets out for the first time.
 *
 * @param name its service and a number
 */
public record VehicleRecord(String name, Kind kind) {

    /** What runs on rails, water and roads. */
    public enum Kind {
        TRAIN("train"),
        VESSEL("vessel"),
        TRUCK("truck");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** As it stands in files. */
        public String id() {
            return id;
        }
    }
}

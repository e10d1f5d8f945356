package corridor.result;

import java.io.Serializable;

/**
 * What containers cost, by what is paid for, in US dollars.
 *
 * @param carriage of rides by rail, sea and road
 * @param handling at terminals
 * @param storage of days in a yard beyond the free ones
 * @param demurrage of days under way beyond those that the owner of the box grants
 * @param fees of borders
 * @param documents at the origin and at borders
 */
public record Bill(double carriage, double handling, double storage, double demurrage, double fees, double documents)
        implements Serializable {

    public static final Bill NOTHING = new Bill(0, 0, 0, 0, 0, 0);

    public Bill plus(Bill other) {
        return new Bill(
                carriage + other.carriage,
                handling + other.handling,
                storage + other.storage,
                demurrage + other.demurrage,
                fees + other.fees,
                documents + other.documents);
    }

    public double total() {
        return carriage + handling + storage + demurrage + fees + documents;
    }
}

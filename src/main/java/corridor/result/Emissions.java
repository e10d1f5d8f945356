package corridor.result;

import java.io.Serializable;

/**
 * What was emitted by each mode, in kg of CO2 equivalent.
 *
 * @param rail on rails
 * @param sea aboard vessels
 * @param road on trucks
 */
public record Emissions(double rail, double sea, double road) implements Serializable {

    /** Of nothing yet. */
    public static final Emissions NONE = new Emissions(0, 0, 0);

    public Emissions plus(Emissions other) {
        return new Emissions(rail + other.rail, sea + other.sea, road + other.road);
    }
}

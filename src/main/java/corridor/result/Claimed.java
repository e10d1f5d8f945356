package corridor.result;

/**
 * What somebody said that a scenario would bring, beside what was simulated: a claim, not an observation.
 *
 * @param by who said it
 * @param change whether the figures are changes from the base of a comparison, or else levels
 * @param figure in parts of one where the claim is of a part of the base
 */
public record Claimed(String by, boolean change, Published figure) {

    /** As it stands in files. */
    public String kind() {
        return change ? "change" : "level";
    }
}

package corridor.scenario;

import corridor.policy.EmptiesRule;
import corridor.units.Share;

/**
 * What becomes of boxes of the corridor's flows when they are delivered at one node.
 *
 * @param home where they go back to
 * @param share of them that do; the rest is used elsewhere
 */
public record Empties(String home, Share share, EmptiesRule goes) {}

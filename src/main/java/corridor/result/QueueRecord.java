package corridor.result;

/**
 * What is at a node at a moment.
 *
 * @param second since the beginning of the warm-up
 * @param containers there, at whatever is done with them
 * @param teu of them
 * @param closed whether a storm keeps the port shut
 */
public record QueueRecord(long second, String node, int containers, int teu, boolean closed) {}

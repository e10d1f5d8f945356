package corridor.result;

import java.util.List;

/**
 * One container, when it is ready at its origin: what is known of it on that day. Seconds count from the beginning of the warm-up.
 *
 * @param number from 1, in the order in which the containers of the year are made
 * @param consignment from 1: containers of one travel on the same papers
 * @param from the node where the flow begins
 * @param to the node where it ends
 * @param via the terminals where it changes vehicle
 * @param empty nothing is in it
 * @param measured whether it counts in the results
 * @param second ready at its origin
 * @param expectedSecond at its destination, by what the choice of route saw of timetable and queues on that day
 */
public record ReadyRecord(
        long number,
        long consignment,
        String flow,
        String from,
        String to,
        List<String> via,
        int teu,
        boolean empty,
        boolean measured,
        long second,
        long expectedSecond) {

    public ReadyRecord {
        via = List.copyOf(via);
    }

    /** Whether it is put aboard a vehicle or taken off one there, and does not stay aboard. */
    public boolean changesAt(String node) {
        return node.equals(from) || node.equals(to) || via.contains(node);
    }
}

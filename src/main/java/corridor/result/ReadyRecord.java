package corridor.result;

/**
 * One container, when it is ready at its origin: what is known of it on that day. Seconds count from the beginning of the warm-up.
 *
 * @param number from 1, in the order in which the containers of the year are made
 * @param consignment from 1: containers of one travel on the same papers
 * @param from the node where the flow begins
 * @param to the node where it ends
 * @param empty on its way home, no traffic of the corridor
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
        int teu,
        boolean empty,
        boolean measured,
        long second,
        long expectedSecond) {}

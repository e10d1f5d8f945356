/**
 * The discrete-event core: clock, event list, server pools and queues of plain integers. Has never heard of a container.
 *
 * <p>May import the JDK only.
 */
@NullMarked
package corridor.engine;

import org.jspecify.annotations.NullMarked;

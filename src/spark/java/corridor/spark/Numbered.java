package corridor.spark;

import corridor.batch.Task;
import java.io.Serializable;

/** A task and its number in the list that it comes from. */
record Numbered(int number, Task<?> task) implements Serializable {}

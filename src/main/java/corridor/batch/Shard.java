package corridor.batch;

/**
 * One of the equal parts of an experiment that are done apart: of its tasks, in their order, every {@code of}-th.
 *
 * @param number from 1
 */
public record Shard(int number, int of) {

    public Shard {
        if (number < 1 || number > of) {
            throw new IllegalArgumentException("Shard (%d) must be from 1 to %d.".formatted(number, of));
        }
    }

    /** @throws IllegalArgumentException for what is not like {@code 3/10} */
    public static Shard parse(String text) {
        if (!text.matches("\\d{1,6}/\\d{1,6}")) {
            throw new IllegalArgumentException("'%s' is not like 3/10".formatted(text));
        }
        String[] parts = text.split("/", 2);
        return new Shard(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    /** @param task its index, from 0 */
    public boolean has(int task) {
        return task % of == number - 1;
    }

    @Override
    public String toString() {
        return number + "/" + of;
    }
}

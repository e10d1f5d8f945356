package corridor.batch;

import java.util.function.IntConsumer;

/** A task whose result is its number. */
final class NumberedTask implements Task<Integer> {

    private static final long serialVersionUID = 1L;

    private final int number;
    private final transient IntConsumer work;

    private NumberedTask(int number, IntConsumer work) {
        this.number = number;
        this.work = work;
    }

    static Task<Integer> of(int number, IntConsumer work) {
        return new NumberedTask(number, work);
    }

    @Override
    public Integer run(Networks networks) {
        work.accept(number);
        return number;
    }

    @Override
    public String key() {
        return "number/" + number;
    }
}

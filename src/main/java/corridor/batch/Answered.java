package corridor.batch;

/** With how many replications an archive was last answered from. A task that does nothing: what counts is what was kept of it. */
public record Answered() implements Task<Integer> {

    @Override
    public Integer run(Networks networks) {
        return 0;
    }

    @Override
    public String key() {
        return "answered";
    }
}

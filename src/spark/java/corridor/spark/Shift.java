package corridor.spark;

import corridor.batch.Networks;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import scala.collection.Iterator;
import scala.runtime.AbstractFunction1;

/** Does, on an executor, the tasks of one of Spark's tasks. */
final class Shift extends AbstractFunction1<Iterator<Numbered>, Answer[]> implements Serializable {

    private static final long serialVersionUID = 1;

    /** One per process: an executor has no other place for what it has compiled. A cache alone; no result depends on it. */
    private static final Networks NETWORKS = new Networks();

    @Override
    public Answer[] apply(Iterator<Numbered> tasks) {
        List<Answer> answers = new ArrayList<>();
        while (tasks.hasNext()) {
            answers.add(answer(tasks.next()));
        }
        return answers.toArray(Answer[]::new);
    }

    private static Answer answer(Numbered numbered) {
        long began = System.nanoTime();
        try {
            Serializable result = numbered.task().run(NETWORKS);
            return new Answer(
                    numbered.number(), result, null, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
        } catch (RuntimeException failure) {
            return new Answer(numbered.number(), null, failure, 0);
        }
    }
}

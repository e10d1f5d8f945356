package corridor.flow;

import corridor.engine.IntQueue;
import java.util.ArrayList;
import java.util.List;

/** All trains that run, told apart by their index; those that have been unloaded are used again. */
final class Trains {

    private final List<Train> all = new ArrayList<>();
    private final IntQueue idle = new IntQueue();

    Train get(int index) {
        return all.get(index);
    }

    Train take(Carrier line) {
        if (idle.isEmpty()) {
            Train train = new Train(all.size(), line);
            all.add(train);
            return train;
        }
        Train train = all.get(idle.remove());
        train.line = line;
        return train;
    }

    void retire(Train train) {
        train.boxes.clear();
        train.groups.clear();
        train.teu = 0;
        idle.add(train.index);
    }
}

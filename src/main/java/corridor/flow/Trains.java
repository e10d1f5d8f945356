package corridor.flow;

import corridor.engine.IntQueue;
import java.util.ArrayList;
import java.util.List;

/** All trains that run, told apart by their index; those that have been unloaded are used again. */
final class Trains {

    private final List<Train> all = new ArrayList<>();
    private final IntQueue idle = new IntQueue();
    private int taken;

    Train get(int index) {
        return all.get(index);
    }

    Train take(Carrier line) {
        Train train;
        if (idle.isEmpty()) {
            train = new Train(all.size(), line);
            all.add(train);
        } else {
            train = all.get(idle.remove());
            train.line = line;
        }
        train.number = ++taken;
        return train;
    }

    void retire(Train train) {
        train.boxes.clear();
        train.groups.clear();
        train.announcedStop = 0;
        train.teu = 0;
        train.spareTeu = 0;
        train.emptyTeu = 0;
        train.platformTeu = 0;
        idle.add(train.index);
    }

    /** Room on platforms of a pool that are on their way, counted train by train. */
    int platformTeu(Platforms platforms) {
        int sum = 0;
        for (Train train : all) {
            if (train.line.platforms() == platforms) {
                sum += train.platformTeu > 0 ? train.platformTeu : train.teu + train.spareTeu;
            }
        }
        return sum;
    }
}

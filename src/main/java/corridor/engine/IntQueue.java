package corridor.engine;

import java.util.Objects;

/** Whole numbers, first in, first out: a ring that grows when it is full and never shrinks. */
public final class IntQueue {

    /** A power of two long. */
    private int[] items = new int[16];

    private int head;
    private int size;

    public boolean isEmpty() {
        return size == 0;
    }

    public int size() {
        return size;
    }

    // Small methods, here and below: the quick compiler puts no more than 35 bytes in line.
    public void add(int item) {
        makeRoom();
        items[slot(size)] = item;
        size++;
    }

    /** The item {@code i} places behind the first. */
    public int get(int i) {
        return items[slot(Objects.checkIndex(i, size))];
    }

    /** Takes the first item. */
    public int remove() {
        int item = get(0);
        head = slot(1);
        size--;
        return item;
    }

    public void clear() {
        head = 0;
        size = 0;
    }

    private int slot(int i) {
        return (head + i) & (items.length - 1);
    }

    private void makeRoom() {
        if (size == items.length) {
            grow();
        }
    }

    private void grow() {
        int[] larger = new int[2 * size];
        for (int i = 0; i < size; i++) {
            larger[i] = get(i);
        }
        items = larger;
        head = 0;
    }
}

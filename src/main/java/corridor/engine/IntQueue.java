package corridor.engine;

/** Whole numbers, first in, first out: a ring that grows when it is full and never shrinks. */
public final class IntQueue {

    private int[] items = new int[16];
    private int head;
    private int size;

    public boolean isEmpty() {
        return size == 0;
    }

    public int size() {
        return size;
    }

    public void add(int item) {
        if (size == items.length) {
            int[] larger = new int[2 * size];
            for (int i = 0; i < size; i++) {
                larger[i] = get(i);
            }
            items = larger;
            head = 0;
        }
        items[(head + size++) & (items.length - 1)] = item;
    }

    /** The item {@code i} places behind the first. */
    public int get(int i) {
        if (i < 0 || i >= size) {
            throw new IndexOutOfBoundsException("There is no item %d in a queue of %d.".formatted(i, size));
        }
        return items[(head + i) & (items.length - 1)];
    }

    /** Takes the first item. */
    public int remove() {
        int item = get(0);
        head = (head + 1) & (items.length - 1);
        size--;
        return item;
    }

    public void clear() {
        head = 0;
        size = 0;
    }
}

package dipl.corpus;

/** Numbers by 64-bit keys, in 12 bytes of each of its places, of which a quarter at least stay free. */
public final class LongNumbers {
    private static final int FIRST_SIZE = 64;

    private long[] keys = new long[FIRST_SIZE];

    /** Each number and 1, so that 0 marks a free place. */
    private int[] numbers = new int[FIRST_SIZE];

    private int size;

    /** The number of a key; -1 if it has none. */
    public int get(long key) {
        return numbers[place(key)] - 1;
    }

    /**
     * Gives a key a number in place of what it had.
     *
     * @param number at least 0 and less than {@link Integer#MAX_VALUE}
     */
    public void put(long key, int number) {
        int place = place(key);
        if (numbers[place] == 0) {
            size++;
        }
        keys[place] = key;
        numbers[place] = number + 1;
        if (size > keys.length / 4 * 3) {
            grow();
        }
    }

    private int place(long key) {
        int mask = keys.length - 1;
        int place = (int) (key ^ key >>> 32) & mask;
        while (numbers[place] != 0 && keys[place] != key) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        numbers = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] != 0) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                numbers[place] = oldNumbers[i];
            }
        }
    }
}

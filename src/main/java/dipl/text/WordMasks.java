package dipl.text;

/** A hash table from 64-bit keys of words to sets of profiles. */
final class WordMasks {
    private long[] keys = new long[1 << 13];
    private int[] masks = new int[1 << 13];
    private int size;

    void add(long key, int mask) {
        if (size * 2 > keys.length) {
            grow();
        }
        int slot = slot(key, keys.length);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        if (keys[slot] == 0) {
            keys[slot] = key;
            size++;
        }
        masks[slot] |= mask;
    }

    int get(long key) {
        int slot = slot(key, keys.length);
        while (keys[slot] != key) {
            if (keys[slot] == 0) {
                return 0;
            }
            slot = slot + 1 & keys.length - 1;
        }
        return masks[slot];
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldMasks = masks;
        keys = new long[oldKeys.length * 2];
        masks = new int[oldKeys.length * 2];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                add(oldKeys[i], oldMasks[i]);
            }
        }
    }

    private static int slot(long key, int length) {
        return (int) ((key ^ key >>> 29) * 0x9E3779B97F4A7C15L >>> 40) & length - 1;
    }
}

package dipl.morphology.lexicon;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * Remembers the results of a pure function for a limited number of keys.
 *
 * <p>Emptied when full: the words of a corpus are so unevenly frequent that the usual ones are back at once, and nothing has
 * to be kept in order. Safe for use by several threads.
 */
public final class BoundedCache<K, V> {
    private final Function<K, V> function;
    private final int capacity;
    private final ConcurrentMap<K, V> values = new ConcurrentHashMap<>();

    /**
     * @param function pure; never returns null
     * @param capacity how many results to keep at most, about
     */
    public BoundedCache(Function<K, V> function, int capacity) {
        this.function = function;
        this.capacity = capacity;
    }

    /** The value of the function for this key. */
    public V get(K key) {
        V known = values.get(key);
        if (known != null) {
            return known;
        }
        if (values.size() >= capacity) {
            values.clear();
        }
        V computed = function.apply(key);
        values.put(key, computed);
        return computed;
    }
}

package dipl.index;

import java.util.Collection;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Settles which of several files with the same content is the one to be read: that with the first path. Files come in any order and
 * from several threads; who has been read may lose to one that comes later.
 */
final class Originals {
    private final Map<String, Original> byHash = new ConcurrentHashMap<>();
    private final Queue<Original> displaced = new ConcurrentLinkedQueue<>();

    /**
     * A file that stands for all with its content.
     *
     * @param hash of the content
     * @param file its absolute path
     * @param path its path below the folder given on the command line
     */
    record Original(String hash, String file, String path) {
        private boolean precedes(Original other) {
            int order = path.compareTo(other.path);
            return order < 0 || order == 0 && file.compareTo(other.file) < 0;
        }
    }

    /** A file asks to stand for its content; whether it does, until one with an earlier path comes. */
    boolean claim(Original file) {
        Original winner = byHash.merge(file.hash(), file, (old, mine) -> {
            if (mine.precedes(old)) {
                displaced.add(old);
                return mine;
            }
            return old;
        });
        return winner == file;
    }

    /** The file that stands for a content, once all have come. */
    Original of(String hash) {
        return byHash.get(hash);
    }

    /** Those that stood for their content and then lost to another. */
    Collection<Original> displaced() {
        return displaced;
    }
}

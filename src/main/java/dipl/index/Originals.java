package dipl.index;

import dipl.corpus.LongNumbers;
import dipl.corpus.LongSet;
import dipl.io.RecordLog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Settles which of several files with the same content and kind of name is the one to be read: that with the first path. Files come in any order and
 * from several threads; who has been read may lose to one that comes later. Of a file, some 20 bytes are in memory and the rest on disk.
 */
final class Originals implements AutoCloseable {
    /** The number of the one that stands for a content, by a hash of the content's hash. */
    private final LongNumbers winners = new LongNumbers();

    private final RecordLog log = new RecordLog();
    private final List<Original> displaced = new ArrayList<>();

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

    /**
     * What files must have in common: the content, and how names end, since a file whose name promises another format may not be
     * readable.
     */
    private static String content(String hash, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? hash : hash + name.substring(dot).toLowerCase(Locale.ROOT);
    }

    /** A file asks to stand for its content; whether it does, until one with an earlier path comes. */
    synchronized boolean claim(Original file) {
        String content = content(file.hash(), file.path());
        long key = key(content);
        Original winner = at(key);
        while (winner != null && !content(winner.hash(), winner.path()).equals(content)) {
            key++;
            winner = at(key);
        }
        if (winner != null && !file.precedes(winner)) {
            return false;
        }
        if (winner != null) {
            displaced.add(winner);
        }
        winners.put(key, log.add(file.hash(), file.file(), file.path()));
        return true;
    }

    private static long key(String content) {
        return LongSet.hash(content);
    }

    private Original at(long key) {
        int number = winners.get(key);
        if (number < 0) {
            return null;
        }
        List<String> fields = log.get(number);
        return new Original(fields.get(0), fields.get(1), fields.get(2));
    }

    /** The file that stands for the content of one, once all have come. */
    synchronized Original of(String hash, String path) {
        String content = content(hash, path);
        long key = key(content);
        Original winner = at(key);
        while (!content(winner.hash(), winner.path()).equals(content)) {
            key++;
            winner = at(key);
        }
        return winner;
    }

    /** Those that stood for their content and then lost to another. */
    synchronized Collection<Original> displaced() {
        return List.copyOf(displaced);
    }

    @Override
    public void close() throws IOException {
        log.close();
    }
}

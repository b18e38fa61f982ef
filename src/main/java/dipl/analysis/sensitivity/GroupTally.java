package dipl.analysis.sensitivity;

import java.util.HashMap;
import java.util.Map;

/** What is counted in one group of documents, so that anything can be taken off again. */
final class GroupTally {
    private final long[] hits;
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<Integer, Map<Integer, Long>> changesByTerm = new HashMap<>();
    private long words;

    GroupTally(int rows) {
        hits = new long[rows];
    }

    /** What one source gives to the group. */
    static final class Source {
        private final Map<Integer, Long> hits = new HashMap<>();
        private long words;

        long words() {
            return words;
        }

        long hits(int row) {
            return hits.getOrDefault(row, 0L);
        }
    }

    void addDocument(String source, int documentWords) {
        words += documentWords;
        sources.computeIfAbsent(source, name -> new Source()).words += documentWords;
    }

    void addHit(String source, int row) {
        hits[row]++;
        sources.get(source).hits.merge(row, 1L, Long::sum);
    }

    void addChange(int term, int row, long change) {
        changesByTerm.computeIfAbsent(term, t -> new HashMap<>()).merge(row, change, Long::sum);
    }

    void add(GroupTally other) {
        words += other.words;
        for (int row = 0; row < hits.length; row++) {
            hits[row] += other.hits[row];
        }
        other.sources.forEach((name, source) -> {
            Source own = sources.computeIfAbsent(name, n -> new Source());
            own.words += source.words;
            source.hits.forEach((row, count) -> own.hits.merge(row, count, Long::sum));
        });
        other.changesByTerm.forEach((term, changes) -> changes.forEach((row, change) -> addChange(term, row, change)));
    }

    long words() {
        return words;
    }

    long hits(int row) {
        return hits[row];
    }

    Map<String, Source> sources() {
        return sources;
    }

    /** By the number of a term, how the hits of each row change without it. */
    Map<Integer, Map<Integer, Long>> changesByTerm() {
        return changesByTerm;
    }
}

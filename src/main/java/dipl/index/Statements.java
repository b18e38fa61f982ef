package dipl.index;

import dipl.corpus.StatementKey;
import dipl.corpus.StatementKey.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;

/**
 * Finds the documents that are versions of one statement in several languages, by what their {@linkplain StatementKey metadata} have in common.
 *
 * <p>Documents with the same key belong together if they are in different languages, and if no more than one of them lacks the mark of its
 * language or a name that says something: two texts in one language under one key show that the key, such as the address of a whole collection, names no
 * single statement. What {@code statement} itself says is believed as it is. Keys of several kinds may link a statement's versions
 * one after the other, the most reliable kind first.
 */
final class Statements {
    private static final String LANGUAGE = "language";

    private final DirectoryReader reader;
    private final int[] order;
    private final int[] rankOf;

    /** For each document, in the order, an earlier version of its statement, or its own place. */
    private final int[] linked;

    /** What is known of the versions linked so far, by the place of the first. */
    private final Map<Integer, Versions> versions = new HashMap<>();

    /**
     * @param languages of all versions
     * @param name the key that linked the first two
     */
    private record Versions(Set<String> languages, String name) {}

    private Statements(DirectoryReader reader, int[] order) {
        this.reader = reader;
        this.order = order;
        rankOf = new int[reader.maxDoc()];
        Arrays.fill(rankOf, -1);
        for (int rank = 0; rank < order.length; rank++) {
            rankOf[order[rank]] = rank;
        }
        linked = new int[order.length];
        Arrays.setAll(linked, rank -> rank);
    }

    /**
     * The statements with several versions; each is named after the most reliable key that links two of them.
     *
     * @param order the numbers of the documents, the first to appear first
     */
    static Grouping find(DirectoryReader reader, int[] order) throws IOException {
        Statements statements = new Statements(reader, order);
        for (Kind kind : Kind.values()) {
            statements.link(kind);
        }
        return statements.grouping();
    }

    private void link(Kind kind) throws IOException {
        long[] hashes = new long[order.length];
        boolean any = false;
        for (LeafReaderContext leaf : reader.leaves()) {
            IndexedDocument document = cursor(leaf);
            for (int i = 0; i < leaf.reader().maxDoc(); i++) {
                int rank = rankOf[leaf.docBase + i];
                if (rank >= 0) {
                    document.move(i);
                    hashes[rank] = key(kind, document)
                            .map(key -> MinHash.hash(key.text()))
                            .orElse(0L);
                    any |= hashes[rank] != 0;
                }
            }
        }
        if (!any) {
            return;
        }
        long[] sorted = new long[order.length];
        for (int rank = 0; rank < order.length; rank++) {
            sorted[rank] = hashes[rank] >>> 32 << 32 | rank;
        }
        Arrays.sort(sorted);
        int start = 0;
        while (start < sorted.length) {
            int end = start + 1;
            while (end < sorted.length && sorted[end] >>> 32 == sorted[start] >>> 32) {
                end++;
            }
            if (end - start > 1) {
                link(kind, sorted, start, end, hashes);
            }
            start = end;
        }
    }

    /** Links the documents of a run whose first half of the hash is the same, those that have the whole of it in common together. */
    private void link(Kind kind, long[] sorted, int start, int end, long[] hashes) {
        for (int i = start; i < end; i++) {
            int first = (int) sorted[i];
            long hash = hashes[first];
            if (hash == 0) {
                continue;
            }
            int[] members = IntStream.range(i, end)
                    .map(k -> (int) sorted[k])
                    .filter(rank -> hashes[rank] == hash)
                    .toArray();
            for (int member : members) {
                hashes[member] = 0;
            }
            if (members.length > 1) {
                link(kind, members);
            }
        }
    }

    private void link(Kind kind, int[] members) {
        SortedSet<Integer> roots = new TreeSet<>();
        Set<String> all = new HashSet<>();
        int unmarked = 0;
        for (int member : members) {
            IndexedDocument document = document(order[member]);
            unmarked += key(kind, document).filter(StatementKey::marked).isPresent() ? 0 : 1;
            if (roots.add(root(member))) {
                Versions known = versions.get(root(member));
                for (String language : known == null ? Set.of(document.value(LANGUAGE)) : known.languages()) {
                    boolean twice = !all.add(language);
                    if (kind != Kind.GIVEN && (twice || unmarked > 1)) {
                        return;
                    }
                }
            }
        }
        String name = roots.stream()
                .filter(versions::containsKey)
                .map(root -> versions.get(root).name())
                .findFirst()
                .orElseGet(() ->
                        key(kind, document(order[members[0]])).orElseThrow().text());
        for (int member : members) {
            union(members[0], member);
        }
        versions.keySet().removeAll(roots);
        versions.put(root(members[0]), new Versions(all, name));
    }

    private void union(int a, int b) {
        int first = root(a);
        int second = root(b);
        linked[Math.max(first, second)] = Math.min(first, second);
    }

    private int root(int rank) {
        int root = rank;
        while (linked[root] != root) {
            linked[root] = linked[linked[root]];
            root = linked[root];
        }
        return root;
    }

    private Grouping grouping() {
        Grouping.Builder groups = new Grouping.Builder(reader.maxDoc());
        int[] groupOfRoot = new int[order.length];
        Arrays.fill(groupOfRoot, -1);
        for (int rank = 0; rank < order.length; rank++) {
            int root = root(rank);
            if (root != rank) {
                if (groupOfRoot[root] < 0) {
                    groupOfRoot[root] = groups.group(versions.get(root).name());
                    groups.add(order[root], groupOfRoot[root]);
                }
                groups.add(order[rank], groupOfRoot[root]);
            }
        }
        return groups.build();
    }

    private IndexedDocument cursor(LeafReaderContext leaf) throws IOException {
        return new IndexedDocument(leaf, reader.storedFields(), () -> {
            throw new IllegalStateException("groups are still being made");
        });
    }

    private static Optional<StatementKey> key(Kind kind, IndexedDocument document) {
        return StatementKey.of(kind, document.path(), document::given);
    }

    private IndexedDocument document(int number) {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(number, reader.leaves()));
        try {
            IndexedDocument document = cursor(leaf);
            document.move(number - leaf.docBase);
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dipl.index;

import dipl.index.FileRecord.Duplicate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.FixedBitSet;

/** Which documents of an index have the same content, and which of them stays: that with the first path. */
final class SameTexts {
    private static final long FIRST_HALF = 0xFFFF_FFFFL << 32;

    private final DirectoryReader reader;
    private final StoredFields stored;
    private final long[] identities;

    /** The first half of the identity and the number of each document, in order. */
    private final long[] sorted;

    private final FixedBitSet later;
    private final Map<String, List<Duplicate>> laterByFile = new TreeMap<>();

    private SameTexts(DirectoryReader reader, long[] identities, long[] sorted) throws IOException {
        this.reader = reader;
        this.stored = reader.storedFields();
        this.identities = identities;
        this.sorted = sorted;
        later = new FixedBitSet(Math.max(1, reader.maxDoc()));
    }

    /** Compares all documents of an index, which must stay open. */
    static SameTexts find(DirectoryReader reader) throws IOException {
        long[] identities = new long[reader.maxDoc()];
        long[] sorted = new long[reader.numDocs()];
        int count = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues values = DocValues.getNumeric(leaf.reader(), Fields.IDENTITY);
            var live = leaf.reader().getLiveDocs();
            for (int doc = values.nextDoc(); doc != NumericDocValues.NO_MORE_DOCS; doc = values.nextDoc()) {
                if (live == null || live.get(doc)) {
                    identities[leaf.docBase + doc] = values.longValue();
                    sorted[count++] = values.longValue() & FIRST_HALF | leaf.docBase + doc;
                }
            }
        }
        sorted = Arrays.copyOf(sorted, count);
        Arrays.sort(sorted);
        SameTexts texts = new SameTexts(reader, identities, sorted);
        for (int start = 0; start < count; start++) {
            if (start + 1 < count && (sorted[start] ^ sorted[start + 1]) >>> 32 == 0) {
                texts.compare(start);
            }
        }
        return texts;
    }

    /** Finds the later ones among the documents from a place on that have the identity of the one there. */
    private void compare(int start) throws IOException {
        int first = (int) sorted[start];
        List<Place> same = new ArrayList<>();
        for (int i = start; i < sorted.length && (sorted[i] ^ sorted[start]) >>> 32 == 0; i++) {
            int document = (int) sorted[i];
            if (identities[document] == identities[first] && !later.get(document)) {
                same.add(place(document));
            }
        }
        if (same.size() > 1) {
            same.sort(Comparator.comparing(Place::path).thenComparing(Place::file));
            for (Place place : same.subList(1, same.size())) {
                later.set(place.document());
                laterByFile
                        .computeIfAbsent(place.file(), file -> new ArrayList<>())
                        .add(new Duplicate(place.path(), identities[place.document()]));
            }
        }
    }

    private record Place(int document, String path, String file) {}

    private Place place(int document) throws IOException {
        Document fields = stored.document(document, Set.of(Fields.FILE));
        return new Place(document, path(document), fields.get(Fields.FILE));
    }

    private String path(int document) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        SortedDocValues paths = DocValues.getSorted(leaf.reader(), Fields.PATH);
        if (!paths.advanceExact(document - leaf.docBase)) {
            throw new IllegalStateException("document " + document + " has no path");
        }
        return paths.lookupOrd(paths.ordValue()).utf8ToString();
    }

    /** The documents that must go, by the absolute paths of their files. */
    Map<String, List<Duplicate>> later() {
        return laterByFile;
    }

    /**
     * Whether a document that was left out should stand for its content now: since there is no other, or only later ones. In one file,
     * the first stands, whatever its name.
     *
     * @param file the absolute path of its file
     */
    boolean isFirst(Duplicate document, String file) throws IOException {
        int original = find(document.identity());
        if (original < 0) {
            return true;
        }
        Place place = place(original);
        return !place.file().equals(file) && place.path().compareTo(document.path()) > 0;
    }

    /** The path of the document with a content that stays, if there is one. */
    Optional<String> original(long identity) throws IOException {
        int original = find(identity);
        return original < 0 ? Optional.empty() : Optional.of(path(original));
    }

    /** The number of the document with a content that stays; -1 if there is none. */
    private int find(long identity) {
        int from = Arrays.binarySearch(sorted, identity & FIRST_HALF);
        for (int i = from < 0 ? -from - 1 : from; i < sorted.length && (sorted[i] ^ identity) >>> 32 == 0; i++) {
            int document = (int) sorted[i];
            if (identities[document] == identity && !later.get(document)) {
                return document;
            }
        }
        return -1;
    }
}

package dipl.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import tools.jackson.databind.ObjectMapper;

/**
 * The records of the files that an index was made from, each looked up when it is asked for, so that millions of them need no
 * memory. Safe for several threads.
 */
final class KnownFiles implements AutoCloseable {
    private static final Set<String> RECORD = Set.of(Fields.RECORD);

    private final DirectoryReader reader;
    private final ObjectMapper json = new ObjectMapper();
    private final ThreadLocal<List<Leaf>> leaves;

    private KnownFiles(DirectoryReader reader) {
        this.reader = reader;
        leaves = ThreadLocal.withInitial(this::openLeaves);
    }

    /** No files. */
    static KnownFiles none() {
        return new KnownFiles(null);
    }

    /** The files of an index, which is closed with this. */
    static KnownFiles of(DirectoryReader reader) {
        return new KnownFiles(reader);
    }

    private List<Leaf> openLeaves() {
        List<Leaf> open = new ArrayList<>();
        if (reader != null) {
            for (LeafReaderContext leaf : reader.leaves()) {
                open.add(new Leaf(leaf));
            }
        }
        return open;
    }

    /** Whether there is none. */
    boolean isEmpty() throws IOException {
        return reader == null || reader.docFreq(new Term(Fields.KIND, Fields.RECORD_KIND)) == 0;
    }

    /**
     * The record of a file, or null.
     *
     * @param file its absolute path
     */
    FileRecord get(String file) throws IOException {
        for (Leaf leaf : leaves.get()) {
            String record = leaf.record(file);
            if (record != null) {
                return json.readValue(record, FileRecord.class);
            }
        }
        return null;
    }

    /** Hands over the absolute paths of all files; of a file that is being forgotten too, and of one perhaps more than once. */
    void forEachName(NameConsumer use) throws IOException {
        if (reader == null) {
            return;
        }
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(Fields.FILE);
            if (terms != null) {
                TermsEnum names = terms.iterator();
                for (BytesRef name = names.next(); name != null; name = names.next()) {
                    use.accept(name.utf8ToString());
                }
            }
        }
    }

    /** Takes a file's name. */
    @FunctionalInterface
    interface NameConsumer {
        /** Takes one. */
        void accept(String file) throws IOException;
    }

    /** Hands over all records of an index, in no order. */
    static void forEach(DirectoryReader reader, Consumer<FileRecord> use) throws IOException {
        ObjectMapper json = new ObjectMapper();
        StoredFields stored = reader.storedFields();
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum records = leaf.reader().postings(new Term(Fields.KIND, Fields.RECORD_KIND));
            if (records == null) {
                continue;
            }
            Bits live = leaf.reader().getLiveDocs();
            for (int doc = records.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = records.nextDoc()) {
                if (live == null || live.get(doc)) {
                    Document fields = stored.document(leaf.docBase + doc, RECORD);
                    use.accept(json.readValue(fields.get(Fields.RECORD), FileRecord.class));
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
    }

    /** Looks up records in a part of the index, for one thread. */
    private static final class Leaf {
        private final LeafReaderContext context;
        private TermsEnum names;
        private TermsEnum kinds;
        private StoredFields stored;
        private PostingsEnum named;
        private PostingsEnum records;

        Leaf(LeafReaderContext context) {
            this.context = context;
        }

        /** The stored record of a file, or null; it is the one document about the file that is of the kind of records. */
        String record(String file) throws IOException {
            if (!open() || !names.seekExact(new BytesRef(file))) {
                return null;
            }
            named = names.postings(named, PostingsEnum.NONE);
            records = kinds.postings(records, PostingsEnum.NONE);
            Bits live = context.reader().getLiveDocs();
            int doc = named.nextDoc();
            while (doc != DocIdSetIterator.NO_MORE_DOCS) {
                int record = records.docID() < doc ? records.advance(doc) : records.docID();
                if (record != doc) {
                    doc = record == DocIdSetIterator.NO_MORE_DOCS ? record : named.advance(record);
                } else if (live == null || live.get(doc)) {
                    return stored.document(doc, RECORD).get(Fields.RECORD);
                } else {
                    doc = named.nextDoc();
                }
            }
            return null;
        }

        /** Whether there are records here. */
        private boolean open() throws IOException {
            if (stored == null) {
                stored = context.reader().storedFields();
                Terms files = context.reader().terms(Fields.FILE);
                Terms kind = context.reader().terms(Fields.KIND);
                names = files == null ? null : files.iterator();
                kinds = kind == null ? null : kind.iterator();
                if (kinds != null && !kinds.seekExact(new BytesRef(Fields.RECORD_KIND))) {
                    kinds = null;
                }
            }
            return names != null && kinds != null;
        }
    }
}

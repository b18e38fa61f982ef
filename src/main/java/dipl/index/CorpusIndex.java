package dipl.index;

import dipl.index.IndexDirectory.CommitData;
import dipl.io.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.FixedBitSet;

/** An index as its last commit left it, to read. Safe for use by several threads. */
public final class CorpusIndex implements AutoCloseable {
    private static final int CHUNK = 512;

    private final Path folder;
    private final Directory directory;
    private final DirectoryReader reader;
    private final CommitData commit;
    private final InputStream vocabularyFile;
    private Vocabulary vocabulary;
    private Groupings groupings;

    private CorpusIndex(
            Path folder, Directory directory, DirectoryReader reader, CommitData commit, InputStream vocabularyFile) {
        this.folder = folder;
        this.directory = directory;
        this.reader = reader;
        this.commit = commit;
        this.vocabularyFile = vocabularyFile;
    }

    /**
     * Opens the index in a folder.
     *
     * @throws InputException if there is none, or it cannot be read
     */
    public static CorpusIndex open(Path folder) {
        Directory directory = null;
        try {
            if (!Files.isDirectory(IndexDirectory.lucene(folder))) {
                throw IndexDirectory.noIndex(folder);
            }
            directory = FSDirectory.open(IndexDirectory.lucene(folder));
            try {
                return open(folder, directory);
            } catch (NoSuchFileException e) {
                // A run with --rebuild has just put another vocabulary in the place of that which the commit read first
                // names.
                return open(folder, directory);
            }
        } catch (IOException e) {
            closeQuietly(directory);
            throw IndexDirectory.damaged(folder, e);
        } catch (InputException e) {
            closeQuietly(directory);
            throw e;
        }
    }

    private static CorpusIndex open(Path folder, Directory directory) throws IOException {
        IndexDirectory.checkFormat(folder, directory);
        DirectoryReader reader = DirectoryReader.open(directory);
        try {
            CommitData commit = CommitData.of(reader.getIndexCommit().getUserData(), folder);
            // Opened at once, since a later run may remove the file while this index is still read.
            InputStream vocabularyFile = Files.newInputStream(folder.resolve(commit.file()));
            return new CorpusIndex(folder, directory, reader, commit, vocabularyFile);
        } catch (IOException | InputException e) {
            reader.close();
            throw e;
        }
    }

    private static void closeQuietly(Directory directory) {
        if (directory != null) {
            try {
                directory.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** How many words the vocabulary has. */
    public int vocabularySize() {
        return commit.size();
    }

    /** A name of the vocabulary that changes whenever it does. */
    public String vocabularyKey() {
        return commit.file() + ":" + commit.size();
    }

    /** A name of this state of the index, which no other state has. */
    public String commitKey() {
        return commit.name();
    }

    /** One more than the greatest number of a document. */
    public int documentLimit() {
        return reader.maxDoc();
    }

    /** How many documents there are. */
    public int documentCount() {
        return select("", List.of()).size();
    }

    /** The vocabulary, read when first asked for. */
    public synchronized Vocabulary vocabulary() {
        if (vocabulary == null) {
            try {
                vocabulary = StoredVocabulary.load(vocabularyFile, commit.size(), commit.bytes());
            } catch (IOException e) {
                throw IndexDirectory.damaged(folder, e);
            }
        }
        return vocabulary;
    }

    /** Which documents belong together, made or read when first asked for. */
    private synchronized Groupings groupings() {
        if (groupings == null) {
            try {
                groupings = Groupings.of(reader, select("", List.of()).bits(), cache(), commit.name());
            } catch (IOException e) {
                throw IndexDirectory.damaged(folder, e);
            }
        }
        return groupings;
    }

    /** The groups that a field names. */
    private Grouping groups(String field) {
        return field.equals(Fields.STATEMENT)
                ? groupings().statements()
                : groupings().duplicates();
    }

    /**
     * How many documents are near duplicates of one another.
     *
     * @param groups how many groups there are
     * @param copies documents in them besides the first of each
     */
    public record NearDuplicateCount(int groups, int copies) {}

    /** Counts the near duplicates of the whole index. */
    public NearDuplicateCount nearDuplicates() {
        Grouping duplicates = groupings().duplicates();
        return new NearDuplicateCount(duplicates.size(), duplicates.members() - duplicates.size());
    }

    /** The same documents without those that are near duplicates of an earlier one among them; earlier by date, then path. */
    public DocumentSet withoutLaterCopies(DocumentSet documents) {
        Grouping duplicates = groupings().duplicates();
        FixedBitSet copies = duplicates.documents(name -> true);
        copies.and(documents.bits());
        if (copies.cardinality() == 0) {
            return documents;
        }
        FixedBitSet kept = documents.bits().clone();
        Set<Integer> seen = new HashSet<>();
        try {
            for (int document : Groupings.inDateOrder(reader, copies)) {
                if (!seen.add(duplicates.group(document))) {
                    kept.clear(document);
                }
            }
        } catch (IOException e) {
            throw IndexDirectory.damaged(folder, e);
        }
        return new DocumentSet(kept);
    }

    /** A hash of what was indexed: the same files give the same, on every machine and in whatever order they were added. */
    public String fingerprint() {
        try {
            return FileRecords.fingerprint(reader);
        } catch (IOException e) {
            throw IndexDirectory.damaged(folder, e);
        }
    }

    /** Where answers that can be made again may be kept. */
    public Path cache() {
        return IndexDirectory.cache(folder);
    }

    /** The fields that can be filtered and grouped by: those that documents have, the known ones, and those made from others. */
    public SortedSet<String> fields() {
        SortedSet<String> fields = new TreeSet<>(Fields.KNOWN);
        fields.addAll(Fields.DERIVED);
        fields.addAll(Fields.COMPARED);
        FieldInfos.getMergedFieldInfos(reader).forEach(info -> {
            if (info.name.startsWith("m_")) {
                fields.add(info.name.substring(2));
            }
        });
        return fields;
    }

    /**
     * Makes sure that all of these fields exist.
     *
     * @throws dipl.io.UsageException naming the nearest field for one that does not
     */
    public void checkFields(Collection<String> wanted, String option) {
        SortedSet<String> fields = fields();
        wanted.forEach(field -> FieldNames.check(field, fields, option));
    }

    /**
     * Selects documents.
     *
     * @param where Lucene's query syntax over metadata; empty for all
     * @param roots absolute paths of files or folders the documents must come from; empty for all
     */
    public DocumentSet select(String where, Collection<Path> roots) {
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.KIND, Fields.DOCUMENT)), BooleanClause.Occur.FILTER);
        if (!where.isBlank()) {
            query.add(WhereParser.parse(where, fields(), this::groups), BooleanClause.Occur.FILTER);
        }
        if (!roots.isEmpty()) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            for (Path root : roots) {
                String name = root.toString();
                any.add(new TermQuery(new Term(Fields.FILE, name)), BooleanClause.Occur.SHOULD);
                String inside =
                        name.endsWith("/") ? name : name + root.getFileSystem().getSeparator();
                any.add(new PrefixQuery(new Term(Fields.FILE, inside)), BooleanClause.Occur.SHOULD);
            }
            query.add(any.build(), BooleanClause.Occur.FILTER);
        }
        try {
            return new DocumentSet(collect(new ConstantScoreQuery(query.build())));
        } catch (IOException e) {
            throw IndexDirectory.damaged(folder, e);
        }
    }

    private FixedBitSet collect(Query query) throws IOException {
        FixedBitSet documents = new FixedBitSet(Math.max(1, reader.maxDoc()));
        IndexSearcher searcher = new IndexSearcher(reader);
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : reader.leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer == null) {
                continue;
            }
            var live = leaf.reader().getLiveDocs();
            DocIdSetIterator found = scorer.iterator();
            for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
                if (live == null || live.get(doc)) {
                    documents.set(leaf.docBase + doc);
                }
            }
        }
        return documents;
    }

    /**
     * Reads documents with several threads, in parts of a fixed cut, so that the results do not depend on the number of threads.
     *
     * @param <P> what a part gives
     * @param threads how many threads
     * @param part makes a reader of documents for one part; it is called for each part, and its result is kept in order
     */
    public <P> List<P> scan(DocumentSet documents, int threads, Supplier<PartReader<P>> part) {
        List<int[]> parts = parts(documents);
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, Math.min(threads, parts.size())), task -> {
            Thread thread = new Thread(task, "dipl-scan");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<P>> futures = new ArrayList<>();
            for (int[] range : parts) {
                futures.add(pool.submit(() -> read(documents, range, part.get())));
            }
            List<P> results = new ArrayList<>();
            for (Future<P> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading the index", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException damage) {
                throw IndexDirectory.damaged(folder, damage);
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    /** Reads the documents of one part. */
    public interface PartReader<P> {
        /** One document; valid only during the call. */
        void read(IndexedDocument document) throws IOException;

        /** What the part gave. */
        P result();
    }

    private List<int[]> parts(DocumentSet documents) {
        List<int[]> parts = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            int end = leaf.docBase + leaf.reader().maxDoc();
            int from = leaf.docBase;
            int inPart = 0;
            for (int doc = next(documents, from, end); doc < end; doc = next(documents, doc + 1, end)) {
                if (++inPart == CHUNK) {
                    parts.add(new int[] {from, doc + 1, leaf.ord});
                    from = doc + 1;
                    inPart = 0;
                }
            }
            if (inPart > 0) {
                parts.add(new int[] {from, end, leaf.ord});
            }
        }
        return parts;
    }

    private static int next(DocumentSet documents, int from, int end) {
        int last = Math.min(end, documents.bits().length());
        return from >= last ? end : Math.min(end, documents.bits().nextSetBit(from, last));
    }

    private <P> P read(DocumentSet documents, int[] range, PartReader<P> part) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(range[2]);
        IndexedDocument cursor = new IndexedDocument(leaf, reader.storedFields(), this::groupings);
        for (int doc = next(documents, range[0], range[1]); doc < range[1]; doc = next(documents, doc + 1, range[1])) {
            cursor.move(doc - leaf.docBase);
            part.read(cursor);
        }
        return part.result();
    }

    /** The numbers of the documents, in the order of their paths. */
    public int[] inPathOrder(DocumentSet documents) {
        int[] numbers = new int[documents.size()];
        long[] keys = new long[numbers.length];
        try {
            SortedDocValues paths = MultiDocValues.getSortedValues(reader, Fields.PATH);
            int at = 0;
            for (int doc = next(documents, 0, reader.maxDoc());
                    doc < reader.maxDoc();
                    doc = next(documents, doc + 1, reader.maxDoc())) {
                paths.advanceExact(doc);
                keys[at++] = (long) paths.ordValue() << 32 | doc;
            }
        } catch (IOException e) {
            throw IndexDirectory.damaged(folder, e);
        }
        java.util.Arrays.sort(keys);
        for (int i = 0; i < keys.length; i++) {
            numbers[i] = (int) keys[i];
        }
        return numbers;
    }

    /** Reads one document by its number. */
    public <R> R read(int number, Function<IndexedDocument, R> use) {
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                if (number < leaf.docBase + leaf.reader().maxDoc()) {
                    IndexedDocument cursor = new IndexedDocument(leaf, reader.storedFields(), this::groupings);
                    cursor.move(number - leaf.docBase);
                    return use.apply(cursor);
                }
            }
        } catch (IOException e) {
            throw IndexDirectory.damaged(folder, e);
        }
        throw new IllegalArgumentException("no document has the number " + number);
    }

    /**
     * Reads documents, several at a time, and hands over what is made of them in the order of their numbers here. Few are held at a time,
     * so that a long list needs no memory.
     *
     * @param use called by several threads
     */
    public <R> Stream<R> inOrder(int[] numbers, Function<IndexedDocument, R> use) {
        return new OrderedReading(this, numbers).stream(use);
    }

    /** The documents with this path or id, in the order of their paths; several if folders were indexed that share names. */
    public DocumentSet named(String name) {
        BooleanQuery query = new BooleanQuery.Builder()
                .add(
                        new TermQuery(new Term(Fields.whole("path"), dipl.text.CaseFolding.fold(name))),
                        BooleanClause.Occur.SHOULD)
                .add(
                        new TermQuery(new Term(Fields.whole("id"), dipl.text.CaseFolding.fold(name))),
                        BooleanClause.Occur.SHOULD)
                .build();
        try {
            return new DocumentSet(collect(new ConstantScoreQuery(query)));
        } catch (IOException e) {
            throw IndexDirectory.damaged(folder, e);
        }
    }

    /**
     * Searches the texts.
     *
     * @param query Lucene's query syntax over text and metadata: a word without a field is looked for in the text, in all its forms
     *     unless it is written {@code =word}
     * @param within only among these documents; scores do not depend on them
     * @param inflection knows the forms
     * @throws dipl.io.UsageException if the query is not in the syntax or names a field that does not exist
     */
    public SearchAnswer search(String query, DocumentSet within, Inflection inflection) {
        try {
            return new TextSearch(reader).search(query, fields(), this::groups, within, inflection);
        } catch (IOException e) {
            throw IndexDirectory.damaged(folder, e);
        }
    }

    @Override
    public void close() {
        try {
            vocabularyFile.close();
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

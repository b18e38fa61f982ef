package dipl.index;

import dipl.corpus.Document;
import dipl.index.IndexDirectory.CommitData;
import dipl.io.InputException;
import dipl.text.CaseFolding;
import dipl.text.Characters;
import dipl.text.TokenizedText;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import tools.jackson.databind.ObjectMapper;

/**
 * A change to an index that takes effect as a whole with {@link #commit}: readers see the last good state until then, and a run that
 * ends in any other way leaves it as it was. Documents may be added by several threads.
 */
public final class IndexUpdate implements AutoCloseable {
    private static final int LONGEST_VALUE = 8_000;
    private static final FieldType CONTENT = new FieldType();
    private static final FieldType METADATA_WORDS = new FieldType();

    static {
        CONTENT.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        CONTENT.setTokenized(true);
        CONTENT.freeze();
        METADATA_WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        METADATA_WORDS.setTokenized(true);
        METADATA_WORDS.setOmitNorms(true);
        METADATA_WORDS.freeze();
    }

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final GrowingVocabulary vocabulary;
    private final String vocabularyFile;

    /** Whether a commit may need the vocabulary's file. */
    private boolean vocabularyNeeded;

    private final KnownFiles files;
    private final ObjectMapper json = new ObjectMapper();
    private final ThreadLocal<WordCache> caches;

    private IndexUpdate(
            Path folder,
            Directory directory,
            IndexWriter writer,
            GrowingVocabulary vocabulary,
            String vocabularyFile,
            boolean vocabularyNeeded,
            KnownFiles files) {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.vocabulary = vocabulary;
        this.vocabularyFile = vocabularyFile;
        this.files = files;
        this.vocabularyNeeded = vocabularyNeeded;
        caches = ThreadLocal.withInitial(() -> new WordCache(vocabulary));
    }

    /**
     * Starts a change.
     *
     * @param folder the index's folder; made if absent
     * @param bufferMegabytes memory to gather documents in before they are written
     * @param rebuild whether to start from nothing, also over an index that cannot be read
     * @throws InputException if another process is changing the index, it cannot be read, or none can be made there
     */
    public static IndexUpdate open(Path folder, double bufferMegabytes, boolean rebuild) throws IOException {
        IndexDirectory.create(folder);
        Directory directory = FSDirectory.open(IndexDirectory.lucene(folder));
        IndexWriter writer = null;
        KnownFiles files = KnownFiles.none();
        try {
            if (!rebuild) {
                IndexDirectory.checkFormat(folder, directory);
            }
            writer = new IndexWriter(
                    directory,
                    new IndexWriterConfig(new StandardAnalyzer())
                            .setOpenMode(
                                    rebuild
                                            ? IndexWriterConfig.OpenMode.CREATE
                                            : IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                            .setRAMBufferSizeMB(bufferMegabytes)
                            .setCommitOnClose(false)
                            .setUseCompoundFile(false));
            describeHolder(folder);
            // What the last commit says is read only now that no other process can change it.
            CommitData committed = null;
            if (!rebuild && IndexDirectory.exists(directory)) {
                DirectoryReader reader = DirectoryReader.open(directory);
                files = KnownFiles.of(reader);
                committed = CommitData.of(reader.getIndexCommit().getUserData(), folder);
            }
            String name = committed == null
                    ? IndexDirectory.VOCABULARY_PREFIX + UUID.randomUUID() + ".bin"
                    : committed.file();
            GrowingVocabulary vocabulary = committed == null
                    ? new GrowingVocabulary(folder.resolve(name), 0, 0)
                    : new GrowingVocabulary(folder.resolve(name), committed.size(), committed.bytes());
            return new IndexUpdate(folder, directory, writer, vocabulary, name, committed != null, files);
        } catch (LockObtainFailedException e) {
            directory.close();
            throw new InputException(
                    folder + ": another dipl index is changing this index (" + LockHolder.describe(folder)
                            + "): wait until it ends",
                    e);
        } catch (IOException | RuntimeException e) {
            files.close();
            abandon(writer, directory);
            throw e instanceof IOException damage ? IndexDirectory.damaged(folder, damage) : (RuntimeException) e;
        }
    }

    /** The first file that is written: where it cannot be, nothing is wrong with the index. */
    private static void describeHolder(Path folder) throws IOException {
        try {
            LockHolder.write(folder);
        } catch (AccessDeniedException e) {
            throw e;
        } catch (IOException e) {
            throw IndexDirectory.unwritable(folder, e, e);
        }
    }

    /** After a failure Lucene leaves what it wrote since the last commit, which may fill the disk; opening the index anew removes it. */
    private void removeUnfinished() throws IOException {
        if (IndexDirectory.exists(directory)) {
            new IndexWriter(directory, new IndexWriterConfig().setCommitOnClose(false)).rollback();
        } else {
            for (String file : directory.listAll()) {
                directory.deleteFile(file);
            }
        }
    }

    private static void abandon(IndexWriter writer, Directory directory) throws IOException {
        try (directory) {
            if (writer != null) {
                writer.rollback();
            }
        }
    }

    /** What the last commit knows of the files it has read; to be asked until {@link #commit}. */
    KnownFiles files() {
        return files;
    }

    /** Forgets a file and its documents. */
    public void remove(String file) throws IOException {
        writer.deleteDocuments(new Term(Fields.FILE, file));
    }

    /** Replaces what is known of a file, whose documents stay. */
    public void replaceRecord(FileRecord record) throws IOException {
        writer.deleteDocuments(new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.FILE, record.file())), BooleanClause.Occur.MUST)
                .add(new TermQuery(new Term(Fields.KIND, Fields.RECORD_KIND)), BooleanClause.Occur.MUST)
                .build());
        put(record);
    }

    /** Remembers a file. Its earlier record must have been removed. */
    public void put(FileRecord record) throws IOException {
        var fields = new org.apache.lucene.document.Document();
        fields.add(new StringField(Fields.FILE, record.file(), Field.Store.NO));
        fields.add(new StringField(Fields.KIND, Fields.RECORD_KIND, Field.Store.NO));
        fields.add(new StoredField(Fields.RECORD, json.writeValueAsString(record)));
        // Lucene reads the lengths of a field much faster where every document has it.
        fields.add(new Field(Fields.CONTENT, new WordStream(new WordCache.Word[0]), CONTENT));
        writer.addDocument(fields);
    }

    /** Takes documents of a file away again, those with these contents. */
    void remove(String file, long... identities) throws IOException {
        writer.deleteDocuments(new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.FILE, file)), BooleanClause.Occur.MUST)
                .add(NumericDocValuesField.newSlowSetQuery(Fields.IDENTITY, identities), BooleanClause.Occur.MUST)
                .build());
    }

    /** The index as it will be when this change takes effect, to read; to be closed before this is. */
    DirectoryReader changedIndex() throws IOException {
        return DirectoryReader.open(writer);
    }

    /**
     * Adds a document of a file.
     *
     * @param identity tells documents with the same content
     */
    public void add(String file, Document document, long identity, TokenizedText text) throws IOException {
        var fields = new org.apache.lucene.document.Document();
        fields.add(new StringField(Fields.FILE, file, Field.Store.YES));
        fields.add(new NumericDocValuesField(Fields.IDENTITY, identity));
        fields.add(new StringField(Fields.KIND, Fields.DOCUMENT, Field.Store.NO));
        fields.add(new SortedDocValuesField(Fields.PATH, new BytesRef(document.path())));
        fields.add(new StoredField(Fields.TEXT, document.text()));
        Map<String, String> metadata = new TreeMap<>(document.metadata());
        if (!metadata.containsKey("language") && !text.language().isEmpty()) {
            metadata.put("language", text.language());
        }
        fields.add(new StoredField(Fields.METADATA, json.writeValueAsString(metadata)));
        fields.add(new StoredField(Fields.REPAIRS, json.writeValueAsString(text.repairs())));
        fields.add(new StoredField(Fields.DETECTED, text.detectedLanguage()));
        metadata.forEach((field, value) -> addMetadata(fields, field, value));
        String date = metadata.getOrDefault("date", "");
        addQueried(fields, "path", document.path());
        addQueried(fields, "year", Periods.year(date));
        addQueried(fields, "quarter", Periods.quarter(date));
        addQueried(fields, "month", Periods.month(date));
        WordCache cache = caches.get();
        WordCache.Word[] words = new WordCache.Word[text.size()];
        int[] ids = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = cache.get(text.form(i));
            ids[i] = words[i].number();
        }
        fields.add(new BinaryDocValuesField(Fields.WORDS, WordsCodec.encodeWords(ids, text)));
        fields.add(new BinaryDocValuesField(Fields.SENTENCES, WordsCodec.encodeSentences(text)));
        fields.add(new BinaryDocValuesField(Fields.OFFSETS, WordsCodec.encodeOffsets(text)));
        fields.add(new NumericDocValuesField(Fields.WORD_COUNT, text.size()));
        fields.add(new NumericDocValuesField(
                Fields.SENTENCE_COUNT, text.sentences().size()));
        int wide = Characters.of(document.text()).wide();
        if (wide > 0) {
            fields.add(new NumericDocValuesField(Fields.WIDE_COUNT, wide));
        }
        byte[] sketch = MinHash.sketch(words);
        if (sketch.length > 0) {
            fields.add(new BinaryDocValuesField(Fields.SKETCH, new BytesRef(sketch)));
        }
        fields.add(new Field(Fields.CONTENT, new WordStream(words), CONTENT));
        writer.addDocument(fields);
    }

    private static void addMetadata(org.apache.lucene.document.Document fields, String field, String value) {
        fields.add(new SortedDocValuesField(Fields.value(field), new BytesRef(cut(value))));
        addQueried(fields, field, value);
    }

    private static void addQueried(org.apache.lucene.document.Document fields, String field, String value) {
        if (value.isEmpty()) {
            return;
        }
        fields.add(new Field(Fields.words(field), value, METADATA_WORDS));
        fields.add(new StringField(Fields.whole(field), CaseFolding.fold(cut(value)), Field.Store.NO));
        Double number = Numbers.parse(value);
        if (number != null) {
            fields.add(new DoublePoint(Fields.number(field), number));
        }
    }

    private static String cut(String value) {
        if (value.length() <= LONGEST_VALUE) {
            return value;
        }
        int end = Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1)) ? LONGEST_VALUE - 1 : LONGEST_VALUE;
        return value.substring(0, end);
    }

    /** Writes what has been gathered in memory, without making it take effect; threads that call it at the same time share the work. */
    public void flush() throws IOException {
        boolean more = true;
        while (more) {
            more = writer.flushNextBuffer();
        }
    }

    /** Makes all of it take effect. */
    public void commit() throws IOException {
        files.close();
        vocabulary.flush();
        writer.setLiveCommitData(new CommitData(
                        vocabularyFile,
                        vocabulary.size(),
                        vocabulary.bytes(),
                        UUID.randomUUID().toString())
                .toMap()
                .entrySet());
        vocabularyNeeded = true;
        writer.commit();
        removeOldVocabularies();
    }

    private void removeOldVocabularies() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> old = all.filter(
                            file -> file.getFileName().toString().startsWith(IndexDirectory.VOCABULARY_PREFIX)
                                    && !file.getFileName().toString().equals(vocabularyFile))
                    .toList();
            for (Path file : old) {
                Files.deleteIfExists(file);
            }
        }
    }

    /**
     * Tells the user what went wrong if it was writing. Lucene closes a writer that cannot write, so that what a thread sees of it may
     * not be the reason.
     *
     * @param seen what was thrown
     * @throws InputException if the index could not be written
     */
    void explain(Exception seen) {
        Throwable reason = writer.getTragicException() == null ? seen : writer.getTragicException();
        if (reason instanceof IOException) {
            throw IndexDirectory.unwritable(folder, reason, seen);
        }
    }

    /** Ends the change; what was not committed is dropped. */
    @Override
    public void close() throws IOException {
        boolean failed = writer.getTragicException() != null;
        try (directory;
                vocabulary;
                files) {
            LockHolder.clear(folder);
            writer.rollback();
            if (failed) {
                removeUnfinished();
            }
            if (!vocabularyNeeded) {
                Files.deleteIfExists(folder.resolve(vocabularyFile));
            }
        }
    }

    /** The words of a text for Lucene's postings, without their capitals. */
    private static final class WordStream extends TokenStream {
        private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
        private final WordCache.Word[] words;
        private int next;

        WordStream(WordCache.Word[] words) {
            this.words = words;
        }

        @Override
        public void reset() {
            next = 0;
        }

        @Override
        public boolean incrementToken() {
            if (next == words.length) {
                return false;
            }
            clearAttributes();
            term.setBytesRef(words[next++].folded());
            return true;
        }
    }
}

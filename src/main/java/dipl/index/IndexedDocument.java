package dipl.index;

import dipl.text.Characters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** A document of an index, read piece by piece as it is asked for. Belongs to one thread, moves on to the next document. */
public final class IndexedDocument {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int REMEMBERED_VALUES = 4_096;
    private static final Set<String> DESCRIPTION = Set.of(Fields.METADATA, Fields.REPAIRS, Fields.DETECTED);

    private final LeafReaderContext leaf;
    private final StoredFields stored;
    private final Supplier<Groupings> groupings;
    private final Map<String, Values> values = new HashMap<>();
    private BinaryDocValues wordData;
    private BinaryDocValues sentenceData;
    private BinaryDocValues offsetData;
    private NumericDocValues wordCounts;
    private NumericDocValues sentenceCounts;
    private NumericDocValues wideCounts;
    private int document;
    private Words words;
    private Offsets offsets;
    private String text;
    private Characters characters;
    private Document described;

    IndexedDocument(LeafReaderContext leaf, StoredFields stored, Supplier<Groupings> groupings) {
        this.leaf = leaf;
        this.stored = stored;
        this.groupings = groupings;
    }

    void move(int document) {
        this.document = document;
        words = null;
        offsets = null;
        text = null;
        characters = null;
        described = null;
    }

    /** Its number in this state of the index. */
    public int number() {
        return leaf.docBase + document;
    }

    /** Its path. */
    public String path() {
        return stored(Fields.PATH);
    }

    /** The number of its words. */
    public int wordCount() {
        try {
            if (wordCounts == null) {
                wordCounts = DocValues.getNumeric(leaf.reader(), Fields.WORD_COUNT);
            }
            return wordCounts.advanceExact(document) ? Math.toIntExact(wordCounts.longValue()) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of its sentences. */
    public int sentenceCount() {
        try {
            if (sentenceCounts == null) {
                sentenceCounts = DocValues.getNumeric(leaf.reader(), Fields.SENTENCE_COUNT);
            }
            return sentenceCounts.advanceExact(document) ? Math.toIntExact(sentenceCounts.longValue()) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its words. */
    public Words words() {
        if (words == null) {
            try {
                if (wordData == null) {
                    wordData = DocValues.getBinary(leaf.reader(), Fields.WORDS);
                    sentenceData = DocValues.getBinary(leaf.reader(), Fields.SENTENCES);
                }
                if (!wordData.advanceExact(document) || !sentenceData.advanceExact(document)) {
                    throw new IllegalStateException("a document without words in the index: " + path());
                }
                words = WordsCodec.decodeWords(wordData.binaryValue(), sentenceData.binaryValue());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return words;
    }

    /** Where its words lie in the text. */
    public Offsets offsets() {
        if (offsets == null) {
            try {
                if (offsetData == null) {
                    offsetData = DocValues.getBinary(leaf.reader(), Fields.OFFSETS);
                }
                if (!offsetData.advanceExact(document)) {
                    throw new IllegalStateException("a document without offsets in the index: " + path());
                }
                offsets = WordsCodec.decodeOffsets(offsetData.binaryValue(), words());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return offsets;
    }

    /** Its original text. */
    public String text() {
        if (text == null) {
            String read = stored(Set.of(Fields.TEXT)).get(Fields.TEXT);
            text = read == null ? "" : read;
        }
        return text;
    }

    /** Where the characters of its text lie. */
    public Characters characters() {
        if (characters == null) {
            characters = hasWide() ? Characters.of(text()) : Characters.SINGLE;
        }
        return characters;
    }

    private boolean hasWide() {
        try {
            if (wideCounts == null || wideCounts.docID() > document) {
                wideCounts = DocValues.getNumeric(leaf.reader(), Fields.WIDE_COUNT);
            }
            return wideCounts.advanceExact(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A field of its metadata, or one made from it ({@code path, year, quarter, month}) or by comparing it with others
     * ({@code duplicate_group, statement}); empty if it has none.
     */
    public String value(String field) {
        return switch (field) {
            case "path" -> path();
            case "year" -> Periods.year(value("date"));
            case "quarter" -> Periods.quarter(value("date"));
            case "month" -> Periods.month(value("date"));
            case Fields.DUPLICATE_GROUP -> groupings.get().duplicates().name(number());
            case Fields.STATEMENT -> {
                String statement = groupings.get().statements().name(number());
                yield statement.isEmpty() ? given(field) : statement;
            }
            default -> given(field);
        };
    }

    /** A field of its metadata as it was read; empty if it has none. */
    String given(String field) {
        return stored(Fields.value(field));
    }

    /** All its metadata. */
    public SortedMap<String, String> metadata() {
        return new TreeMap<>(JSON.readValue(described(Fields.METADATA), new TypeReference<Map<String, String>>() {}));
    }

    /** How many places of its text were mended, by the kind of repair. */
    public SortedMap<String, Integer> repairs() {
        return new TreeMap<>(JSON.readValue(described(Fields.REPAIRS), new TypeReference<Map<String, Integer>>() {}));
    }

    /** The language its text looks like; empty if it could not be told. */
    public String detectedLanguage() {
        return described(Fields.DETECTED);
    }

    /** A stored field besides the text; they are read together, since a block of texts must be unpacked for each reading. */
    private String described(String field) {
        if (described == null) {
            described = stored(DESCRIPTION);
        }
        String value = described.get(field);
        return value == null ? "" : value;
    }

    private Document stored(Set<String> fields) {
        try {
            return stored.document(number(), fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String stored(String docValue) {
        try {
            return values.computeIfAbsent(docValue, name -> new Values()).get(docValue);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The values of one field; those seen are remembered, since few fields have many. */
    private final class Values {
        private SortedDocValues ordinals;
        private final Map<Integer, String> seen = new HashMap<>();

        String get(String docValue) throws IOException {
            if (ordinals == null || ordinals.docID() > document) {
                ordinals = DocValues.getSorted(leaf.reader(), docValue);
            }
            if (!ordinals.advanceExact(document)) {
                return "";
            }
            int ordinal = ordinals.ordValue();
            String value = seen.get(ordinal);
            if (value == null) {
                value = ordinals.lookupOrd(ordinal).utf8ToString();
                if (seen.size() < REMEMBERED_VALUES) {
                    seen.put(ordinal, value);
                }
            }
            return value;
        }
    }
}

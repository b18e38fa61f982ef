package dipl.index;

import java.util.List;

/** The names of Lucene fields. Metadata field {@code f} is {@code m_f} as a value, {@code q_f} as words, {@code k_f} whole, {@code n_f} as a number. */
final class Fields {
    static final String FILE = "_file";
    static final String PATH = "_path";
    static final String KIND = "_kind";
    static final String TEXT = "_text";
    static final String METADATA = "_metadata";
    static final String REPAIRS = "_repairs";
    static final String DETECTED = "_detected";
    static final String WORDS = "_words";
    static final String SENTENCES = "_sentences";
    static final String OFFSETS = "_offsets";
    static final String WORD_COUNT = "_word_count";
    static final String SENTENCE_COUNT = "_sentence_count";

    /** How many characters of the text Java counts twice; absent if none. */
    static final String WIDE_COUNT = "_wide_count";

    static final String CONTENT = "content";
    static final String RECORD = "_record";
    static final String IDENTITY = "_identity";
    static final String SKETCH = "_sketch";

    static final String DOCUMENT = "document";
    static final String RECORD_KIND = "file";

    /** Fields that every index knows, whether or not a document has them. */
    static final List<String> KNOWN =
            List.of("id", "title", "source_type", "language", "country", "date", "outlet", "author", "url", "licence");

    /** Fields made from others. */
    static final List<String> DERIVED = List.of("path", "year", "quarter", "month");

    static final String DUPLICATE_GROUP = "duplicate_group";
    static final String STATEMENT = "statement";

    /** Fields made by comparing documents. */
    static final List<String> COMPARED = List.of(DUPLICATE_GROUP, STATEMENT);

    private Fields() {}

    static String value(String field) {
        return "m_" + field;
    }

    static String words(String field) {
        return "q_" + field;
    }

    static String whole(String field) {
        return "k_" + field;
    }

    static String number(String field) {
        return "n_" + field;
    }
}

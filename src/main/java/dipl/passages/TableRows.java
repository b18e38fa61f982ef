package dipl.passages;

import dipl.index.IndexedDocument;
import dipl.index.Offsets;
import dipl.index.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of the tables in a document: lines whose cells are parted by tabs, or that begin with {@code |} and have another.
 *
 * <p>The cells of a row are no sentences of a running text, but they are read together: what the first cell names, the others tell about.
 * A long first cell names nothing; then the cells are lists side by side, as in a SWOT table, and the line is no row.
 */
final class TableRows {
    /** More words than this are no name. */
    private static final int LONGEST_FIRST_CELL = 12;

    private static final TableRows NONE = new TableRows(List.of());

    /**
     * A row.
     *
     * @param firstSentence where it begins
     * @param endSentence one past its last sentence
     * @param endOfFirstCell the first word that is not in its first cell
     */
    record Row(int firstSentence, int endSentence, int endOfFirstCell) {}

    private final List<Row> rows;

    private TableRows(List<Row> rows) {
        this.rows = rows;
    }

    /** The rows in reading order. */
    List<Row> rows() {
        return rows;
    }

    static TableRows of(IndexedDocument document) {
        String text = document.text();
        if (text.indexOf('\t') < 0 && text.indexOf('|') < 0) {
            return NONE;
        }
        Words words = document.words();
        Offsets offsets = document.offsets();
        List<Row> rows = new ArrayList<>();
        int sentence = 0;
        int lineStart = 0;
        while (lineStart < text.length()) {
            int lineEnd = text.indexOf('\n', lineStart);
            lineEnd = lineEnd < 0 ? text.length() : lineEnd;
            int cellEnd = endOfFirstCell(text, lineStart, lineEnd);
            if (cellEnd >= 0) {
                while (sentence < words.sentences() && offsets.sentenceStart(sentence) < lineStart) {
                    sentence++;
                }
                int end = sentence;
                while (end < words.sentences() && offsets.sentenceStart(end) < lineEnd) {
                    end++;
                }
                add(rows, words, offsets, sentence, end, cellEnd);
                sentence = end;
            }
            lineStart = lineEnd + 1;
        }
        return new TableRows(rows);
    }

    /** Where the first cell of a line ends; -1 if the line is no row. */
    private static int endOfFirstCell(String text, int start, int end) {
        int content = start;
        while (content < end && Character.isWhitespace(text.charAt(content))) {
            content++;
        }
        boolean bars = content < end && text.charAt(content) == '|';
        int divider = text.indexOf(bars ? '|' : '\t', content + 1);
        return divider >= 0 && divider < end ? divider : -1;
    }

    private static void add(List<Row> rows, Words words, Offsets offsets, int from, int to, int cellEnd) {
        if (from == to) {
            return;
        }
        int word = words.sentenceStart(from);
        int end = words.sentenceEnd(to - 1);
        int first = word;
        while (word < end && offsets.start(word) < cellEnd) {
            word++;
        }
        if (word > first && word < end && word - first <= LONGEST_FIRST_CELL) {
            rows.add(new Row(from, to, word));
        }
    }
}

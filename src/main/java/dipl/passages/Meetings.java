package dipl.passages;

import dipl.index.IndexedDocument;
import dipl.index.Words;
import dipl.match.CategorySelection;
import dipl.match.Match;
import dipl.passages.Within.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Counts in how many units of a document each row and each column stands, and in how many both. Reads one document after the other;
 * belongs to one thread.
 *
 * <p>A unit is a sentence, a paragraph or the document; a row of a table is one unit, and if its first cell names a row's category, only
 * the first cell does. Within a number of words a unit is a word: a row has the words of the windows around its hits, a column the
 * first words of its hits. Two hits that share words are one place read twice and do not meet: where a column stands in a unit only in
 * the words of the row itself, it counts as absent for this row.
 *
 * <p>Source for the windows: Evert (2009), Corpora and collocations, in Lüdeling and Kytö (eds.), Corpus Linguistics, 1212–1248
 * (surface co-occurrence).
 */
public final class Meetings {
    private static final int SHORT = 8;
    private static final int SHORT_PENALTY = 500;
    private static final int AMBIGUOUS_PENALTY = 200;
    private static final int SENTENCE_APART = 1_000;
    private static final int NO_SCORE = Integer.MAX_VALUE;

    private final CategorySelection rows;
    private final CategorySelection columns;
    private final Within within;
    private final int width;
    private final boolean[] identical;
    private final int[] rowUnits;
    private final int[] columnUnits;
    private final int[] both;
    private final int[] same;
    private final int[] score;
    private final int[] rowSentence;
    private final int[] columnSentence;
    private final BitSet touchedRows = new BitSet();
    private final BitSet touchedColumns = new BitSet();
    private final BitSet touchedPairs = new BitSet();
    private int units;

    private final List<Match> rowMatches = new ArrayList<>();
    private final List<Match> columnMatches = new ArrayList<>();
    private final BitSet presentRows = new BitSet();
    private final BitSet presentColumns = new BitSet();
    private final BitSet presentPairs = new BitSet();
    private final BitSet sharedPairs = new BitSet();

    /**
     * @param rows what stands in the rows
     * @param columns what stands in the columns; a category that is in both does not meet itself
     */
    public Meetings(CategorySelection rows, CategorySelection columns, Within within) {
        this.rows = rows;
        this.columns = columns;
        this.within = within;
        width = columns.rows().size();
        rowUnits = new int[rows.rows().size()];
        columnUnits = new int[width];
        both = new int[rowUnits.length * width];
        same = new int[both.length];
        score = new int[both.length];
        rowSentence = new int[both.length];
        columnSentence = new int[both.length];
        identical = new boolean[both.length];
        for (int r = 0; r < rowUnits.length; r++) {
            int twin = columns.rows().indexOf(rows.rows().get(r));
            if (twin >= 0) {
                identical[r * width + twin] = true;
            }
        }
    }

    /** Counts a document anew. */
    public void read(IndexedDocument document, List<Match> matches) {
        clear();
        if (within.unit() == Unit.WORDS) {
            readWindows(document, matches);
        } else {
            readPassages(document, matches);
        }
    }

    private void clear() {
        touchedRows.stream().forEach(r -> rowUnits[r] = 0);
        touchedColumns.stream().forEach(c -> columnUnits[c] = 0);
        touchedPairs.stream().forEach(pair -> {
            both[pair] = 0;
            same[pair] = 0;
            score[pair] = 0;
        });
        touchedRows.clear();
        touchedColumns.clear();
        touchedPairs.clear();
        rowMatches.clear();
        columnMatches.clear();
    }

    /** The units of the document. */
    public int units() {
        return units;
    }

    /** The rows that stand in the document. */
    public BitSet rowsFound() {
        return touchedRows;
    }

    /** The columns that stand in the document. */
    public BitSet columnsFound() {
        return touchedColumns;
    }

    /** Units with a row. */
    public int rowUnits(int row) {
        return rowUnits[row];
    }

    /** Units with a column. */
    public int columnUnits(int column) {
        return columnUnits[column];
    }

    /** Units in which the two meet. */
    public int both(int row, int column) {
        return both[row * width + column];
    }

    /** Units in which the column stands in the row's own words only. */
    public int shared(int row, int column) {
        return same[row * width + column];
    }

    /** Whether the two are one category, which cannot meet itself. */
    public boolean identical(int row, int column) {
        return identical[row * width + column];
    }

    /** The place that shows best that the two meet; only if they do. */
    public Evidence evidence(IndexedDocument document, int row, int column) {
        int pair = row * width + column;
        return new Evidence(score[pair], document.number(), rowSentence[pair], columnSentence[pair]);
    }

    /**
     * Sentences in which two categories meet.
     *
     * @param score less is better: one sentence rather than two, long enough to say something, but short
     * @param document its number in the index
     * @param rowSentence where the row's category stands
     * @param columnSentence where the column's category stands; often the same
     */
    public record Evidence(int score, int document, int rowSentence, int columnSentence) {}

    private void readPassages(IndexedDocument document, List<Match> matches) {
        Passages passages = Passages.of(document, within.unit());
        units = passages.size();
        int passage = -1;
        for (Match match : matches) {
            boolean row = rows.row(match.category()) >= 0;
            boolean column = columns.row(match.category()) >= 0;
            if (row || column) {
                int own = passages.of(match.sentence());
                if (own != passage) {
                    closePassage(document.words(), passages);
                    passage = own;
                }
                if (row) {
                    rowMatches.add(match);
                }
                if (column) {
                    columnMatches.add(match);
                }
            }
        }
        closePassage(document.words(), passages);
    }

    private void closePassage(Words words, Passages passages) {
        presentRows.clear();
        presentColumns.clear();
        presentPairs.clear();
        sharedPairs.clear();
        int endOfFirstCell = rowMatches.isEmpty()
                ? 0
                : passages.endOfFirstCell(rowMatches.get(0).sentence());
        if (endOfFirstCell > 0 && rowMatches.get(0).first() < endOfFirstCell) {
            rowMatches.removeIf(match -> match.first() >= endOfFirstCell);
        }
        rowMatches.forEach(match -> presentRows.set(rows.row(match.category())));
        columnMatches.forEach(match -> presentColumns.set(columns.row(match.category())));
        for (Match row : rowMatches) {
            for (Match column : columnMatches) {
                meet(words, row, column, endOfFirstCell > 0);
            }
        }
        count();
        rowMatches.clear();
        columnMatches.clear();
    }

    private void meet(Words words, Match row, Match column, boolean tableRow) {
        int pair = rows.row(row.category()) * width + columns.row(column.category());
        if (identical[pair]) {
            return;
        }
        if (shareWords(row, column)) {
            sharedPairs.set(pair);
            return;
        }
        presentPairs.set(pair);
        int own = score(words, row, column, tableRow);
        if (score[pair] == 0 || own < score[pair]) {
            score[pair] = own;
            rowSentence[pair] = row.sentence();
            columnSentence[pair] = column.sentence();
        }
        touchedPairs.set(pair);
    }

    private static int score(Words words, Match row, Match column, boolean tableRow) {
        int length = length(words, column.sentence());
        int doubt = (row.ambiguous() ? AMBIGUOUS_PENALTY : 0) + (column.ambiguous() ? AMBIGUOUS_PENALTY : 0);
        if (tableRow) {
            return 1 + length + doubt;
        }
        int apart = Math.abs(row.sentence() - column.sentence());
        length += apart == 0 ? 0 : length(words, row.sentence());
        long far = (long) apart * SENTENCE_APART;
        return (int) Math.min(NO_SCORE, 1 + far + doubt + length + (length < SHORT ? SHORT_PENALTY : 0));
    }

    private static int length(Words words, int sentence) {
        return words.sentenceEnd(sentence) - words.sentenceStart(sentence);
    }

    private static boolean shareWords(Match a, Match b) {
        if (a.last() < b.first() || b.last() < a.first()) {
            return false;
        }
        return Arrays.stream(a.words()).anyMatch(word -> Arrays.binarySearch(b.words(), word) >= 0);
    }

    /** Counts one unit. */
    private void count() {
        presentRows.stream().forEach(r -> rowUnits[r]++);
        presentColumns.stream().forEach(c -> columnUnits[c]++);
        presentPairs.stream().forEach(pair -> both[pair]++);
        sharedPairs.andNot(presentPairs);
        sharedPairs.stream().forEach(pair -> same[pair]++);
        touchedRows.or(presentRows);
        touchedColumns.or(presentColumns);
        touchedPairs.or(sharedPairs);
    }

    private void readWindows(IndexedDocument document, List<Match> matches) {
        units = document.wordCount();
        for (Match match : matches) {
            if (rows.row(match.category()) >= 0) {
                rowMatches.add(match);
            }
            if (columns.row(match.category()) >= 0) {
                columnMatches.add(match);
            }
        }
        if (rowMatches.isEmpty() && columnMatches.isEmpty()) {
            return;
        }
        Words words = document.words();
        rowMatches.forEach(match -> touchedRows.set(rows.row(match.category())));
        touchedRows.stream().forEach(r -> rowUnits[r] = windows(r));
        int from = 0;
        while (from < columnMatches.size()) {
            int place = columnMatches.get(from).first();
            int to = from;
            presentColumns.clear();
            presentPairs.clear();
            sharedPairs.clear();
            presentRows.clear();
            while (to < columnMatches.size() && columnMatches.get(to).first() == place) {
                presentColumns.set(columns.row(columnMatches.get(to).category()));
                to++;
            }
            for (Match row : rowMatches) {
                if (row.first() - within.words() <= place && place <= row.last() + within.words()) {
                    for (Match column : columnMatches.subList(from, to)) {
                        meet(words, row, column, false);
                    }
                }
            }
            // a row's own words are not in its windows
            presentPairs.andNot(sharedPairs);
            count();
            from = to;
        }
    }

    /** How many words lie in the windows of a row, its own words left out. */
    private int windows(int row) {
        BitSet near = new BitSet();
        for (Match match : rowMatches) {
            if (rows.row(match.category()) == row) {
                near.set(
                        Math.max(0, match.first() - within.words()),
                        Math.min(units, match.last() + within.words() + 1));
            }
        }
        for (Match match : rowMatches) {
            if (rows.row(match.category()) == row) {
                for (int word : match.words()) {
                    near.clear(word);
                }
            }
        }
        return near.cardinality();
    }
}

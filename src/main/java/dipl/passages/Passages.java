package dipl.passages;

import dipl.index.IndexedDocument;
import dipl.index.Words;
import dipl.passages.Within.Unit;
import java.util.Arrays;

/** A document cut into passages: every sentence lies in exactly one. */
final class Passages {
    private final int[] passageOfSentence;
    private final int[] endOfFirstCell;
    private final int size;

    private Passages(int[] passageOfSentence, int[] endOfFirstCell, int size) {
        this.passageOfSentence = passageOfSentence;
        this.endOfFirstCell = endOfFirstCell;
        this.size = size;
    }

    /** Cuts at sentences, paragraphs or not at all; a row of a table is not cut. */
    static Passages of(IndexedDocument document, Unit unit) {
        Words words = document.words();
        int sentences = words.sentences();
        boolean[] begins = new boolean[sentences];
        int[] firstCells = new int[sentences];
        for (int s = 0; s < sentences; s++) {
            begins[s] = s == 0 || unit == Unit.SENTENCE || unit == Unit.PARAGRAPH && words.startsParagraph(s);
        }
        if (unit != Unit.DOCUMENT && sentences > 1) {
            for (TableRows.Row row : TableRows.of(document).rows()) {
                Arrays.fill(begins, row.firstSentence(), row.endSentence(), false);
                Arrays.fill(firstCells, row.firstSentence(), row.endSentence(), row.endOfFirstCell());
                begins[row.firstSentence()] = true;
                if (row.endSentence() < sentences) {
                    begins[row.endSentence()] = true;
                }
            }
        }
        int[] passages = new int[sentences];
        int size = 0;
        for (int s = 0; s < sentences; s++) {
            size += begins[s] ? 1 : 0;
            passages[s] = size - 1;
        }
        return new Passages(passages, firstCells, size);
    }

    int size() {
        return size;
    }

    int of(int sentence) {
        return passageOfSentence[sentence];
    }

    /** For a sentence of a row, the first word that is not in the row's first cell; 0 for any other sentence. */
    int endOfFirstCell(int sentence) {
        return endOfFirstCell[sentence];
    }
}

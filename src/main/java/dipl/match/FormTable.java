package dipl.match;

import dipl.index.Vocabulary;
import dipl.text.CaseFolding;

/** A vocabulary sorted by its words without their capitals, so that words with a prefix are found without reading it whole. */
final class FormTable {
    private final Vocabulary vocabulary;
    private final String[] folded;
    private final int[] ids;

    FormTable(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        int size = vocabulary.size();
        String[] all = new String[size];
        ids = new int[size];
        for (int id = 0; id < size; id++) {
            all[id] = CaseFolding.fold(vocabulary.form(id));
            ids[id] = id;
        }
        WordSort.sort(ids, all);
        folded = new String[size];
        for (int i = 0; i < size; i++) {
            folded[i] = all[ids[i]];
        }
    }

    int size() {
        return ids.length;
    }

    /** The word at a place in the order, without its capitals. */
    String folded(int place) {
        return folded[place];
    }

    /** The word at a place in the order, its capitals kept. */
    String cased(int place) {
        return vocabulary.form(ids[place]);
    }

    /** A word of the vocabulary without its capitals, by its number. */
    String foldedForm(int id) {
        return CaseFolding.fold(vocabulary.form(id));
    }

    int id(int place) {
        return ids[place];
    }

    /** The first place whose word is not before this one. */
    int seek(String form) {
        int low = 0;
        int high = folded.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (folded[middle].compareTo(form) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

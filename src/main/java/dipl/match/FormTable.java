package dipl.match;

import dipl.index.Vocabulary;
import dipl.text.CaseFolding;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * A vocabulary in the order of its words without their capitals, so that words with a prefix are found without reading it whole. Words
 * are sorted when those with the same first letter are first asked for: a few terms need few of them.
 */
final class FormTable {
    private final Vocabulary vocabulary;
    private final String[] folded;
    private final int[] ids;
    private final WordSort order;
    /** The first letters there are, rising; a word without letters counts as one that starts with the first of all characters. */
    private final char[] letters;

    private final Words[] byLetter;

    FormTable(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        folded = new String[vocabulary.size()];
        int[] counts = new int[Character.MAX_VALUE + 1];
        for (int id = 0; id < folded.length; id++) {
            folded[id] = CaseFolding.fold(vocabulary.form(id));
            counts[first(folded[id])]++;
        }
        letters =
                new char[(int) Arrays.stream(counts).filter(count -> count > 0).count()];
        byLetter = new Words[letters.length];
        int[] next = new int[counts.length];
        int place = 0;
        int known = 0;
        for (int letter = 0; letter < counts.length; letter++) {
            if (counts[letter] > 0) {
                next[letter] = place;
                letters[known] = (char) letter;
                byLetter[known++] = new Words(place, place + counts[letter]);
                place += counts[letter];
            }
        }
        ids = new int[folded.length];
        for (int id = 0; id < folded.length; id++) {
            ids[next[first(folded[id])]++] = id;
        }
        order = new WordSort(folded);
    }

    /** Makes ready for words with any first letter: with several threads it is quicker than when they wait for one another. */
    void prepare() {
        Arrays.stream(byLetter).parallel().forEach(words -> {
            words.sort();
            words.hash();
        });
    }

    private static char first(String word) {
        return word.isEmpty() ? 0 : word.charAt(0);
    }

    int size() {
        return ids.length;
    }

    /** The word at a place in the order, without its capitals. */
    String folded(int place) {
        return folded[ids[place]];
    }

    /** A word of the vocabulary, its capitals kept, by its number. */
    String cased(int id) {
        return vocabulary.form(id);
    }

    /** A word of the vocabulary without its capitals, by its number. */
    String foldedForm(int id) {
        return folded[id];
    }

    int id(int place) {
        return ids[place];
    }

    /** The first place whose word is not before this one; those from there on that start with it are in their order. */
    int seek(String form) {
        if (form.isEmpty()) {
            Arrays.stream(byLetter).parallel().forEach(Words::sort);
            return 0;
        }
        int letter = Arrays.binarySearch(letters, form.charAt(0));
        if (letter < 0) {
            return -letter - 1 < byLetter.length ? byLetter[-letter - 1].from : ids.length;
        }
        Words words = byLetter[letter];
        words.sort();
        int low = words.from;
        int high = words.to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (folded(middle).compareTo(form) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The numbers of the words that are this one when their capitals are dropped, in no order. */
    void each(String form, IntConsumer take) {
        int letter = Arrays.binarySearch(letters, first(form));
        if (letter >= 0) {
            byLetter[letter].each(form, take);
        }
    }

    /**
     * The same for a word that is not a string.
     *
     * @param word its letters are at the beginning; at least one
     * @param hash what the hash code of a string of them would be
     */
    void each(char[] word, int length, int hash, IntConsumer take) {
        int letter = Arrays.binarySearch(letters, word[0]);
        if (letter >= 0) {
            byLetter[letter].each(word, length, hash, take);
        }
    }

    /** The words with one first letter. */
    private final class Words {
        private final int from;
        private final int to;
        private boolean sorted;
        /** Numbers of words, plus one, each at the first free place from that of its hash code on; null until one is looked up. */
        private volatile int[] hashed;

        Words(int from, int to) {
            this.from = from;
            this.to = to;
        }

        synchronized void sort() {
            if (!sorted) {
                order.sort(ids, from, to);
                sorted = true;
            }
        }

        void each(String form, IntConsumer take) {
            int[] table = hashed == null ? hash() : hashed;
            for (int at = place(form.hashCode(), table); table[at] != 0; at = at + 1 & table.length - 1) {
                int id = table[at] - 1;
                if (folded[id].equals(form)) {
                    take.accept(id);
                }
            }
        }

        void each(char[] form, int length, int hash, IntConsumer take) {
            int[] table = hashed == null ? hash() : hashed;
            for (int at = place(hash, table); table[at] != 0; at = at + 1 & table.length - 1) {
                String word = folded[table[at] - 1];
                if (word.hashCode() == hash && word.contentEquals(CharBuffer.wrap(form, 0, length))) {
                    take.accept(table[at] - 1);
                }
            }
        }

        private synchronized int[] hash() {
            if (hashed == null) {
                int[] table = new int[Integer.highestOneBit(to - from) * 4];
                for (int i = from; i < to; i++) {
                    int at = place(folded[ids[i]].hashCode(), table);
                    while (table[at] != 0) {
                        at = at + 1 & table.length - 1;
                    }
                    table[at] = ids[i] + 1;
                }
                hashed = table;
            }
            return hashed;
        }

        private static int place(int hashCode, int[] table) {
            int hash = hashCode * 0x9E3779B9;
            return (hash ^ hash >>> 16) & table.length - 1;
        }
    }
}

package dipl.index;

import dipl.text.CaseFolding;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.util.BytesRef;

/**
 * What the index needs of the words that one thread has met last: looking a word up here is several times faster than working it out,
 * and most words of a text are a few thousand. Its size is fixed, whatever the corpus.
 */
final class WordCache {
    private static final int SLOTS = 1 << 14;
    private static final int LONGEST_KEPT = 64;

    /** The longest word that Lucene's postings hold whole, in characters; of a longer one they hold the beginning. */
    private static final int LONGEST_WORD = 8_000;

    private final GrowingVocabulary vocabulary;
    private final Word[] slots = new Word[SLOTS];

    WordCache(GrowingVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Word get(String form) {
        int hash = form.hashCode();
        int slot = (hash ^ hash >>> 14) & (SLOTS - 1);
        Word known = slots[slot];
        if (known != null && known.form.equals(form)) {
            return known;
        }
        Word word = new Word(form, vocabulary.number(form), folded(form), MinHash.hash(form));
        if (form.length() <= LONGEST_KEPT) {
            slots[slot] = word;
        }
        return word;
    }

    private static BytesRef folded(String form) {
        String folded = CaseFolding.fold(form);
        String kept = folded.length() <= LONGEST_WORD ? folded : folded.substring(0, LONGEST_WORD);
        return new BytesRef(kept.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A word of the texts.
     *
     * @param form as the text has it, normalised
     * @param number in the vocabulary
     * @param folded without capitals, as the postings have it
     * @param hash the same for all words that differ in capitals only
     */
    record Word(String form, int number, BytesRef folded, long hash) {}
}

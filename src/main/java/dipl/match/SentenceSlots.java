package dipl.match;

import dipl.index.Words;
import java.util.Arrays;

/**
 * Which word tests the words of one sentence pass, and where last. A term of several words of which one is nowhere to be found need
 * not be looked for; with thousands of terms that spares nearly all the work.
 */
final class SentenceSlots {
    private final CompiledTables dictionary;

    /** For each word test the last word that passes it, counted on from sentence to sentence so that nothing need be cleared. */
    private final int[] last;

    private Words words;
    private int sentence;
    private int base = 1;
    private int length;
    private int start;

    SentenceSlots(CompiledTables dictionary) {
        this.dictionary = dictionary;
        last = new int[dictionary.slotCount()];
    }

    /** Reads a sentence; what was known of another is forgotten. */
    void read(Words words, int sentence) {
        this.words = words;
        this.sentence = sentence;
        base += length;
        start = words.sentenceStart(sentence);
        int end = words.sentenceEnd(sentence);
        length = end - start;
        if (base > Integer.MAX_VALUE - length) {
            Arrays.fill(last, 0);
            base = 1;
        }
        for (int i = start; i < end; i++) {
            int[] slots = dictionary.slots(words.id(i));
            if (slots != null) {
                for (int slot : slots) {
                    last[slot] = base + i - start;
                }
            }
        }
    }

    /** Whether a word that passes a test stands after a place. */
    boolean standsAfter(int slot, int place) {
        return last[slot] > base + place - start;
    }

    /** Whether this is the sentence that was read last, and it lacks a word of a sequence. */
    boolean lacks(Words words, int sentence, CompiledSequence sequence) {
        if (words != this.words || sentence != this.sentence) {
            return false;
        }
        for (int slot : sequence.slot()) {
            if (last[slot] < base) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words of a sequence after its second may stand after a place. */
    boolean mayStart(int sequence, int place) {
        int first = base + place - start;
        int[] slots = dictionary.sequence(sequence).slot();
        for (int k = 2; k < slots.length; k++) {
            if (last[slots[k]] < first + k) {
                return false;
            }
        }
        return true;
    }

    /** Whether some word of the sentence passes one of these tests. */
    boolean holdsAny(int[] slots) {
        for (int slot : slots) {
            if (last[slot] >= base) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence has all words before the head of some of these sequences. */
    boolean holdModifiers(int[] sequences) {
        for (int sequence : sequences) {
            if (holdsModifiers(dictionary.sequence(sequence).slot())) {
                return true;
            }
        }
        return false;
    }

    /** Those of some sequences of which the sentence has at least one word before the head; the others have no part in it. */
    int[] withSomeModifier(int[] sequences) {
        int[] some = new int[sequences.length];
        int size = 0;
        for (int sequence : sequences) {
            int[] slots = dictionary.sequence(sequence).slot();
            for (int k = slots.length - 2; k >= 0; k--) {
                if (last[slots[k]] >= base) {
                    some[size++] = sequence;
                    break;
                }
            }
        }
        return Arrays.copyOf(some, size);
    }

    private boolean holdsModifiers(int[] slots) {
        for (int k = slots.length - 2; k >= 0; k--) {
            if (last[slots[k]] < base) {
                return false;
            }
        }
        return true;
    }
}

package dipl.match;

import dipl.match.SlotResolver.Slot;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/**
 * One way of writing a term, in numbers.
 *
 * @param term number of the term
 * @param slot the word test of each word
 * @param gapMask for each word, the {@link dipl.text.Gap}s that may stand before it, as bits
 * @param gap for each word, how many other words may stand before it
 * @param phrase for each word, which run of neighbours it belongs to; the words of one run agree
 * @param budget how many other words may stand between in all
 * @param shareable whether its last word is a head that coordinated modifiers may share: neighbours, no verb among them
 * @param name whether its last word begins with a capital: other words inside would make another name of it
 * @param closingHead for a word written closed and for words joined by a hyphen, the language and the head, by which a closed word
 *     is known to end in a head that suspended hyphens share; otherwise empty
 * @param manifold whether a place of several has alternatives, of which each is looked for by itself, as there are gaps
 * @param alternatives for each word what the words accept that may stand there; null where there is one
 * @param notAfter the word test of what may not stand before the first word; {@link #NONE} for none
 */
record CompiledSequence(
        int term,
        int[] slot,
        int[] gapMask,
        int[] gap,
        int[] phrase,
        int budget,
        boolean shareable,
        boolean name,
        String closingHead,
        boolean manifold,
        Slot[][] alternatives,
        int notAfter) {
    /** No word test. */
    static final int NONE = -1;

    int size() {
        return slot.length;
    }

    int head() {
        return slot[slot.length - 1];
    }

    /**
     * The same among more terms.
     *
     * @param terms how many terms are put before
     * @param numbers the numbers that the word tests get
     */
    CompiledSequence moved(int terms, IntUnaryOperator numbers) {
        int[] slots = new int[slot.length];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = numbers.applyAsInt(slot[i]);
        }
        int refused = notAfter == NONE ? NONE : numbers.applyAsInt(notAfter);
        return with(term + terms, slots, refused);
    }

    /** The same of another term, with other word tests. */
    CompiledSequence with(int otherTerm, int[] slots, int refused) {
        return new CompiledSequence(
                otherTerm,
                slots,
                gapMask,
                gap,
                phrase,
                budget,
                shareable,
                name,
                closingHead,
                manifold,
                alternatives,
                refused);
    }

    /** The same with other numbers for the word tests. */
    CompiledSequence renumbered(IntUnaryOperator numbers, IntFunction<Slot[]> parts) {
        int[] slots = new int[slot.length];
        Slot[][] accepted = new Slot[slot.length][];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = numbers.applyAsInt(slot[i]);
            accepted[i] = slot[i] < 0 ? parts.apply(slot[i]) : null;
        }
        int refused = notAfter == NONE ? NONE : numbers.applyAsInt(notAfter);
        return new CompiledSequence(
                term, slots, gapMask, gap, phrase, budget, shareable, name, closingHead, manifold, accepted, refused);
    }
}

package dipl.match;

import dipl.match.TermCompiler.Phrase;
import dipl.morphology.Capitals;
import dipl.morphology.PartOfSpeech;
import dipl.morphology.TermWord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * All forms of the words of the bundled dictionaries, in so far as they can be listed: Russian and English ones. Inflecting them takes
 * longer than finding them in a collection, so it is done when the program is built; see {@link BundleWriter}. What the book lacks is
 * inflected when it is needed, with the same result.
 */
final class FormBook {
    /** Where the program finds it. */
    static final String RESOURCE = "/dipl/match/forms.bin";

    /** No paradigm. */
    static final int NONE = -1;

    /** A book with nothing in it. */
    static final FormBook EMPTY = new FormBook(new int[0], new int[0], new int[0], new int[0], new byte[0]);

    static final int FORMAT = 1;

    private static final PartOfSpeech[] PARTS_OF_SPEECH = PartOfSpeech.values();
    private static final Capitals[] CAPITALS = Capitals.values();

    private final int[] hashes;
    private final int[] phrases;
    private final int[] paradigms;
    private final int[] information;
    private final byte[] bytes;

    /** Takes the forms of a word. */
    @FunctionalInterface
    interface FormTaker {
        /**
         * Takes a form.
         *
         * @param letters the form is at their beginning
         * @param length how many letters the form has
         * @param hash its hash code
         * @param information as in {@link SlotResolver.Slot}
         */
        void take(char[] letters, int length, int hash, int information);
    }

    private FormBook(int[] hashes, int[] phrases, int[] paradigms, int[] information, byte[] bytes) {
        this.hashes = hashes;
        this.phrases = phrases;
        this.paradigms = paradigms;
        this.information = information;
        this.bytes = bytes;
    }

    /** The book of this program; an empty one if it was built without. */
    static FormBook bundled() {
        try (InputStream in = FormBook.class.getResourceAsStream(RESOURCE)) {
            return in == null ? EMPTY : of(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /**
     * Reads a book.
     *
     * @throws IllegalArgumentException if it is of another format
     */
    static FormBook of(ByteBuffer in) {
        if (in.getInt() != FORMAT) {
            throw new IllegalArgumentException("a book of forms in another format: build the program anew");
        }
        int[] hashes = ints(in, in.getInt());
        int[] phrases = ints(in, hashes.length);
        int[] paradigms = ints(in, in.getInt());
        int[] information = ints(in, in.getInt());
        byte[] bytes = new byte[in.remaining()];
        in.get(bytes);
        return new FormBook(hashes, phrases, paradigms, information, bytes);
    }

    private static int[] ints(ByteBuffer in, int count) {
        int[] all = new int[count];
        in.asIntBuffer().get(all);
        in.position(in.position() + Integer.BYTES * count);
        return all;
    }

    /** How many phrases are in it. */
    int size() {
        return hashes.length;
    }

    /** The number of the paradigm of a word in a phrase, or {@link #NONE}. */
    int paradigm(Phrase phrase, int index) {
        int place = Arrays.binarySearch(hashes, phrase.hashCode());
        while (place > 0 && hashes[place - 1] == phrase.hashCode()) {
            place--;
        }
        for (; place >= 0 && place < hashes.length && hashes[place] == phrase.hashCode(); place++) {
            NumberReader in = new NumberReader(bytes, phrases[place]);
            if (passes(in, phrase)) {
                int number = NONE;
                for (int i = 0; i <= index; i++) {
                    number = in.number() - 1;
                }
                return number;
            }
        }
        return NONE;
    }

    /** Whether the word's capitals tell it from another one. */
    Capitals capitals(int paradigm) {
        return CAPITALS[bytes[paradigms[paradigm]]];
    }

    /** Hands over the forms of a paradigm. */
    void each(int paradigm, FormTaker taker) {
        NumberReader in = new NumberReader(bytes, paradigms[paradigm] + 1);
        char[] letters = new char[in.number()];
        int[] hash = new int[letters.length + 1];
        for (int left = in.number(); left > 0; left--) {
            int length = in.number();
            int end = length + in.number();
            for (; length < end; length++) {
                letters[length] = (char) in.number();
                hash[length + 1] = 31 * hash[length] + letters[length];
            }
            taker.take(letters, length, hash[length], information[in.number()]);
        }
    }

    private static boolean passes(NumberReader in, Phrase phrase) {
        if (!in.passes(phrase.language()) || in.number() != phrase.words().size()) {
            return false;
        }
        for (TermWord word : phrase.words()) {
            boolean same = PARTS_OF_SPEECH[in.number()] == word.partOfSpeech()
                    && in.flag() == word.derivations()
                    && in.passes(word.text());
            if (!same) {
                return false;
            }
        }
        return true;
    }
}

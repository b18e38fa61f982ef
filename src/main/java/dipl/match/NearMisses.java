package dipl.match;

import dipl.dictionary.Term;
import dipl.index.Vocabulary;
import dipl.index.Words;
import dipl.match.CompiledTables.TermScope;
import dipl.text.CaseFolding;
import dipl.text.EditDistance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * Finds places where a term would stand if one of its words were spelled otherwise: a word that no term accepts, one letter away from a form
 * that some term does accept, or beginning like it and ending otherwise. The other words of the term must stand as they should. Immutable,
 * for any number of threads.
 */
public final class NearMisses {
    private static final int SHORTEST = 6;
    private static final int LONGEST_ENDING = 3;
    private static final int SHORTEST_STEM = 5;
    private static final int ONLY_IN_PHRASES = 1;
    private static final int SLIP = 2;
    private static final int[] NO_WORDS = {};

    private final CompiledTables tables;
    private final List<Term> terms;
    private final int[][] neighbours;
    private final int[][] sequencesOfSlot;

    /**
     * A place that nearly holds a term.
     *
     * @param term its number
     * @param first the first word
     * @param last the last word
     */
    public record Place(int term, int first, int last) {}

    /**
     * @param known tells words of a language, in lower case: what is a word itself is no slip of another, unless the rest of a term
     *     stands beside it
     */
    public NearMisses(CompiledDictionary dictionary, Vocabulary vocabulary, Predicate<String> known) {
        tables = dictionary.tables();
        terms = dictionary.terms();
        neighbours = new int[vocabulary.size()][];
        Traces accepted = Traces.of(neighbours.length, word -> {
            String form = CaseFolding.fold(vocabulary.form(word));
            return tables.slots(word) != null && isWord(form) ? traces(form) : NO_WORDS;
        });
        Arrays.parallelSetAll(neighbours, word -> {
            String form = CaseFolding.fold(vocabulary.form(word));
            return tables.slots(word) == null && isWord(form) ? slotsNear(form, vocabulary, accepted, known) : null;
        });
        sequencesOfSlot = tables.sequencesOfSlots();
    }

    private static boolean isWord(String form) {
        return form.length() >= SHORTEST && form.codePoints().allMatch(Character::isLetter);
    }

    /** Which words have a trace: those with one are side by side, in buckets of few. */
    private record Traces(int[] bucketStarts, int[] hashes, int[] words) {
        private static final int SCATTERING = 0x9E3779B9;

        /**
         * The traces of words.
         *
         * @param count how many words there are
         * @param tracesOf the traces of each
         */
        static Traces of(int count, IntFunction<int[]> tracesOf) {
            int[][] traces = new int[count][];
            Arrays.parallelSetAll(traces, tracesOf);
            int size = Arrays.stream(traces).mapToInt(some -> some.length).sum();
            int[] starts = new int[Integer.highestOneBit(Math.max(size, 1)) + 1];
            int buckets = starts.length - 1;
            for (int[] some : traces) {
                for (int hash : some) {
                    starts[bucket(hash, buckets) + 1]++;
                }
            }
            Arrays.parallelPrefix(starts, Integer::sum);
            int[] next = starts.clone();
            int[] hashes = new int[size];
            int[] words = new int[size];
            for (int word = 0; word < count; word++) {
                for (int hash : traces[word]) {
                    int place = next[bucket(hash, buckets)]++;
                    hashes[place] = hash;
                    words[place] = word;
                }
            }
            return new Traces(starts, hashes, words);
        }

        private static int bucket(int hash, int buckets) {
            int scattered = hash * SCATTERING;
            return (scattered ^ scattered >>> 16) & buckets - 1;
        }

        /** The words with a trace, rising. */
        int[] words(int hash) {
            int bucket = bucket(hash, bucketStarts.length - 1);
            int[] found = NO_WORDS;
            for (int i = bucketStarts[bucket]; i < bucketStarts[bucket + 1]; i++) {
                if (hashes[i] == hash) {
                    found = append(found, words[i]);
                }
            }
            return found;
        }
    }

    /** Hash codes of a word with each letter left out, of the word, and of its beginning: words that are near share one. */
    private static int[] traces(String form) {
        int length = form.length();
        int[] before = new int[length + 1];
        for (int i = 0; i < length; i++) {
            before[i + 1] = 31 * before[i] + form.charAt(i);
        }
        int[] traces = new int[length + 2];
        int power = 1;
        int after = 0;
        for (int i = length - 1; i >= 0; i--) {
            traces[i] = before[i] * power + after;
            after += form.charAt(i) * power;
            power *= 31;
        }
        traces[length] = before[length];
        traces[length + 1] = ("-" + stem(form)).hashCode();
        return traces;
    }

    private static String stem(String form) {
        return form.substring(0, Math.max(SHORTEST_STEM, form.length() - LONGEST_ENDING));
    }

    private int[] slotsNear(String form, Vocabulary vocabulary, Traces accepted, Predicate<String> known) {
        int[] slots = {};
        Boolean word = null;
        for (int hash : traces(form)) {
            for (int near : accepted.words(hash)) {
                String other = CaseFolding.fold(vocabulary.form(near));
                boolean slip = EditDistance.isSlip(form, other);
                boolean ending = !slip && stem(form).equals(stem(other));
                if (slip || ending) {
                    // Looking words up is dear, and few have a neighbour.
                    word = word == null ? Boolean.valueOf(known.test(form)) : word;
                    for (int slot : tables.slots(near)) {
                        // A known word may stand in a longer term for another, but alone it means itself.
                        slots = append(slots, slot << 2 | (slip ? SLIP : 0) | (word || ending ? ONLY_IN_PHRASES : 0));
                    }
                }
            }
        }
        return slots.length == 0 ? null : Arrays.stream(slots).distinct().toArray();
    }

    private static int[] append(int[] array, int... more) {
        int[] longer = Arrays.copyOf(array, array.length + more.length);
        System.arraycopy(more, 0, longer, array.length, more.length);
        return longer;
    }

    /** The places of a document that nearly hold a term, in reading order, each term once at a word. */
    public List<Place> find(Words words) {
        List<Place> places = new ArrayList<>();
        for (int s = 0; s < words.sentences(); s++) {
            for (int i = words.sentenceStart(s); i < words.sentenceEnd(s); i++) {
                int[] near = neighbours[words.id(i)];
                if (near != null) {
                    at(words, s, i, near, places);
                }
            }
        }
        return places;
    }

    private void at(Words words, int sentence, int place, int[] near, List<Place> places) {
        int before = places.size();
        for (int slotAndFlags : near) {
            int slot = slotAndFlags >> 2;
            boolean onlyInPhrases = (slotAndFlags & ONLY_IN_PHRASES) != 0;
            boolean slip = (slotAndFlags & SLIP) != 0;
            for (int number : sequencesOfSlot[slot]) {
                CompiledSequence sequence = tables.sequence(number);
                if (onlyInPhrases && sequence.size() == 1) {
                    continue;
                }
                for (int k = 0; k < sequence.size(); k++) {
                    if (sequence.slot()[k] == slot
                            && fits(words, sentence, place - k, k, number)
                            && isMeant(sequence.term(), words.language(sentence))
                            && !(slip && isShort(number, k))) {
                        Place found = new Place(sequence.term(), place - k, place - k + sequence.size() - 1);
                        if (places.subList(before, places.size()).stream()
                                .noneMatch(other -> other.term == found.term)) {
                            places.add(found);
                        }
                    }
                }
            }
        }
    }

    private boolean isMeant(int term, String language) {
        TermScope scope = tables.scopes().get(tables.scope(term));
        return !terms.get(term).excludes() && scope.appliesTo(language);
    }

    /** A short word is one letter away from many others, however long its endings make it. */
    private boolean isShort(int sequence, int step) {
        return tables.tests(sequence, step).stream()
                .anyMatch(test -> test.prefix().length() + test.text().length() < SHORTEST_STEM);
    }

    /** Whether all words of a sequence but one stand where it would begin, as neighbours. */
    private boolean fits(Words words, int sentence, int first, int missing, int number) {
        CompiledSequence sequence = tables.sequence(number);
        if (first < words.sentenceStart(sentence) || first + sequence.size() > words.sentenceEnd(sentence)) {
            return false;
        }
        for (int k = 0; k < sequence.size(); k++) {
            boolean joined = k == 0 || (words.gapBit(first + k) & sequence.gapMask()[k]) != 0;
            boolean stands = k == missing || tables.information(words.id(first + k), sequence.slot()[k]) != 0;
            if (!joined || !stands || tables.isExpression(number, k)) {
                return false;
            }
        }
        return true;
    }
}

package dipl.match;

import dipl.index.Words;
import dipl.match.CompiledTables.CompiledLanguageWords;
import dipl.morphology.Agreement;
import dipl.text.Gap;
import java.util.BitSet;
import java.util.List;

/**
 * Modifiers that share a head: {@code people's, public and citizen diplomacy}, {@code digital people's diplomacy},
 * {@code нет- и тви-дипломатия}.
 *
 * <p>From a head the sentence is read leftwards as groups of modifiers parted by separators: commas, slashes, brackets, suspended
 * hyphens, conjunctions with their correlatives. A group that is not itself known must look like modifiers, or the reading ends.
 */
final class SharedHeads {
    private static final int MOST_GROUPS = 8;
    private static final int MOST_WORDS_IN_GROUP = 3;
    private static final int FARTHEST_MODIFIER = 40;
    private static final int NEIGHBOURS = bit(Gap.SPACE) | bit(Gap.HYPHEN);
    private static final int SEPARATORS =
            bit(Gap.COMMA) | bit(Gap.SLASH) | bit(Gap.OPEN) | bit(Gap.CLOSE) | bit(Gap.SUSPENDED_HYPHEN);
    private static final int PASSABLE = NEIGHBOURS | SEPARATORS | bit(Gap.SPACED_HYPHEN);
    private static final int BEFORE_HEAD = NEIGHBOURS | bit(Gap.SPACED_HYPHEN) | bit(Gap.CLOSE);

    private final CompiledTables dictionary;
    private final ModifierMemory modifiers;

    private Words words;
    private int start;
    private int head;
    private boolean closed;
    private int brackets;
    private String language;
    private int[] sequences;
    private boolean[] scopes;
    private List<CompiledLanguageWords> closedClass;

    SharedHeads(CompiledTables dictionary, ModifierMemory modifiers) {
        this.dictionary = dictionary;
        this.modifiers = modifiers;
    }

    /**
     * Adds the candidates whose head is a word.
     *
     * @param heads the sequences that this word can be the head of
     * @param scopes which scopes apply to the passage
     */
    void find(Words words, int sentence, int head, int[] heads, boolean[] scopes, List<Candidate> found) {
        start = words.sentenceStart(sentence);
        if (head > start && (words.gapBit(head) & BEFORE_HEAD) != 0 && modifierBefore(words, head, heads)) {
            at(words, sentence, head, heads, scopes);
            closed = false;
            if (words.gap(head) == Gap.CLOSE && !modifierBeforeBracket()) {
                return; // an abbreviation after its full name, not a modifier beside another
            }
            groups(0, skipFillers(head - 1), found);
        }
    }

    /** The same for a word that ends in a head written closed: {@code интернет- и кибердипломатия}. */
    void findClosed(Words words, int sentence, int head, int[] heads, boolean[] scopes, List<Candidate> found) {
        start = words.sentenceStart(sentence);
        if (head > start) {
            at(words, sentence, head, heads, scopes);
            closed = true;
            groups(1, beyondSeparator(head), found);
        }
    }

    /** Whether a modifier stands before the bracket that closes before the head: {@code public (people's) diplomacy}. */
    private boolean modifierBeforeBracket() {
        int first = head - 1;
        while (first > start && words.gap(first) != Gap.OPEN) {
            first--;
        }
        return first > start && (isKnownModifier(first - 1) || looksLikeModifier(first - 1));
    }

    /** Most heads have no modifier of a term of theirs but the one beside them, and need no closer look. */
    private boolean modifierBefore(Words words, int head, int[] heads) {
        int nearest = words.gap(head) == Gap.CLOSE ? head - 1 : head - 2;
        int farthest = Math.max(start, head - FARTHEST_MODIFIER);
        for (int i = head - 1; i >= farthest && (words.gapBit(i + 1) & PASSABLE) != 0; i--) {
            int[] modified = dictionary.lastModifiers(words.id(i));
            if (modified != null && i <= nearest && meet(modified, heads)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two rising arrays have a number in common. */
    private static boolean meet(int[] a, int[] b) {
        int i = 0;
        int k = 0;
        while (i < a.length && k < b.length) {
            if (a[i] == b[k]) {
                return true;
            }
            if (a[i] < b[k]) {
                i++;
            } else {
                k++;
            }
        }
        return false;
    }

    private void at(Words words, int sentence, int head, int[] heads, boolean[] scopes) {
        this.words = words;
        this.head = head;
        this.scopes = scopes;
        sequences = heads;
        language = words.language(sentence);
        closedClass = null;
        brackets = words.gap(head) == Gap.CLOSE ? 1 : 0;
    }

    private void groups(int firstGroup, int firstEnd, List<Candidate> found) {
        int last = firstEnd;
        for (int group = firstGroup; group < MOST_GROUPS && last >= start; group++) {
            modifiersEndingIn(last, group, found);
            last = nextGroup(last);
        }
    }

    /** Particles may stand between a modifier and its head: {@code жария да дипломатия}. */
    private int skipFillers(int last) {
        int at = last;
        while (at > start && isFiller(at) && !isKnownModifier(at)) {
            at--;
        }
        return at;
    }

    /** Adds the sequences whose modifiers end at a word, or before known modifiers that stack up to it. */
    private void modifiersEndingIn(int last, int group, List<Candidate> found) {
        int end = last;
        for (int stacked = 0; end >= start && stacked < MOST_WORDS_IN_GROUP; stacked++) {
            for (int number : sequences) {
                CompiledSequence sequence = dictionary.sequence(number);
                if (scopes[dictionary.scope(sequence.term())]) {
                    Candidate candidate = candidate(number, sequence, end, group, stacked);
                    if (candidate != null) {
                        found.add(candidate);
                    }
                }
            }
            if (!isKnownModifier(end) || (words.gapBit(end) & NEIGHBOURS) == 0) {
                return;
            }
            end--;
        }
    }

    private Candidate candidate(int number, CompiledSequence sequence, int end, int group, int stacked) {
        int size = sequence.size();
        int first = end - (size - 2);
        if (first < start || end + 1 == head && (words.gapBit(head) & sequence.gapMask()[size - 1]) != 0) {
            return null; // out of the sentence, or the plain term, which is found as such
        }
        boolean hyphenated = (sequence.gapMask()[size - 1] & NEIGHBOURS) != NEIGHBOURS;
        if (hyphenated && (group == 0 || stacked > 0 || words.gap(end + 1) != Gap.SUSPENDED_HYPHEN)) {
            return null;
        }
        int information = headInformation(sequence);
        int headSlots = Agreement.anyNumber(information & Agreement.ANY);
        boolean ambiguous = (information & SlotResolver.AMBIGUOUS) != 0;
        int modifierSlots = Agreement.ANY;
        int[] places = new int[size];
        for (int k = 0; k < size - 1; k++) {
            int place = first + k;
            int own = dictionary.information(words.id(place), sequence.slot()[k]);
            if (own == 0 || k > 0 && (words.gapBit(place) & sequence.gapMask()[k]) == 0) {
                return null;
            }
            modifierSlots &= own;
            ambiguous |= (own & SlotResolver.AMBIGUOUS) != 0;
            places[k] = place;
        }
        // Coordinated modifiers may be singular beside a plural head, so they agree in case only.
        if ((Agreement.anyNumber(modifierSlots) & headSlots) == 0) {
            return null;
        }
        places[size - 1] = head;
        int term = sequence.term();
        return new Candidate(
                number,
                term,
                dictionary.category(term),
                dictionary.dimension(term),
                places,
                true,
                group == 0,
                ambiguous);
    }

    private int headInformation(CompiledSequence sequence) {
        return closed ? Agreement.ANY : dictionary.information(words.id(head), sequence.head());
    }

    /** The last word of the group to the left of the one that ends here, or -1. */
    private int nextGroup(int last) {
        int p = last;
        for (int n = 0; n < MOST_WORDS_IN_GROUP && p >= start; n++) {
            int next = beyondSeparator(p);
            if (next >= 0) {
                return allModifiers(p, last) ? next : -1;
            }
            if ((words.gapBit(p) & NEIGHBOURS) == 0) {
                return -1;
            }
            p--;
        }
        return -1;
    }

    private boolean allModifiers(int from, int to) {
        for (int p = from; p <= to; p++) {
            if (!isKnownModifier(p) && !looksLikeModifier(p)) {
                return false;
            }
        }
        return true;
    }

    /** The last word before the separator that stands before a word, or -1 if there is no separator. */
    private int beyondSeparator(int p) {
        if (leavesBracket(p)) {
            return -1;
        }
        boolean separated = (words.gapBit(p) & SEPARATORS) != 0;
        if (!separated && (words.gapBit(p) & NEIGHBOURS) == 0) {
            return -1;
        }
        int at = p - 1;
        while (at >= start) {
            int conjunction = conjunctionEndingAt(at);
            if (conjunction > 0) {
                separated = true;
                at -= conjunction - 1;
            } else if (!isFiller(at)) {
                break;
            }
            if (leavesBracket(at)) {
                return -1;
            }
            int gap = words.gapBit(at);
            if ((gap & SEPARATORS) != 0) {
                separated = true;
            } else if ((gap & NEIGHBOURS) == 0) {
                return -1;
            }
            at--;
        }
        return separated && at >= start ? at : -1;
    }

    /** Keeps account of brackets on the way left: a head inside a bracket shares nothing with what stands before it. */
    private boolean leavesBracket(int place) {
        if (words.gap(place) == Gap.CLOSE) {
            brackets++;
        } else if (words.gap(place) == Gap.OPEN) {
            brackets--;
        }
        return brackets < 0;
    }

    /** How many words the longest conjunction has that ends at a word; 0 if none does. */
    private int conjunctionEndingAt(int at) {
        int longest = 0;
        for (CompiledLanguageWords own : closedClass()) {
            for (BitSet[] phrase : own.conjunctions()) {
                int from = at - phrase.length + 1;
                boolean all = from >= start && phrase.length > longest;
                for (int k = phrase.length - 1; all && k >= 0; k--) {
                    all = phrase[k].get(words.id(from + k));
                }
                if (all) {
                    longest = phrase.length;
                }
            }
        }
        return longest;
    }

    private boolean isFiller(int at) {
        for (CompiledLanguageWords own : closedClass()) {
            if (own.fillers().get(words.id(at))) {
                return true;
            }
        }
        return false;
    }

    private List<CompiledLanguageWords> closedClass() {
        if (closedClass == null) {
            closedClass = dictionary.languageWords(language);
        }
        return closedClass;
    }

    /** Whether some term with this head has the word among its modifiers. */
    private boolean isKnownModifier(int place) {
        for (int number : sequences) {
            CompiledSequence sequence = dictionary.sequence(number);
            for (int k = 0; k < sequence.size() - 1; k++) {
                if (dictionary.information(words.id(place), sequence.slot()[k]) != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean looksLikeModifier(int place) {
        if (isFiller(place) || conjunctionEndingAt(place) > 0) {
            return false;
        }
        int headSlots = 0;
        for (int number : sequences) {
            headSlots |= headInformation(dictionary.sequence(number)) & Agreement.ANY;
        }
        return (modifiers.slots(language, words.id(place)) & headSlots) != 0;
    }

    private static int bit(Gap gap) {
        return 1 << gap.ordinal();
    }
}

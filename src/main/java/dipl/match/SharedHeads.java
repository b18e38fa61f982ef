package dipl.match;

import dipl.index.Words;
import dipl.match.CompiledTables.CompiledLanguageWords;
import dipl.morphology.Agreement;
import dipl.text.Gap;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/**
 * Modifiers that share a head: {@code people's, public and citizen diplomacy}, {@code digital people's diplomacy},
 * {@code нет- и тви-дипломатия}.
 *
 * <p>From a head the sentence is read leftwards as groups of modifiers parted by separators: commas, slashes, brackets, suspended
 * hyphens, conjunctions with their correlatives, ranges ({@code from public to digital diplomacy}). The first group stands directly before the head; nothing but a particle may part them.
 * The reading ends at the first group that holds anything but modifiers: a verb, a determiner, a preposition, a noun that modifies
 * nothing. Known modifiers beside one another stack up, and each has the head.
 *
 * <p>A modifier shares a head only if it can be an attribute of it: where modifiers agree with their noun it must agree, so that {@code
 * проблемы обеспечения безопасности} is not {@code проблемы безопасности}. An English noun needs a conjunction, slash, bracket or hyphen between,
 * for a comma may as well end its phrase, and no determiner after it; a noun that can be a phrase by itself has no adjective of its own
 * either, nor can one open a range: {@code sustainable development and regional cooperation} is not {@code development cooperation}. A name keeps its words together.
 */
final class SharedHeads {
    private static final int MOST_GROUPS = 8;
    private static final int MOST_WORDS_IN_GROUP = 3;
    private static final int MOST_WORDS_IN_INSERTION = 5;
    private static final int FARTHEST_MODIFIER = 40;
    private static final int NEIGHBOURS = bit(Gap.SPACE) | bit(Gap.HYPHEN);
    private static final int SEPARATORS =
            bit(Gap.COMMA) | bit(Gap.SLASH) | bit(Gap.OPEN) | bit(Gap.CLOSE) | bit(Gap.SUSPENDED_HYPHEN);
    private static final int PASSABLE = NEIGHBOURS | SEPARATORS | bit(Gap.SPACED_HYPHEN);
    private static final int ENCLOSED = bit(Gap.CLOSE) | bit(Gap.COMMA);
    private static final int BEFORE_HEAD = NEIGHBOURS | bit(Gap.SPACED_HYPHEN) | ENCLOSED;

    private final CompiledTables dictionary;
    private final ModifierMemory modifiers;
    private final SentenceSlots present;

    private Words words;
    private int start;
    private int head;
    private boolean closed;
    private int brackets;
    /** Whether more than a comma stands between the group that is read and the head. */
    private boolean joined;

    private boolean determined;
    /** Whether the group that is read opens a range, so that its case is its own: {@code от традиционного к цифровому обмену}. */
    private boolean ranged;

    /** Whether the modifier beside the head is known to have others with it, so that a plural head may be theirs together. */
    private boolean coordinated;

    private int headSlots;
    private String language;
    private int[] sequences;
    private boolean[] scopes;
    private List<CompiledLanguageWords> closedClass;

    /** @param present has read the sentence whenever one is looked at */
    SharedHeads(CompiledTables dictionary, ModifierMemory modifiers, SentenceSlots present) {
        this.dictionary = dictionary;
        this.modifiers = modifiers;
        this.present = present;
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
            if (words.gap(head) == Gap.CLOSE && !modifierBeforeBracket()
                    || words.gap(head) == Gap.COMMA && !modifierBeforeInsertion()) {
                return; // an abbreviation after its full name, another phrase; not a modifier beside another
            }
            int remainder = remainderEndingAt(head - 1);
            if (remainder > 0) {
                joined = true;
                groups(1, head - 1 - remainder, found);
            } else {
                groups(0, skipParticles(head - 1), found);
            }
        }
    }

    /** The same for a word that ends in a head written closed: {@code интернет- и кибердипломатия}. */
    void findClosed(Words words, int sentence, int head, int[] heads, boolean[] scopes, List<Candidate> found) {
        start = words.sentenceStart(sentence);
        if (head > start) {
            at(words, sentence, head, heads, scopes);
            closed = true;
            headSlots = Agreement.ANY;
            groups(1, beyondSeparator(head), found);
        }
    }

    /** Whether a modifier stands before the bracket that closes before the head: {@code public (people's) diplomacy}. */
    private boolean modifierBeforeBracket() {
        int first = head - 1;
        while (first > start && words.gap(first) != Gap.OPEN) {
            first--;
        }
        return first > start && modifies(first - 1);
    }

    /** Whether a modifier stands before an insertion between commas: {@code народная, или общественная, дипломатия}. */
    private boolean modifierBeforeInsertion() {
        int first = head - 1;
        while (first > start
                && words.gap(first) == Gap.SPACE
                && first > head - MOST_WORDS_IN_INSERTION
                && !isDeterminer(first)) {
            first--;
        }
        return first > start
                && words.gap(first) == Gap.COMMA
                && (isClosedClass(first) || conjunctionStartsAt(first))
                && !isDeterminer(first)
                && conjunctionEndingAt(head - 1) == 0
                && modifies(first - 1);
    }

    private boolean conjunctionStartsAt(int first) {
        for (int last = first; last < head - 1; last++) {
            if (conjunctionEndingAt(last) == last - first + 1) {
                return true;
            }
        }
        return false;
    }

    /** Most heads have no modifier of a term of theirs but the one beside them, and need no closer look. */
    private boolean modifierBefore(Words words, int head, int[] heads) {
        int nearest = (words.gapBit(head) & ENCLOSED) != 0 ? head - 1 : head - 2;
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
        sequences = present.withSomeModifier(heads);
        closed = false;
        language = words.language(sentence);
        closedClass = null;
        brackets = words.gap(head) == Gap.CLOSE ? 1 : 0;
        joined = brackets > 0;
        determined = false;
        ranged = false;
        headSlots = 0;
        for (int number : heads) {
            headSlots |= headInformation(dictionary.sequence(number)) & Agreement.ANY;
        }
        headSlots = Agreement.coordinated(headSlots);
    }

    private void groups(int firstGroup, int firstEnd, List<Candidate> found) {
        int last = firstEnd;
        coordinated = false;
        for (int group = firstGroup; group < MOST_GROUPS && last >= start; group++) {
            modifiersEndingIn(last, group, found);
            last = nextGroup(last);
        }
        if (firstGroup == 0 && joined) {
            coordinated = true;
            modifiersEndingIn(firstEnd, 0, found);
        }
    }

    /** Particles may stand between a modifier and its head: {@code жария да дипломатия}. */
    private int skipParticles(int last) {
        int at = last;
        while (at > start && isParticle(at) && (words.gapBit(at) & NEIGHBOURS) != 0) {
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
            if (!isKnownModifier(end)
                    || !modifies(end)
                    || group > 0 && (grammar(end) & Modifiers.ADJECTIVE) == 0
                    || (words.gapBit(end) & NEIGHBOURS) == 0) {
                return;
            }
            end--;
        }
    }

    private Candidate candidate(int number, CompiledSequence sequence, int end, int group, int stacked) {
        int size = sequence.size();
        int first = end - (size - 2);
        if (first < start) {
            return null;
        }
        if (sequence.name() && stacked > 0) {
            return null;
        }
        boolean hyphenated = (sequence.gapMask()[size - 1] & NEIGHBOURS) != NEIGHBOURS;
        if (hyphenated && (group == 0 || stacked > 0 || words.gap(end + 1) != Gap.SUSPENDED_HYPHEN)) {
            return null;
        }
        int information = headInformation(sequence);
        boolean ambiguous = (information & SlotResolver.AMBIGUOUS) != 0;
        int modifierSlots = Agreement.ANY;
        int[] places = new int[size];
        for (int k = 0; k < size - 1; k++) {
            int place = first + k;
            int read = dictionary.information(words.id(place), sequence.slot()[k]);
            if (read == 0 || k > 0 && (words.gapBit(place) & sequence.gapMask()[k]) == 0) {
                return null;
            }
            boolean opens = ranged && place == end && (read & Agreement.OPENS_RANGE) != 0;
            modifierSlots &= opens ? Agreement.ANY : read;
            ambiguous &= (read & SlotResolver.AMBIGUOUS) != 0;
            places[k] = place;
        }
        int own = information & Agreement.ANY;
        boolean beside = end + 1 == head && (words.gapBit(head) & sequence.gapMask()[size - 1]) != 0;
        if (beside ? !coordinated || (modifierSlots & own) != 0 : coordinated) {
            return null; // the plain term, which is found as such, or no term
        }
        if ((modifierSlots & inRange(Agreement.coordinated(own))) == 0) {
            return null;
        }
        if (!hyphenated && !shares(first, end, modifierSlots, group > 0)) {
            return null;
        }
        places[size - 1] = head;
        int term = sequence.term();
        return new Candidate(
                number, term, dictionary.category(term), dictionary.dimension(term), places, true, ambiguous);
    }

    /**
     * Whether the words from one place to another can be attributes of the head.
     *
     * @param slots the slots in which they agree
     * @param apart whether they stand in another group than the one beside the head
     */
    private boolean shares(int first, int last, int slots, boolean apart) {
        int grammar = grammar(last);
        boolean attribute = (grammar & inRange(headSlots)) != 0
                || (grammar & Modifiers.PHRASE) != 0
                || (grammar & Modifiers.NUMERAL) != 0 && last > first
                || (grammar & Modifiers.BY_TERM) != 0 && slots == Agreement.ANY;
        if (!attribute || conjunctionEndingAt(last) > 0 || last == first && isClosedClass(last)) {
            return false;
        }
        int certain = Modifiers.ADJECTIVE | Modifiers.NUMERAL | (ranged ? 0 : Modifiers.BY_TERM);
        if (!apart || (grammar & certain) != 0) {
            return true;
        }
        return joined && !ranged && !determined && ((grammar & Modifiers.PHRASE) == 0 || !hasOwnAdjective(first));
    }

    private boolean hasOwnAdjective(int place) {
        return place > start
                && (words.gapBit(place) & NEIGHBOURS) != 0
                && (grammar(place - 1) & Modifiers.ADJECTIVE) != 0
                && !isClosedClass(place - 1)
                && !isKnownModifier(place - 1);
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
                return allModifiers(p, last, next) ? next : -1;
            }
            if ((words.gapBit(p) & NEIGHBOURS) == 0) {
                return -1;
            }
            p--;
        }
        return -1;
    }

    /**
     * Whether nothing but modifiers stands in a group. A participle that may be a verb is one after a hyphen, and after an adjective that
     * must go on: {@code peaceful and negotiated}. A noun with an adjective is a phrase by itself, unless it stands at the head: {@code a
     * prosperous nation and good neighbour}.
     *
     * @param next the last word of the group before
     */
    private boolean allModifiers(int from, int to, int next) {
        boolean open = (grammar(next) & (Modifiers.ADJECTIVE | Modifiers.PHRASE)) == Modifiers.ADJECTIVE;
        for (int p = from; p <= to; p++) {
            int grammar = grammar(p);
            boolean attribute = modifies(p)
                    || (grammar & Modifiers.PARTICIPLE) != 0 && (open || words.gap(p) == Gap.HYPHEN)
                    || (grammar & Modifiers.PHRASE) != 0 && (from == to || to + 1 == head && followsAdjective(p, from))
                    || (grammar & Modifiers.ADVERB) != 0 && p < to;
            boolean known = p < to && isKnownModifier(p);
            if (!known && (!attribute || isClosedClass(p) || p < to && isNounBeforeAdjective(p))) {
                return false;
            }
        }
        return to + 1 == head
                || (grammar(to) & Modifiers.ADJECTIVE) != 0
                || isKnownModifier(to)
                || !followsAdjective(to, from);
    }

    private boolean followsAdjective(int place, int from) {
        return place > from && (grammar(place - 1) & Modifiers.ADJECTIVE) != 0;
    }

    /** {@code Organization General}: a phrase ends between them. */
    private boolean isNounBeforeAdjective(int p) {
        return (grammar(p) & Modifiers.ADJECTIVE) == 0
                && (grammar(p + 1) & Modifiers.ADJECTIVE) != 0
                && (grammar(p) & Agreement.ANY) != 0;
    }

    /** The last word before the separator that stands before a word, or -1 if there is no separator. */
    private int beyondSeparator(int p) {
        if (leavesBracket(p)) {
            return -1;
        }
        boolean separated = (words.gapBit(p) & SEPARATORS) != 0;
        boolean conjoined = separated && words.gap(p) != Gap.COMMA;
        boolean phrase = false;
        if (!separated && (words.gapBit(p) & NEIGHBOURS) == 0) {
            return -1;
        }
        int at = p - 1;
        while (at >= start) {
            int conjunction = conjunctionEndingAt(at);
            if (conjunction > 0) {
                separated = true;
                conjoined = true;
                at -= conjunction - 1;
            } else if (isDeterminer(at)) {
                phrase = true;
            } else if (!separated && closesRange(at)) {
                separated = true;
                ranged = true;
            } else if (!separated && at == p - 1 && isKnownModifier(p) && opensRange(at)) {
                ranged = true;
                return at;
            } else if (!isFiller(at)) {
                break;
            }
            if (leavesBracket(at)) {
                return -1;
            }
            int gap = words.gapBit(at);
            if ((gap & SEPARATORS) != 0) {
                separated = true;
                conjoined |= words.gap(at) != Gap.COMMA;
            } else if ((gap & NEIGHBOURS) == 0) {
                return -1;
            }
            at--;
        }
        joined |= separated && conjoined;
        determined |= separated && phrase;
        return separated && at >= start ? at : -1;
    }

    /** Whether a word joins the modifiers before and after it as a range, whose other word stands before the first of them. */
    private boolean closesRange(int at) {
        if (!isOneOf(CompiledLanguageWords::rangeEnds, at)) {
            return false;
        }
        int opening = at - 1;
        while (opening > start
                && at - opening <= MOST_WORDS_IN_GROUP
                && (words.gapBit(opening + 1) & NEIGHBOURS) != 0) {
            if (isOneOf(CompiledLanguageWords::rangeStarts, opening)) {
                break;
            }
            opening--;
        }
        return opening < at - 1
                && (words.gapBit(opening + 1) & NEIGHBOURS) != 0
                && isOneOf(CompiledLanguageWords::rangeStarts, opening);
    }

    /** Whether a word is a modifier with an ending that says so: {@code халықтықтан цифрлық дипломатияға}. */
    private boolean opensRange(int at) {
        return readAsModifier(at, Agreement.OPENS_RANGE);
    }

    /** Slots to agree with: in all but case with a modifier that opens a range. */
    private int inRange(int slots) {
        return ranged ? Agreement.anyCase(slots) : slots;
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
        return phraseEndingAt(at, CompiledLanguageWords::conjunctions);
    }

    private int remainderEndingAt(int at) {
        return phraseEndingAt(at, CompiledLanguageWords::remainders);
    }

    private int phraseEndingAt(int at, Function<CompiledLanguageWords, List<BitSet[]>> kind) {
        int longest = 0;
        for (CompiledLanguageWords own : closedClass()) {
            for (BitSet[] phrase : kind.apply(own)) {
                int from = at - phrase.length + 1;
                boolean all = from >= start && phrase.length > longest;
                for (int k = phrase.length - 1; all && k >= 0; k--) {
                    all = phrase[k].get(words.id(from + k)) && (k == 0 || (words.gapBit(from + k) & PASSABLE) != 0);
                }
                if (all) {
                    longest = phrase.length;
                }
            }
        }
        return longest;
    }

    private boolean isFiller(int at) {
        return isOneOf(CompiledLanguageWords::fillers, at);
    }

    private boolean isDeterminer(int at) {
        return isOneOf(CompiledLanguageWords::determiners, at);
    }

    private boolean isParticle(int at) {
        return isOneOf(CompiledLanguageWords::particles, at);
    }

    private boolean isOneOf(Function<CompiledLanguageWords, BitSet> kind, int at) {
        for (CompiledLanguageWords own : closedClass()) {
            if (kind.apply(own).get(words.id(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isClosedClass(int at) {
        return isFiller(at) || isDeterminer(at) || isParticle(at) || conjunctionEndingAt(at) > 0;
    }

    private List<CompiledLanguageWords> closedClass() {
        if (closedClass == null) {
            closedClass = dictionary.languageWords(language);
        }
        return closedClass;
    }

    /** Whether some term with this head has the word among its modifiers. */
    private boolean isKnownModifier(int place) {
        return readAsModifier(place, Agreement.ANY);
    }

    private boolean readAsModifier(int place, int slots) {
        for (int number : sequences) {
            CompiledSequence sequence = dictionary.sequence(number);
            for (int k = 0; k < sequence.size() - 1; k++) {
                if ((dictionary.information(words.id(place), sequence.slot()[k]) & slots) != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a word is an attribute of the head, by what is known of the language or because a term says so. */
    private boolean modifies(int place) {
        if (isClosedClass(place)) {
            return false;
        }
        int grammar = grammar(place);
        int byTerm = Modifiers.PHRASE | Modifiers.NUMERAL | Modifiers.BY_TERM;
        return (grammar & inRange(headSlots)) != 0 || (grammar & byTerm) != 0 && isKnownModifier(place);
    }

    private int grammar(int place) {
        return modifiers.grammar(language, words.id(place));
    }

    private static int bit(Gap gap) {
        return 1 << gap.ordinal();
    }
}

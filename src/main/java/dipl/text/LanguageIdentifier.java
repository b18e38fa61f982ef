package dipl.text;

import dipl.text.LanguageProfiles.Profile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Tells languages apart by letters, common words and endings. A word with a letter that a language does not have speaks against it, a
 * common word strongly and an ending weakly for it; the best language must lead clearly.
 */
final class LanguageIdentifier {
    /** The least lead, and what one common word weighs. */
    static final int CLEAR = 6;

    /** The least lead for a title of a few words. */
    private static final int CLEAR_IN_TITLE = 4;

    /** The least lead there of a language that collections are seldom in, for which one likely ending is not enough. */
    private static final int CLEAR_OF_OTHERS_IN_TITLE = 8;

    static final int WORDS_OF_TITLE = 3;

    /** The first profiles are those of the languages that collections are in; of others there is less to expect. */
    private static final int STUDIED = 3;

    private static final int EXPECTED = 3;

    private static final int SHORT_WORD = 3;
    private static final int ENDING = 2;
    private static final int ENDING_OF_ONE = 4;
    private static final int FOREIGN_LETTER = 8;
    private static final int FOREIGN_LETTER_IN_NAME = 3;
    private static final int OTHER_SCRIPT = 4;
    private static final int TABLE = 0x700;
    private static final int ALL = -1;

    private static final List<String> CODES = new ArrayList<>();
    private static final WordMasks WORDS = new WordMasks();
    private static final WordMasks ENDINGS = new WordMasks();
    private static final int[] LETTERS = new int[TABLE];
    private static final char[] LOWER = new char[TABLE];
    private static final int CYRILLIC_PROFILES;

    static final int PROFILES;

    static {
        for (char c = 0; c < TABLE; c++) {
            LOWER[c] = Character.toLowerCase(c);
            LETTERS[c] = Character.isLetter(c) ? 0 : ALL;
        }
        int cyrillic = 0;
        for (Profile profile : LanguageProfiles.ALL) {
            int mask = 1 << CODES.size();
            add(profile, mask);
            if (profile.letters().indexOf('а') >= 0) {
                cyrillic |= mask;
                addLetters("abcdefghijklmnopqrstuvwxyz", mask);
            }
            if (CODES.size() == 1) {
                addWords(WORDS, KazakhScripts.degraded(profile.words()), mask);
                addWords(ENDINGS, longOnly(KazakhScripts.degraded(profile.endings())), mask);
            }
        }
        Profile kazakh = LanguageProfiles.ALL.get(0);
        add(
                new Profile(
                        kazakh.code(),
                        KazakhScripts.LATIN_LETTERS,
                        KazakhScripts.latin(kazakh.words()),
                        longOnly(KazakhScripts.latin(kazakh.endings()))),
                1 << CODES.size());
        PROFILES = CODES.size();
        CYRILLIC_PROFILES = cyrillic;
        for (char c = 0; c < TABLE; c++) {
            LETTERS[c] = LETTERS[LOWER[c] < TABLE ? LOWER[c] : c];
        }
    }

    /** Endings of three letters: the shorter ones lose with the Kazakh letters what is Kazakh in them ({@code итоги}, {@code yangi}). */
    private static String longOnly(String endings) {
        return Arrays.stream(endings.split("\\s+"))
                .filter(ending -> ending.length() > 2)
                .collect(Collectors.joining(" "));
    }

    private static void add(Profile profile, int mask) {
        CODES.add(profile.code());
        addLetters(profile.letters(), mask);
        addWords(WORDS, profile.words(), mask);
        addWords(ENDINGS, profile.endings(), mask);
    }

    private static void addLetters(String letters, int mask) {
        for (int i = 0; i < letters.length(); i++) {
            if (Character.isLetter(letters.charAt(i))) {
                LETTERS[letters.charAt(i)] |= mask;
            }
        }
    }

    private static void addWords(WordMasks table, String words, int mask) {
        for (String word : words.split("\\s+")) {
            long key = 0;
            for (int i = 0; i < word.length(); i++) {
                key = table == WORDS ? wordKey(key, word.charAt(i)) : key << 16 | word.charAt(i);
            }
            if (table == WORDS || word.length() == 2 || word.length() == 3) {
                table.add(key, mask);
            }
        }
    }

    private static long wordKey(long key, char c) {
        return (key ^ c) * 0x100000001B3L + 0x2545F4914F6CDD1DL;
    }

    /** How much words {@code from} to {@code to} speak for each profile; the last element counts the words that were weighed. */
    static final class Evidence {
        final int[] scores = new int[PROFILES];
        int words;
        private int latin;
        private int cyrillic;

        void clear() {
            Arrays.fill(scores, 0);
            words = 0;
            latin = 0;
            cyrillic = 0;
        }

        void add(Evidence other) {
            for (int i = 0; i < scores.length; i++) {
                scores[i] += other.scores[i];
            }
            words += other.words;
        }

        void weigh(char[] text, Tokens tokens, int from, int to) {
            for (int i = from; i < to; i++) {
                boolean part = i + 1 < to && tokens.gaps[i + 1] == Gap.HYPHEN.ordinal();
                weighWord(text, tokens.starts[i], tokens.ends[i], i == from, part);
            }
            if (latin > cyrillic) {
                addTo(CYRILLIC_PROFILES, -OTHER_SCRIPT * latin);
            }
        }

        /** @param part whether a hyphen follows: {@code нет-} of {@code нет-дипломатия} is no common word of any language */
        private void weighWord(char[] text, int start, int end, boolean first, boolean part) {
            if (!Letters.isLetter(text[start])) {
                return;
            }
            boolean capital = Letters.isCapital(text[start]) && !first;
            long key = 0;
            long ending = 0;
            int mask = ALL;
            for (int i = start; i < end; i++) {
                char c = text[i];
                if (c < TABLE) {
                    mask &= LETTERS[c];
                    c = LOWER[c];
                } else {
                    mask &= Character.isLetter(c) ? 0 : ALL;
                    c = Character.toLowerCase(c);
                }
                key = wordKey(key, c);
                ending = ending << 16 | c;
            }
            int length = end - start;
            if (length == 1 && capital) {
                return;
            }
            words++;
            byte script = Letters.INFO[text[start]];
            latin += (script & Letters.LATIN) != 0 ? 1 : 0;
            cyrillic += (script & Letters.CYRILLIC) != 0 ? 1 : 0;
            // A word of a script that no profile knows speaks neither for nor against any.
            if (mask != 0) {
                addTo(~mask, capital ? -FOREIGN_LETTER_IN_NAME : -FOREIGN_LETTER);
            }
            int known = part ? 0 : WORDS.get(key);
            if (known != 0) {
                addTo(known, length == 1 ? SHORT_WORD : CLEAR);
            } else if (length > 4) {
                addEnding(ENDINGS.get(ending & 0xFFFFFFFFL) & mask);
                addEnding(ENDINGS.get(ending & 0xFFFFFFFFFFFFL) & mask);
            }
        }

        private void addEnding(int profiles) {
            addTo(profiles, (profiles & profiles - 1) == 0 ? ENDING_OF_ONE : ENDING);
        }

        private void addTo(int profiles, int weight) {
            for (int rest = profiles & (int) ((1L << PROFILES) - 1); rest != 0; rest &= rest - 1) {
                scores[Integer.numberOfTrailingZeros(rest)] += weight;
            }
        }

        private int best() {
            int best = 0;
            for (int i = 1; i < scores.length; i++) {
                if (scores[i] > scores[best]) {
                    best = i;
                }
            }
            return best;
        }

        /** The language that the words speak for most, and by how much it leads; {@link Sentence#UNSURE} if none fits the letters. */
        Verdict verdict() {
            int best = best();
            int bonus = words >= WORDS_OF_TITLE && best < STUDIED ? EXPECTED : 0;
            int lead = Integer.MAX_VALUE;
            for (int i = 0; i < scores.length; i++) {
                if (!CODES.get(i).equals(CODES.get(best))) {
                    lead = Math.min(lead, scores[best] - scores[i] + (i >= STUDIED ? bonus : 0));
                }
            }
            if (scores[best] < 0) {
                return new Verdict(Sentence.UNSURE, 0, 0, 0);
            }
            return new Verdict(
                    CODES.get(best), lead, scores[best], words <= WORDS_OF_TITLE ? neededInTitle(best) : CLEAR);
        }

        /** How much the words speak for a language, in the script in which most does. */
        int score(String language) {
            return bestWhere(code -> code.equals(language));
        }

        /** How much they speak for the likeliest of the other languages. */
        int bestExcept(String language) {
            return bestWhere(code -> !code.equals(language));
        }

        private int bestWhere(Predicate<String> wanted) {
            int best = Integer.MIN_VALUE;
            for (int i = 0; i < scores.length; i++) {
                if (wanted.test(CODES.get(i))) {
                    best = Math.max(best, scores[i]);
                }
            }
            return best;
        }

        private static int neededInTitle(int profile) {
            boolean expected = profile < STUDIED || CODES.get(profile).equals(CODES.get(0));
            return expected ? CLEAR_IN_TITLE : CLEAR_OF_OTHERS_IN_TITLE;
        }
    }

    /**
     * @param language the best language
     * @param lead by how much it is better than the next
     * @param score how much speaks for it
     * @param needed the least lead to rely on
     */
    record Verdict(String language, int lead, int score, int needed) {}

    private LanguageIdentifier() {}
}

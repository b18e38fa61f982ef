package dipl.dictionary;

import dipl.dictionary.TermSequence.Link;
import dipl.dictionary.TermSequence.Step;
import dipl.morphology.PartOfSpeech;
import dipl.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes one word of a term apart where the text's own words come apart: at hyphens and other signs. */
final class WordParts {
    private WordParts() {}

    static List<Step> steps(String raw, MatchMode mode, boolean caseSensitive, boolean verb, boolean derivations) {
        String word = Normalizer.normalizeWord(raw);
        List<Step> steps = new ArrayList<>();
        Link link = Link.SPACE;
        int i = 0;
        while (i < word.length()) {
            int start = i;
            while (i < word.length() && inWord(word, i)) {
                i += Character.charCount(word.codePointAt(i));
            }
            if (i > start) {
                steps.add(
                        new Step(test(word.substring(start, i), "", mode, caseSensitive, verb, derivations), link, 0));
            }
            if (i < word.length()) {
                int sign = word.codePointAt(i);
                link = isHyphen(sign) ? Link.HYPHEN : sign == '\'' || sign == '"' ? Link.SPACE : Link.SIGN;
                i += Character.charCount(sign);
            }
        }
        return steps;
    }

    /** The same word written closed, if its parts are joined by hyphens. */
    static Optional<Step> closed(List<Step> steps) {
        if (steps.size() < 2 || steps.stream().skip(1).anyMatch(step -> step.link() != Link.HYPHEN)) {
            return Optional.empty();
        }
        StringBuilder prefix = new StringBuilder();
        for (Step step : steps.subList(0, steps.size() - 1)) {
            if (step.word().mode() == MatchMode.GLOB) {
                return Optional.empty();
            }
            prefix.append(step.word().text());
        }
        WordTest last = steps.get(steps.size() - 1).word();
        int head = prefix.length();
        // A Latin e before a Cyrillic word is mended in a text only where they are one word.
        String whole = last.mode() == MatchMode.REGEX ? "" : Normalizer.normalizeWord(prefix + last.text());
        boolean mended = whole.length() == head + last.text().length();
        WordTest closed = new WordTest(
                mended ? whole.substring(head) : last.text(),
                mended ? whole.substring(0, head) : prefix.toString(),
                last.mode(),
                last.caseSensitive(),
                last.partOfSpeech(),
                last.derivations());
        return Optional.of(new Step(closed, steps.get(0).link(), 0));
    }

    static WordTest test(
            String text, String prefix, MatchMode mode, boolean caseSensitive, boolean verb, boolean derivations) {
        boolean wild = mode != MatchMode.REGEX && (text.indexOf('*') >= 0 || text.indexOf('?') >= 0);
        MatchMode own = wild ? MatchMode.GLOB : mode == MatchMode.GLOB ? MatchMode.EXACT : mode;
        return new WordTest(
                text, prefix, own, caseSensitive, verb ? PartOfSpeech.VERB : PartOfSpeech.NOMINAL, derivations);
    }

    private static boolean isHyphen(int c) {
        return c == '-' || c == 0x2010 || c == 0x2011;
    }

    private static boolean inWord(String word, int i) {
        int c = word.codePointAt(i);
        if (isLetterOrDigit(c) || c == '*' || c == '?') {
            return true;
        }
        // As UAX #29 has it: an apostrophe or full stop between letters, a stop or comma between digits.
        if (i == 0 || i + 1 >= word.length()) {
            return false;
        }
        int before = word.codePointBefore(i);
        int after = word.codePointAt(i + 1);
        boolean letters = Character.isLetter(before) && Character.isLetter(after);
        if (c == '.' && letters && isCapitalised(word, i + 1)) {
            // Л.Гумилев is two words, U.S is one.
            return false;
        }
        boolean digits = Character.isDigit(before) && Character.isDigit(after);
        return (c == '\'' || c == '.') && (letters || digits) || c == ',' && digits;
    }

    private static boolean isCapitalised(String word, int at) {
        return Character.isUpperCase(word.charAt(at))
                && at + 1 < word.length()
                && Character.isLowerCase(word.charAt(at + 1));
    }

    private static boolean isLetterOrDigit(int c) {
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}

package dipl.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Puts words together that a hyphen at the end of a line parts, and leaves compounds that were written with the hyphen anyway. */
final class LineEndHyphens {
    /** Particles and endings that are written with a hyphen. */
    private static final Set<String> PARTICLES =
            Set.of("ақ", "ау", "мыс", "міс", "ай", "шы", "ші", "то", "либо", "нибудь", "ка", "таки", "де");

    /** First parts of compounds that hardly any word begins with by chance. */
    private static final Set<String> FIRST_PARTS = Set.of(
            "non",
            "anti",
            "multi",
            "self",
            "vice",
            "кое",
            "экс",
            "вице",
            "пресс",
            "медиа",
            "онлайн",
            "интернет",
            "веб",
            "тви",
            "мини");

    /** Longer pieces are no words, and gluing them again and again would take quadratic time. */
    private static final int LONGEST_PART = 64;

    private LineEndHyphens() {}

    /**
     * @param known whether a lower-case form is in the Russian or English dictionary, or null without dictionaries
     * @return how many words were put together
     */
    static int join(Tokens tokens, char[] text, Predicate<String> known) {
        int first = nextCandidate(tokens, text, 0);
        if (first == tokens.size) {
            return 0;
        }
        Map<String, Integer> seen = count(tokens, text);
        int kept = first;
        int joined = 0;
        for (int i = first; i < tokens.size; i++) {
            if (isCandidate(tokens, text, i) && kept > 0 && joins(tokens, i, kept - 1, seen, known, text)) {
                tokens.forms[kept - 1] += tokens.forms[i];
                tokens.ends[kept - 1] = tokens.ends[i];
                joined++;
            } else {
                tokens.move(i, kept++);
            }
        }
        tokens.truncate(kept);
        return joined;
    }

    private static int nextCandidate(Tokens tokens, char[] text, int from) {
        int i = from;
        while (i < tokens.size && !isCandidate(tokens, text, i)) {
            i++;
        }
        return i;
    }

    private static boolean isCandidate(Tokens tokens, char[] text, int i) {
        if (i == 0 || tokens.gaps[i] != Gap.HYPHEN.ordinal() || (tokens.flags[i] & Tokens.LINE) == 0) {
            return false;
        }
        int before = tokens.ends[i - 1];
        if (text[before] != '-' || !Letters.isLetter(text[before - 1]) || !Letters.isLetter(text[tokens.starts[i]])) {
            return false;
        }
        for (int at = before + 1; at < tokens.starts[i]; at++) {
            if (!Letters.isSpace(text[at]) && !Letters.isDigit(text[at])) {
                return false;
            }
        }
        return !Letters.isCapital(text[tokens.starts[i]]) || isUpper(tokens.forms[i - 1]) && isUpper(tokens.forms[i]);
    }

    private static boolean isUpper(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (!Letters.isCapital(form.charAt(i))) {
                return false;
            }
        }
        return form.length() > 1;
    }

    /** How often the joined forms, their parts and their hyphenated forms occur elsewhere in the document. */
    private static Map<String, Integer> count(Tokens tokens, char[] text) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = nextCandidate(tokens, text, 0); i < tokens.size; i = nextCandidate(tokens, text, i + 1)) {
            String before = CaseFolding.fold(tokens.forms[i - 1]);
            String after = CaseFolding.fold(tokens.forms[i]);
            seen.put(before, 0);
            seen.put(after, 0);
            seen.put(before + after, 0);
            seen.put(before + '-' + after, 0);
        }
        boolean part = false;
        String previous = "";
        for (int i = 0; i < tokens.size; i++) {
            String form = CaseFolding.fold(tokens.forms[i]);
            boolean hyphen = tokens.gaps[i] == Gap.HYPHEN.ordinal();
            if (hyphen && !isCandidate(tokens, text, i)) {
                seen.computeIfPresent(previous + '-' + form, (key, times) -> times + 1);
            }
            boolean beforeBreak = i + 1 < tokens.size && isCandidate(tokens, text, i + 1);
            if (!part && !beforeBreak) {
                seen.computeIfPresent(form, (key, times) -> times + 1);
            }
            part = beforeBreak;
            previous = form;
        }
        return seen;
    }

    private static boolean joins(
            Tokens tokens, int after, int before, Map<String, Integer> seen, Predicate<String> known, char[] text) {
        String left = CaseFolding.fold(tokens.forms[before]);
        String right = CaseFolding.fold(tokens.forms[after]);
        if (left.length() > LONGEST_PART) {
            return false;
        }
        boolean acronym = isUpper(tokens.forms[before]) && !isUpper(tokens.forms[after]);
        if (acronym || PARTICLES.contains(right)) {
            return false;
        }
        int hyphenated = seen.getOrDefault(left + '-' + right, 0);
        int whole = seen.getOrDefault(left + right, 0);
        if (hyphenated > whole) {
            return false;
        }
        if (whole > 0 || known != null && known.test(left + right)) {
            return true;
        }
        boolean page = (tokens.flags[after] & Tokens.PAGE) != 0;
        if ((tokens.flags[after] & Tokens.BLANK_LINE) != 0 && !page) {
            return false;
        }
        boolean chain = tokens.gaps[before] == Gap.HYPHEN.ordinal();
        if (chain || FIRST_PARTS.contains(left)) {
            return false;
        }
        if (known != null && !isKazakh(tokens, before, after, text)) {
            return !known.test(right);
        }
        return seen.getOrDefault(left, 0) == 0 || seen.getOrDefault(right, 0) == 0;
    }

    /** Whether the words around are Kazakh, for which there is no dictionary. */
    private static boolean isKazakh(Tokens tokens, int before, int after, char[] text) {
        LanguageIdentifier.Evidence evidence = new LanguageIdentifier.Evidence();
        evidence.weigh(text, tokens, Math.max(0, before - 20), before + 1);
        evidence.weigh(text, tokens, after, Math.min(tokens.size, after + 20));
        return evidence.verdict().language().equals("kk");
    }
}

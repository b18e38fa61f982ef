package dipl.dictionary;

import dipl.dictionary.TermSequence.Link;
import dipl.dictionary.TermSequence.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Initials are written with a space between them or without: {@code Л.Н. Гумилев}, {@code Л. Н. Гумилев}; {@code U.S.}, {@code U. S.} */
final class Initials {
    private static final Pattern LETTER = Pattern.compile("\\p{Lu}");
    private static final Pattern CLOSED = Pattern.compile("\\p{Lu}(\\.\\p{Lu})+|US|UK|UN|EU");

    private Initials() {}

    /** The other ways of writing a term with initials; none if it has no two of them side by side. */
    static List<List<Step>> otherwise(List<Step> steps) {
        boolean capitals = false;
        for (Step step : steps) {
            capitals |= isCapital(step);
        }
        if (!capitals) {
            return List.of();
        }
        List<List<Step>> result = new ArrayList<>();
        spread(steps).ifPresent(result::add);
        gathered(steps).ifPresent(result::add);
        return result;
    }

    /** Whether a word may be an initial, or several. */
    static boolean concern(Step step) {
        return isCapital(step)
                && (isLetter(step) || CLOSED.matcher(step.word().text()).matches());
    }

    /** Whether a word starts with a capital; most do not, and then there are no initials. */
    private static boolean isCapital(Step step) {
        String text = step.word().text();
        return !text.isEmpty() && Character.getType(text.codePointAt(0)) == Character.UPPERCASE_LETTER;
    }

    private static Optional<List<Step>> spread(List<Step> steps) {
        List<Step> result = new ArrayList<>();
        for (Step step : steps) {
            String text = step.word().text();
            if (isPlain(step) && CLOSED.matcher(text).matches()) {
                Link link = step.link();
                int gap = step.gap();
                for (String letter : text.replace(".", "").split("")) {
                    result.add(letter(letter, link, gap));
                    link = Link.SIGN;
                    gap = 0;
                }
            } else {
                result.add(step);
            }
        }
        return result.size() > steps.size() ? Optional.of(result) : Optional.empty();
    }

    private static Optional<List<Step>> gathered(List<Step> steps) {
        List<Step> result = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step first = steps.get(i);
            int end = i + 1;
            while (isLetter(first) && end < steps.size() && isLetter(steps.get(end)) && isBeside(steps.get(end))) {
                end++;
            }
            if (end - i > 1) {
                List<String> letters = steps.subList(i, end).stream()
                        .map(step -> step.word().text())
                        .toList();
                result.add(letter(String.join(".", letters), first.link(), first.gap()));
                i = end - 1;
            } else {
                result.add(first);
            }
        }
        return result.size() < steps.size() ? Optional.of(result) : Optional.empty();
    }

    private static Step letter(String text, Link link, int gap) {
        return new Step(WordParts.test(text, "", MatchMode.INFLECT, false, false, false), link, gap);
    }

    private static boolean isLetter(Step step) {
        return isPlain(step) && LETTER.matcher(step.word().text()).matches();
    }

    private static boolean isBeside(Step step) {
        return step.gap() == 0 && step.link() == Link.SPACE;
    }

    private static boolean isPlain(Step step) {
        return step.word().mode() == MatchMode.INFLECT && step.word().prefix().isEmpty();
    }
}

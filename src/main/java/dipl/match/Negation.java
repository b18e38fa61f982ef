package dipl.match;

import dipl.index.Vocabulary;
import dipl.index.Words;
import dipl.text.Gap;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Tells whether the text denies what a match says: {@code no risk of politicization}, {@code trust is not declining}, {@code
 * недостатка координации нет}, {@code қаупі жоқ}. A negating word that belongs to the term itself denies nothing, nor does one that is
 * limited: {@code not only a lack of coordination}. Only the nearest words are looked at: what a whole clause denies stays undecided.
 * Safe for use by several threads.
 */
public final class Negation {
    /** Words that may stand between a negating word and what it negates. */
    private static final Set<String> PASSED_OVER =
            Set.of("a", "an", "the", "any", "longer", "such", "real", "больше", "уже", "более", "особой", "особого");

    /** Kazakh nouns of which a term is the first part: қаупі, the danger of it. */
    private static final Set<String> CARRIERS = Set.of("қаупі", "қатері", "мәселесі", "қиындығы");

    /** What denies a Russian genitive before it. */
    private static final Set<String> ABSENT = Set.of("нет");

    private static final int NEAR_AFTER = 3;

    private final Vocabulary vocabulary;
    private final Map<Integer, String> forms = new ConcurrentHashMap<>();
    private final Map<String, Pattern> negativeForms = new ConcurrentHashMap<>();

    public Negation(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether the match is denied. */
    public boolean denies(Words words, Match match) {
        String passage = words.language(match.sentence());
        for (LanguageWords language : LanguageWords.ALL) {
            if ((passage.isEmpty() || passage.equals(language.language())) && denies(words, match, language)) {
                return true;
            }
        }
        return false;
    }

    private boolean denies(Words words, Match match, LanguageWords language) {
        return inside(words, match, language)
                || (language.negatesBefore() ? before(words, match, language) : after(words, match, language))
                || language.language().equals("ru") && absent(words, match);
    }

    private boolean inside(Words words, Match match, LanguageWords language) {
        for (int place = match.first() + 1; place < match.last(); place++) {
            if (Arrays.binarySearch(match.words(), place) < 0
                    && negates(words, place, language)
                    && !language.limiters().contains(form(words, place + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean before(Words words, Match match, LanguageWords language) {
        int start = words.sentenceStart(match.sentence());
        for (int place = match.first() - 1; place >= start && words.gap(place + 1) == Gap.SPACE; place--) {
            if (negates(words, place, language)) {
                return true;
            }
            if (!PASSED_OVER.contains(form(words, place))) {
                return false;
            }
        }
        return false;
    }

    private boolean after(Words words, Match match, LanguageWords language) {
        int end = words.sentenceEnd(match.sentence());
        int place = match.last() + 1;
        while (place < end && words.gap(place) == Gap.SPACE && CARRIERS.contains(form(words, place))) {
            place++;
        }
        return place < end
                && words.gap(place) == Gap.SPACE
                && negates(words, place, language)
                && !limited(words, match, language);
    }

    /** {@code тек … емес}: not only. */
    private boolean limited(Words words, Match match, LanguageWords language) {
        for (int place = words.sentenceStart(match.sentence()); place <= match.last(); place++) {
            if (language.limiters().contains(form(words, place))) {
                return true;
            }
        }
        return false;
    }

    private boolean absent(Words words, Match match) {
        int end = Math.min(words.sentenceEnd(match.sentence()), match.last() + 1 + NEAR_AFTER);
        for (int place = match.last() + 1; place < end && words.gap(place) == Gap.SPACE; place++) {
            if (ABSENT.contains(form(words, place))) {
                return true;
            }
        }
        return false;
    }

    private boolean negates(Words words, int place, LanguageWords language) {
        String form = form(words, place);
        return language.negators().contains(form)
                || !language.negativeForms().isEmpty()
                        && negativeForms
                                .computeIfAbsent(language.negativeForms(), Pattern::compile)
                                .matcher(form)
                                .matches();
    }

    private String form(Words words, int place) {
        return forms.computeIfAbsent(words.id(place), vocabulary::form);
    }
}

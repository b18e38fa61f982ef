package dipl.match;

import dipl.morphology.Agreement;
import dipl.morphology.english.Attribute;
import dipl.morphology.languages.LanguageLexicons;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells attributes by the language: from the lexicons of Russian and English, by their endings in Kazakh. A word in Latin letters is
 * read as English in a Russian or Kazakh passage too.
 */
public final class LanguageModifiers implements Modifiers {
    /** Endings of Kazakh relational adjectives and of stems used as attributes; a case ending would rule a word out. */
    private static final Pattern KAZAKH = Pattern.compile(
            ".*(лық|лік|дық|дік|тық|тік|лы|лі|ды|ді|ты|ті|ғы|гі|қы|кі|сыз|сіз|ивті|алды|аралық|дай|дей|и|ий|н|м|р|л|с|з|т|к|қ|п|й|ш|а|е|ы|і|у)");

    private static final Pattern KAZAKH_CASE = Pattern.compile(
            ".*[^ ](ның|нің|дың|дің|тың|тің|нда|нде|дан|ден|тан|тен|нан|нен|ға|ге|қа|ке|мен|пен|бен|лар|лер|дар|дер|тар|тер)");

    private static final Map<Attribute, Integer> ENGLISH = Map.of(
            Attribute.ADJECTIVE,
            Agreement.ANY | ADJECTIVE,
            Attribute.PARTICIPLE,
            BY_TERM | PARTICIPLE,
            Attribute.NOUN,
            Agreement.ANY,
            Attribute.PHRASE,
            PHRASE,
            Attribute.NUMERAL,
            NUMERAL,
            Attribute.ADVERB,
            ADVERB);

    private final LanguageLexicons lexicons = new LanguageLexicons();

    @Override
    public int grammar(String language, String form) {
        if (language.equals("en") || Scripts.of(form) == Scripts.LATIN) {
            return english(form);
        }
        return switch (language) {
            case "ru" -> russian(form);
            case "kk" -> kazakh(form);
            default -> russian(form) | kazakh(form);
        };
    }

    private int english(String form) {
        int grammar = 0;
        for (Attribute attribute : lexicons.englishAttributes(form)) {
            grammar |= ENGLISH.get(attribute);
        }
        return grammar;
    }

    private int russian(String form) {
        int slots = lexicons.russianModifierSlots(form);
        if (slots != 0) {
            return slots | ADJECTIVE;
        }
        return (lexicons.isRussianAdverb(form) ? ADVERB : 0)
                | (lexicons.mayBeInvariableRussianModifier(form) ? BY_TERM : 0);
    }

    private static int kazakh(String form) {
        return ADJECTIVE | (isKazakhModifier(form) ? Agreement.ANY : BY_TERM);
    }

    private static boolean isKazakhModifier(String form) {
        return form.length() > 2
                && KAZAKH.matcher(form).matches()
                && !KAZAKH_CASE.matcher(form).matches();
    }
}

package dipl.match;

import dipl.morphology.Agreement;
import dipl.morphology.languages.LanguageLexicons;
import java.util.regex.Pattern;

/** Tells attributes by the language: from the dictionaries of Russian and English, by their endings in Kazakh. */
public final class LanguageModifiers implements Modifiers {
    /** Endings of Kazakh relational adjectives and of stems used as attributes; a case ending would rule a word out. */
    private static final Pattern KAZAKH = Pattern.compile(
            ".*(лық|лік|дық|дік|тық|тік|лы|лі|ды|ді|ты|ті|ғы|гі|қы|кі|сыз|сіз|ивті|алды|аралық|дай|дей|и|ий|н|м|р|л|с|з|т|к|қ|п|й|ш|а|е|ы|і|у)");

    private static final Pattern KAZAKH_CASE = Pattern.compile(
            ".*[^ ](ның|нің|дың|дің|тың|тің|нда|нде|дан|ден|тан|тен|нан|нен|ға|ге|қа|ке|мен|пен|бен|лар|лер|дар|дер|тар|тер)");

    private final LanguageLexicons lexicons = new LanguageLexicons();

    @Override
    public int slots(String language, String form) {
        return switch (language) {
            case "ru" -> lexicons.russianModifierSlots(form);
            case "en" -> lexicons.isEnglishModifier(form) ? Agreement.ANY : 0;
            case "kk" -> isKazakhModifier(form) ? Agreement.ANY : 0;
            default ->
                isKazakhModifier(form) || lexicons.isEnglishModifier(form)
                        ? Agreement.ANY
                        : lexicons.russianModifierSlots(form);
        };
    }

    private static boolean isKazakhModifier(String form) {
        return form.length() > 2
                && KAZAKH.matcher(form).matches()
                && !KAZAKH_CASE.matcher(form).matches();
    }
}

package dipl.corpus;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Codes and names of languages in Kazakh, Russian and English, read as ISO 639-1 codes. */
final class LanguageNames {
    private static final Map<String, String> CODES = codes();

    private LanguageNames() {}

    /**
     * The two-letter code of a language, for {@code kaz}, {@code Kazakh}, {@code қазақша}, {@code en-US} and the like. What is
     * unknown stays as it is given, in lower case.
     */
    static String normalise(String given) {
        String value = given.strip().toLowerCase(Locale.ROOT);
        return known(value).orElse(value);
    }

    /** The code, if the language is known. */
    static Optional<String> known(String given) {
        String value = given.strip().toLowerCase(Locale.ROOT);
        String code = CODES.get(value);
        if (code == null && value.matches("[a-z]{2,3}[-_][a-z0-9_-]{2,}")) {
            code = CODES.get(value.substring(0, value.matches("[a-z]{2}[-_].*") ? 2 : 3));
        }
        return Optional.ofNullable(code);
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            // the JDK lists withdrawn codes as well, which share their three-letter code with the present ones
            if (code.length() == 2 && !code.equals("iw") && !code.equals("in") && !code.equals("ji")) {
                codes.put(code, code);
                codes.putIfAbsent(new Locale.Builder().setLanguage(code).build().getISO3Language(), code);
            }
        }
        put(codes, "kk", "kz qaz kazakh қазақ қазақша қазақ_тілі казахский казахский_язык каз қаз qazaq qazaqsha");
        put(codes, "ru", "rus russian орыс орысша орыс_тілі русский русский_язык рус орыс");
        put(codes, "en", "eng english ағылшын ағылшынша ағылшын_тілі английский английский_язык англ ағыл");
        put(codes, "uz", "uzbek өзбек өзбекша узбекский");
        put(codes, "ky", "kyrgyz kirghiz қырғыз қырғызша киргизский кыргызский");
        put(codes, "tg", "tajik тәжік таджикский");
        put(codes, "tk", "turkmen түрікмен туркменский");
        put(codes, "ug", "uyghur uighur ұйғыр уйгурский");
        put(codes, "tt", "tatar татар татарский");
        put(codes, "tr", "turkish түрік түрікше турецкий");
        put(codes, "uk", "ukrainian украин украинский");
        put(codes, "de", "german неміс немісше немецкий ger");
        put(codes, "fr", "french француз французша французский fre");
        put(codes, "es", "spanish испан испанский");
        put(codes, "zh", "chinese қытай қытайша китайский chi cn");
        put(codes, "ar", "arabic араб арабский");
        put(codes, "mn", "mongolian моңғол монгольский");
        return Map.copyOf(codes);
    }

    private static void put(Map<String, String> codes, String code, String names) {
        for (String name : names.split(" ")) {
            codes.put(name.replace('_', ' '), code);
        }
    }
}

package dipl.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Names and codes of languages. */
public final class Languages {
    private static final Map<String, String> CODES = codes();

    private Languages() {}

    /**
     * The ISO 639-1 code (639-2 where there is none) that a name or tag means: {@code kk} for {@code kaz}, {@code kk-KZ}, {@code Kazakh},
     * {@code казахский}, {@code қазақша}; {@link Sentence#UNSURE} for null, for what is no language, and for several at once.
     */
    public static String code(String name) {
        if (name == null) {
            return Sentence.UNSURE;
        }
        String plain = CaseFolding.fold(Normalizer.normalizeWord(name)).strip();
        String known = CODES.get(plain);
        if (known != null) {
            return known;
        }
        int tag = 0;
        while (tag < plain.length() && Character.isLetter(plain.charAt(tag))) {
            tag++;
        }
        boolean hasSubtag = tag < plain.length() && "-_".indexOf(plain.charAt(tag)) >= 0;
        boolean hasQualifier = tag < plain.length() && " (".indexOf(plain.charAt(tag)) >= 0;
        String first = CODES.get(plain.substring(0, tag));
        if (first != null && hasSubtag && isTag(plain)) {
            return first;
        }
        if (first != null && hasQualifier && tag > 3 && !namesAnother(plain.substring(tag), first)) {
            return first;
        }
        return Sentence.UNSURE;
    }

    private static boolean isTag(String plain) {
        return plain.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_');
    }

    private static boolean namesAnother(String rest, String code) {
        for (String part : rest.split("[^\\p{L}]+")) {
            String other = CODES.get(part);
            if (other != null && !other.equals(code) && part.length() > 3) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            if (code.length() != 2) {
                continue;
            }
            Locale locale = Locale.forLanguageTag(code);
            codes.put(CaseFolding.fold(locale.getDisplayLanguage(Locale.ENGLISH)), locale.getLanguage());
            codes.put(locale.getISO3Language(), locale.getLanguage());
            codes.put(code, locale.getLanguage());
        }
        put(codes, "kk", "kazakh qazaq qazaqsha qazaqşa казахский казахском қазақ қазақша қаз каз kaz kz");
        put(codes, "ru", "russian rus русский русском рус орыс орысша");
        put(codes, "en", "english eng английский англ ағылшын ағылшынша");
        put(codes, "ky", "kyrgyz kirghiz киргизский кыргызский кыргызча қырғызша");
        put(codes, "uz", "uzbek узбекский өзбекше o'zbekcha uzn");
        put(codes, "uk", "ukrainian украинский українська");
        put(codes, "tt", "tatar татарский татарча");
        put(codes, "ug", "uyghur uighur уйгурский");
        put(codes, "tr", "turkish турецкий türkçe");
        put(codes, "be", "belarusian белорусский беларуская");
        put(codes, "mn", "mongolian монгольский khk");
        put(codes, "zh", "chinese китайский cmn");
        put(codes, "de", "german немецкий deutsch");
        put(codes, "fr", "french французский français");
        put(codes, "es", "spanish испанский español");
        put(codes, "ar", "arabic арабский arb");
        put(codes, "fa", "persian персидский pes");
        put(codes, "az", "azerbaijani азербайджанский azj");
        put(codes, "bg", "bulgarian болгарский");
        put(codes, "et", "ekk");
        put(codes, "lv", "lvs");
        put(codes, "sr", "serbian сербский");
        codes.put("қазақ тілі", "kk");
        codes.put("казахский язык", "kk");
        codes.put("русский язык", "ru");
        codes.put("орыс тілі", "ru");
        codes.put("английский язык", "en");
        codes.put("ағылшын тілі", "en");
        return codes;
    }

    private static void put(Map<String, String> codes, String code, String names) {
        for (String name : names.split(" ")) {
            codes.put(name, code);
        }
    }
}

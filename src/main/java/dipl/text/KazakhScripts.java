package dipl.text;

/** Other spellings that Kazakh words come in: without the letters that Russian keyboards lack, and in the Latin alphabets. */
final class KazakhScripts {
    private static final String CYRILLIC = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщыіэюя";
    private static final String[] DEGRADED =
            "а а б в г г д е е ж з и й к к л м н н о о п р с т у у у ф х х ц ч ш щ ы и э ю я".split(" ");
    private static final String[] OF_2018 =
            "a á b v g ǵ d e ıo j z ı ı k q l m n ń o ó p r s t ý u ú f h h ts ch sh shsh y i e ıý ıa".split(" ");
    private static final String[] OF_2021 =
            "a ä b v g ğ d e io j z i i k q l m n ñ o ö p r s t u ū ü f h h ts ch ş şş y ı e iu ia".split(" ");
    private static final String[] OF_WEB =
            "a ä b v g ğ d e yo j z ï ý k q l m n ñ o ö p r s t w u ü f x h c ç ş şş ı i e yu ya".split(" ");

    static final String LATIN_LETTERS = "abcdefghijklmnopqrstuvwxyzáǵıńóúýäğñöşūüïçŋ";

    private KazakhScripts() {}

    /** The words as people write them who do without the nine letters of Kazakh. */
    static String degraded(String words) {
        return replace(words, DEGRADED);
    }

    /** The words in the alphabets of 2018 and of 2021 and in the one of the web. */
    static String latin(String words) {
        return replace(words, OF_2018) + ' ' + replace(words, OF_2021) + ' ' + replace(words, OF_WEB);
    }

    private static String replace(String words, String[] by) {
        StringBuilder result = new StringBuilder(words.length() + 64);
        for (int i = 0; i < words.length(); i++) {
            int at = CYRILLIC.indexOf(words.charAt(i));
            result.append(at < 0 ? String.valueOf(words.charAt(i)) : by[at]);
        }
        return result.toString();
    }
}

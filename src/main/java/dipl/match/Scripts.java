package dipl.match;

import java.util.Set;

/** Which scripts a word is written in, and which a language is written in, as sets of bits. */
final class Scripts {
    static final int LATIN = 1;
    static final int CYRILLIC = 2;
    static final int ARABIC = 4;
    static final int OTHER = 8;

    private static final Set<String> CYRILLIC_LANGUAGES =
            Set.of("kk", "ru", "ky", "tt", "uk", "be", "bg", "mn", "tg", "sr", "mk", "ba", "cv", "ce", "os");
    private static final Set<String> ARABIC_LANGUAGES = Set.of("ar", "fa", "ug", "ur", "ps");
    private static final Set<String> OTHER_LANGUAGES = Set.of("zh", "ja", "ko", "hy", "ka", "el", "he", "hi", "th");

    private Scripts() {}

    static int of(String text) {
        int scripts = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c < 0x80 ? Character.isLetter(c) : c >= 0x400 && c < 0x480) {
                // nearly all there is; to look it up takes longer
                scripts |= c < 0x80 ? LATIN : CYRILLIC;
            } else if (c >= 0x80 && Character.isLetter(c)) {
                scripts |= switch (Character.UnicodeScript.of(c)) {
                    case LATIN -> LATIN;
                    case CYRILLIC -> CYRILLIC;
                    case ARABIC -> ARABIC;
                    default -> OTHER;
                };
            }
        }
        return scripts;
    }

    static int ofLanguage(String language) {
        if (CYRILLIC_LANGUAGES.contains(language)) {
            return CYRILLIC;
        }
        if (ARABIC_LANGUAGES.contains(language)) {
            return ARABIC;
        }
        return OTHER_LANGUAGES.contains(language) ? OTHER : LATIN;
    }
}

package dipl.lexis;

import java.util.List;

/** The languages of passages that make a difference here, by number. */
final class PassageLanguage {
    static final int KAZAKH = 0;
    static final int RUSSIAN = 1;
    static final int ENGLISH = 2;
    static final int UNSURE = 3;
    static final int OTHER = 4;
    static final int COUNT = 5;

    private static final List<String> CODES = List.of("kk", "ru", "en", "");

    private PassageLanguage() {}

    static int of(String code) {
        int number = CODES.indexOf(code);
        return number < 0 ? OTHER : number;
    }

    /** Whether a word of a studied language can stand in such a passage without being a word of the passage's own. */
    static boolean mayHold(int passage, String language) {
        return switch (passage) {
            case KAZAKH -> !language.equals("ru");
            case RUSSIAN -> !language.equals("kk");
            case OTHER -> false;
            default -> true;
        };
    }
}

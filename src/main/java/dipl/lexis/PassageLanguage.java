package dipl.lexis;

/** The languages of passages that make a difference here, by number. */
final class PassageLanguage {
    static final int KAZAKH = 0;
    static final int RUSSIAN = 1;
    static final int ENGLISH = 2;
    static final int UNSURE = 3;
    static final int OTHER = 4;
    static final int COUNT = 5;

    private PassageLanguage() {}

    static int of(String code) {
        return switch (code) {
            case "kk" -> KAZAKH;
            case "ru" -> RUSSIAN;
            case "en" -> ENGLISH;
            case "" -> UNSURE;
            default -> OTHER;
        };
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

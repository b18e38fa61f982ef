package dipl.text;

import java.util.ArrayList;
import java.util.List;

/** Shows analysed texts the way people read them. */
final class Texts {
    private Texts() {}

    static TokenizedText analyse(String text) {
        return new StandardTextAnalyser().analyse(text, null);
    }

    /** The words with a sign for each gap: {@code |} for a break. */
    static String words(TokenizedText text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.size(); i++) {
            if (i > 0) {
                shown.append(sign(text.gap(i)));
            }
            shown.append(text.form(i));
        }
        return shown.toString();
    }

    private static String sign(Gap gap) {
        return switch (gap) {
            case SPACE -> " ";
            case HYPHEN -> "-";
            case SPACED_HYPHEN -> " - ";
            case SUSPENDED_HYPHEN -> "- ";
            case COMMA -> ", ";
            case SLASH -> "/";
            case OPEN -> " (";
            case CLOSE -> ") ";
            case BREAK -> " | ";
        };
    }

    static List<String> surfaces(String original, TokenizedText text) {
        List<String> surfaces = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            surfaces.add(original.substring(text.start(i), text.end(i)));
        }
        return surfaces;
    }

    static List<String> sentences(String original) {
        List<String> shown = new ArrayList<>();
        for (Sentence sentence : analyse(original).sentences()) {
            shown.add(original.substring(sentence.start(), sentence.end()));
        }
        return shown;
    }
}

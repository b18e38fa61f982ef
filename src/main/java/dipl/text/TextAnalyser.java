package dipl.text;

/** Turns a text into words and sentences. Safe for use by several threads. */
public interface TextAnalyser {
    /**
     * Analyses one text.
     *
     * @param text the original text; offsets in the result point into it
     * @param declaredLanguage the language that metadata gives, or null; it wins over detection for the document, and decides
     *     sentences that cannot be told
     */
    TokenizedText analyse(String text, String declaredLanguage);
}

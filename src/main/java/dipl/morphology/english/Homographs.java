package dipl.morphology.english;

import dipl.morphology.lexicon.WordList;
import java.util.Map;
import java.util.Set;

/** Tells the forms that are nearly always a form of some other word: {@code would} is not the past of the noun {@code will}. */
final class Homographs {
    private final Map<String, Set<String>> likelyWords =
            WordList.owners(Homographs.class.getResource("homographs.txt"));

    /**
     * Whether a form of a word is likelier to be a form of another one.
     *
     * @param form one of the forms of the word
     * @param lemma the word
     */
    boolean likelierAnother(String form, String lemma) {
        Set<String> likely = likelyWords.get(form);
        return likely != null && !likely.contains(lemma);
    }
}

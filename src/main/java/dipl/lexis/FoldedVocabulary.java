package dipl.lexis;

import dipl.index.Vocabulary;
import dipl.text.CaseFolding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The spellings of a vocabulary without their capitals, each once, in the order in which the vocabulary has them first.
 *
 * @param formOfWord the number of its spelling, for each word of the vocabulary
 * @param forms the spellings by number
 */
public record FoldedVocabulary(int[] formOfWord, List<String> forms) {
    /** Folds a vocabulary, with several threads. */
    public static FoldedVocabulary of(Vocabulary vocabulary) {
        String[] folded = new String[vocabulary.size()];
        IntStream.range(0, folded.length)
                .parallel()
                .forEach(word -> folded[word] = CaseFolding.fold(vocabulary.form(word)));
        int[] formOfWord = new int[folded.length];
        List<String> forms = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>(2 * folded.length);
        for (int word = 0; word < folded.length; word++) {
            Integer known = numbers.putIfAbsent(folded[word], forms.size());
            if (known == null) {
                formOfWord[word] = forms.size();
                forms.add(folded[word]);
            } else {
                formOfWord[word] = known;
            }
        }
        return new FoldedVocabulary(formOfWord, forms);
    }
}

package dipl.lexis;

import dipl.index.Vocabulary;
import dipl.text.CaseFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The spellings of a vocabulary without their capitals, each once, in the order in which the vocabulary has them first.
 *
 * @param formOfWord the number of its spelling, for each word of the vocabulary
 * @param forms the spellings by number
 */
public record FoldedVocabulary(int[] formOfWord, List<String> forms) {
    /** Spreads hash codes over the table (Knuth, The art of computer programming 3, 6.4). */
    private static final int SPREAD = 0x9E3779B9;

    /** Folds a vocabulary, with several threads. */
    public static FoldedVocabulary of(Vocabulary vocabulary) {
        String[] folded = new String[vocabulary.size()];
        IntStream.range(0, folded.length)
                .parallel()
                .forEach(word -> folded[word] = CaseFolding.fold(vocabulary.form(word)));
        int[] formOfWord = new int[folded.length];
        List<String> forms = new ArrayList<>();
        // a table of numbers, one more than those of the spellings, since boxed ones cost more than all else here
        int mask = Integer.highestOneBit(Math.max(1, folded.length)) * 4 - 1;
        int[] numbers = new int[mask + 1];
        for (int word = 0; word < folded.length; word++) {
            int at = folded[word].hashCode() * SPREAD >>> Integer.numberOfLeadingZeros(mask);
            while (numbers[at] > 0 && !forms.get(numbers[at] - 1).equals(folded[word])) {
                at = at + 1 & mask;
            }
            if (numbers[at] == 0) {
                forms.add(folded[word]);
                numbers[at] = forms.size();
            }
            formOfWord[word] = numbers[at] - 1;
        }
        return new FoldedVocabulary(formOfWord, forms);
    }
}

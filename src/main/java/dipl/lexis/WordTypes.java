package dipl.lexis;

import dipl.index.CorpusIndex;
import dipl.lexis.FoldedFormsCache.Folded;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The types that the words of an index are counted as. A type has a label, and labels differ. Immutable, for any number of threads.
 *
 * <p>Words are taken without their capitals. Under {@link #dictionaryForms} a word is taken under its dictionary form in the language
 * of its passage: see {@link DictionaryForms}.
 */
public final class WordTypes {
    private final int[] formOfWord;
    private final List<String> labels;
    private final int[][] typeOfForm;
    private final BitSet[] stops;

    private WordTypes(int[] formOfWord, List<String> labels, int[][] typeOfForm, BitSet[] stops) {
        this.formOfWord = formOfWord;
        this.labels = labels;
        this.typeOfForm = typeOfForm;
        this.stops = stops;
    }

    /** Each word without its capitals is a type. */
    public static WordTypes words(CorpusIndex index) {
        FoldedVocabulary vocabulary = FoldedVocabulary.of(index.vocabulary());
        return new WordTypes(vocabulary.formOfWord(), vocabulary.forms(), null, stops(vocabulary.forms()));
    }

    /** Each dictionary form is a type, as far as the forms of words are known. */
    public static WordTypes dictionaryForms(CorpusIndex index, int threads, FoldedFormsCache cache) {
        FoldedVocabulary vocabulary = FoldedVocabulary.of(index.vocabulary());
        Folded folded = cache.read(vocabulary.forms().size());
        if (folded == null) {
            folded = fold(
                    vocabulary.forms(),
                    FormsInPassages.of(
                            index, vocabulary.formOfWord(), vocabulary.forms().size(), threads));
            cache.keep(folded);
        }
        return new WordTypes(vocabulary.formOfWord(), folded.labels(), folded.typeOfForm(), stops(vocabulary.forms()));
    }

    private static Folded fold(List<String> forms, BitSet[] used) {
        List<String> labels = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        String[][] dictionaryForms = DictionaryForms.of(forms, used);
        int[][] types = new int[dictionaryForms.length][forms.size()];
        for (int form = 0; form < forms.size(); form++) {
            for (int passage = 0; passage < types.length; passage++) {
                // most forms have one dictionary form everywhere, and looking it up once is enough
                int same = 0;
                while (same < passage && !Objects.equals(dictionaryForms[same][form], dictionaryForms[passage][form])) {
                    same++;
                }
                types[passage][form] = same < passage
                        ? types[same][form]
                        : number(dictionaryForms[passage][form], forms.get(form), labels, numbers);
            }
        }
        return new Folded(labels, types);
    }

    private static int number(String dictionaryForm, String form, List<String> labels, Map<String, Integer> numbers) {
        String label = dictionaryForm == null ? form : dictionaryForm;
        Integer known = numbers.putIfAbsent(label, labels.size());
        if (known != null) {
            return known;
        }
        labels.add(label);
        return labels.size() - 1;
    }

    private static BitSet[] stops(List<String> forms) {
        BitSet[] stops = new BitSet[PassageLanguage.COUNT];
        for (int passage = 0; passage < stops.length; passage++) {
            stops[passage] = new BitSet(forms.size());
        }
        for (String language : StopWords.LANGUAGES) {
            Set<String> words = StopWords.of(language);
            for (int form = 0; form < forms.size(); form++) {
                if (words.contains(forms.get(form))) {
                    for (int passage = 0; passage < stops.length; passage++) {
                        if (PassageLanguage.mayHold(passage, language)) {
                            stops[passage].set(form);
                        }
                    }
                }
            }
        }
        return stops;
    }

    /** How many types there are; they are numbered from 0. */
    public int size() {
        return labels.size();
    }

    /** How many words the vocabulary has; they are numbered from 0. */
    public int words() {
        return formOfWord.length;
    }

    /** A type in writing. */
    public String label(int type) {
        return labels.get(type);
    }

    /**
     * The type of a word.
     *
     * @param word its number in the vocabulary
     * @param language of the passage; empty if unsure
     */
    public int type(int word, String language) {
        int form = formOfWord[word];
        return typeOfForm == null ? form : typeOfForm[PassageLanguage.of(language)][form];
    }

    /**
     * Whether a word is a stop word where it stands: of the passage's language, or of one in another script, since its words can only be
     * a quotation there; of any language where the passage's is unsure.
     *
     * @param word its number in the vocabulary
     * @param language of the passage; empty if unsure
     */
    public boolean isStopWord(int word, String language) {
        return stops[PassageLanguage.of(language)].get(formOfWord[word]);
    }
}

package dipl.match;

import dipl.dictionary.Dictionary;
import dipl.dictionary.Term;
import dipl.index.Vocabulary;
import dipl.index.Words;
import dipl.morphology.Morphology;
import dipl.text.Sentence;
import dipl.text.TextAnalyser;
import dipl.text.TokenizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The engine on short texts in memory, without an index: the same analysis, the same compiled dictionary, the same matcher. */
public final class TextMatcher {
    private final List<Dictionary> dictionaries;
    private final MatchOptions options;
    private final TextAnalyser analyser;
    private final Function<String, Morphology> morphologies;
    private final Modifiers modifiers;

    /**
     * A text and what is known of it.
     *
     * @param text as it is
     * @param language the language that metadata would give, or null
     */
    public record Text(String text, String language) {}

    /**
     * A hit in a text.
     *
     * @param category its category in its dimension
     * @param term the term that was found
     * @param start first character in the text, counted from 0
     * @param end one past the last character
     */
    public record Place(CategoryKey category, Term term, int start, int end) {
        /** What stands there. */
        public String surface(String text) {
            return text.substring(start, end);
        }
    }

    /**
     * @param dictionaries one for each dimension
     * @param morphologies the morphology of a language
     */
    public TextMatcher(
            List<Dictionary> dictionaries,
            MatchOptions options,
            TextAnalyser analyser,
            Function<String, Morphology> morphologies,
            Modifiers modifiers) {
        this.dictionaries = List.copyOf(dictionaries);
        this.options = options;
        this.analyser = analyser;
        this.morphologies = morphologies;
        this.modifiers = modifiers;
    }

    /** The hits of each text, in reading order; the dictionaries are compiled once for all texts. */
    public List<List<Place>> match(List<Text> texts) {
        MemoryVocabulary vocabulary = new MemoryVocabulary();
        List<TokenizedText> analysed = texts.stream()
                .map(text -> analyser.analyse(text.text(), text.language()))
                .toList();
        List<Words> words =
                analysed.stream().map(text -> words(text, vocabulary)).toList();
        CompiledDictionary compiled = CompiledDictionary.compile(dictionaries, vocabulary, morphologies);
        Matcher matcher = new Matcher(compiled, options, modifiers, () -> vocabulary);
        List<List<Place>> all = new ArrayList<>();
        for (int i = 0; i < analysed.size(); i++) {
            TokenizedText text = analysed.get(i);
            all.add(matcher.match(words.get(i)).stream()
                    .map(match -> new Place(
                            compiled.categories().get(match.category()),
                            compiled.terms().get(match.term()),
                            text.start(match.first()),
                            text.end(match.last())))
                    .toList());
        }
        return List.copyOf(all);
    }

    private static Words words(TokenizedText text, MemoryVocabulary vocabulary) {
        int[] ids = new int[text.size()];
        byte[] gaps = new byte[text.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = vocabulary.number(text.form(i));
            gaps[i] = (byte) text.gap(i).ordinal();
        }
        List<Sentence> sentences = text.sentences();
        int[] ends = new int[sentences.size()];
        String[] languages = new String[ends.length];
        boolean[] paragraphs = new boolean[ends.length];
        for (int s = 0; s < ends.length; s++) {
            ends[s] = sentences.get(s).endWord();
            languages[s] = sentences.get(s).language();
            paragraphs[s] = sentences.get(s).startsParagraph();
        }
        return new Words(ids, gaps, ends, languages, paragraphs);
    }

    private static final class MemoryVocabulary implements Vocabulary {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> forms = new ArrayList<>();

        int number(String form) {
            return numbers.computeIfAbsent(form, fresh -> {
                forms.add(fresh);
                return forms.size() - 1;
            });
        }

        @Override
        public int size() {
            return forms.size();
        }

        @Override
        public String form(int id) {
            return forms.get(id);
        }
    }
}

package dipl.analysis.suggest;

import dipl.analysis.suggest.Suggestion.Kind;
import dipl.index.IndexedDocument;
import dipl.index.Words;
import dipl.match.CategorySelection;
import dipl.match.CompiledDictionary;
import dipl.match.CorpusMatcher;
import dipl.match.Match;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Finds words and phrases that are more frequent in sentences with a category than in others. */
public final class Company implements CorpusMatcher.Part<Passages> {
    private final SuggestRequest request;
    private final CompiledDictionary dictionary;
    private final Passages passages;

    private Company(SuggestRequest request, CompiledDictionary dictionary, Passages passages) {
        this.request = request;
        this.dictionary = dictionary;
        this.passages = passages;
    }

    /** Looks through the documents. */
    public static List<Suggestion> of(CorpusMatcher matcher, SuggestRequest request) {
        Passages words = count(matcher, request, () -> Passages.ofWords(request.types()));
        Passages pairs = count(matcher, request, () -> words.ofPairs(request.leastHits()));
        List<Suggestion> found = new ArrayList<>();
        for (Passages passages : List.of(words, pairs)) {
            found.addAll(passages.suggestions(Kind.COMPANY, request.categories().rows(), request.leastHits()));
        }
        return found;
    }

    private static Passages count(CorpusMatcher matcher, SuggestRequest request, Supplier<Passages> empty) {
        Passages all = empty.get();
        matcher.scan(request.documents(), () -> new Company(request, matcher.dictionary(), all.alike()))
                .forEach(all::add);
        return all;
    }

    @Override
    public void accept(IndexedDocument document, List<Match> matches) {
        Words words = document.words();
        Map<Integer, Map<Integer, Set<Integer>>> bySentence = bySentence(matches, request.categories(), dictionary);
        for (int s = 0; s < words.sentences(); s++) {
            passages.add(words, s, document.number(), bySentence.getOrDefault(s, Map.of()));
        }
    }

    /** By sentence, the categories that are marked there, each with the words of all hits of its dimension. */
    static Map<Integer, Map<Integer, Set<Integer>>> bySentence(
            List<Match> matches, CategorySelection categories, CompiledDictionary dictionary) {
        Map<Integer, Map<String, Set<Integer>>> takenBySentence = new HashMap<>();
        Map<Integer, Map<Integer, Set<Integer>>> bySentence = new HashMap<>();
        for (Match match : matches) {
            Set<Integer> taken = takenBySentence
                    .computeIfAbsent(match.sentence(), s -> new HashMap<>())
                    .computeIfAbsent(
                            dictionary.categories().get(match.category()).dimension(), d -> new HashSet<>());
            for (int place : match.words()) {
                taken.add(place);
            }
            int row = categories.row(match.category());
            if (row >= 0) {
                bySentence
                        .computeIfAbsent(match.sentence(), s -> new HashMap<>())
                        .put(row, taken);
            }
        }
        return bySentence;
    }

    @Override
    public Passages result() {
        return passages;
    }
}

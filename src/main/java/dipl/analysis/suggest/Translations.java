package dipl.analysis.suggest;

import dipl.analysis.suggest.Suggestion.Kind;
import dipl.analysis.suggest.Twins.Twin;
import dipl.index.Words;
import dipl.match.CorpusMatcher;
import dipl.match.Match;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds words that stand in the translations of sentences with a category where the translations themselves lack it. Documents that are one text
 * in several languages are laid side by side: sentence by sentence if they have equally many, else by how far into the text a sentence
 * stands, one sentence more on either side.
 */
public final class Translations {
    private final CorpusMatcher matcher;
    private final SuggestRequest request;
    private final Passages passages;

    private Translations(CorpusMatcher matcher, SuggestRequest request, Passages passages) {
        this.matcher = matcher;
        this.request = request;
        this.passages = passages;
    }

    /**
     * The answer.
     *
     * @param groups how many texts there are in several languages
     */
    public record Answer(int groups, List<Suggestion> suggestions) {}

    /** A document as it is laid beside its twins. */
    private record Side(int number, Words words, Map<Integer, Map<Integer, Set<Integer>>> bySentence) {}

    /** Looks through the documents that have twins. */
    public static Answer of(CorpusMatcher matcher, SuggestRequest request) {
        List<List<Twin>> groups = Twins.groups(matcher.index(), request.documents(), matcher.threads());
        Passages words = count(matcher, request, groups, Passages.ofWords(request.types()));
        Passages pairs = count(matcher, request, groups, words.ofPairs(request.leastHits()));
        List<Suggestion> found = new ArrayList<>();
        for (Passages passages : List.of(words, pairs)) {
            found.addAll(
                    passages.suggestions(Kind.TRANSLATION, request.categories().rows(), request.leastHits()));
        }
        return new Answer(groups.size(), found);
    }

    private static Passages count(
            CorpusMatcher matcher, SuggestRequest request, List<List<Twin>> groups, Passages passages) {
        Translations translations = new Translations(matcher, request, passages);
        CorpusMatcher.Finder finder = matcher.finder();
        groups.forEach(group -> translations.add(group, finder));
        return passages;
    }

    private void add(List<Twin> group, CorpusMatcher.Finder finder) {
        List<Side> sides = new ArrayList<>();
        for (Twin twin : group) {
            sides.add(matcher.index().read(twin.number(), document -> {
                List<Match> matches = finder.matches(document);
                return new Side(
                        twin.number(),
                        document.words(),
                        Company.bySentence(matches, request.categories(), matcher.dictionary()));
            }));
        }
        for (Side side : sides) {
            for (int s = 0; s < side.words.sentences(); s++) {
                Map<Integer, Set<Integer>> lacking = new HashMap<>();
                for (Side other : sides) {
                    if (other != side) {
                        rowsBeside(other, s, side.words.sentences()).forEach(row -> lacking.put(row, Set.of()));
                    }
                }
                for (int near = s - 1; near <= s + 1; near++) {
                    lacking.keySet()
                            .removeAll(
                                    side.bySentence.getOrDefault(near, Map.of()).keySet());
                }
                passages.add(side.words, s, side.number, lacking);
            }
        }
    }

    /** The categories marked in a text where a sentence of another text has its counterpart. */
    private static Set<Integer> rowsBeside(Side other, int sentence, int sentences) {
        int there = other.words.sentences();
        if (there == sentences) {
            return other.bySentence.getOrDefault(sentence, Map.of()).keySet();
        }
        Set<Integer> rows = new java.util.TreeSet<>();
        int middle = (int) ((long) sentence * there / sentences);
        for (int s = middle - 1; s <= middle + 1; s++) {
            rows.addAll(other.bySentence.getOrDefault(s, Map.of()).keySet());
        }
        return rows;
    }
}

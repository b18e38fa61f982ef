package dipl.analysis.suggest;

import dipl.analysis.suggest.Suggestion.Kind;
import dipl.dictionary.Term;
import dipl.index.CorpusIndex.PartReader;
import dipl.index.IndexedDocument;
import dipl.index.Vocabulary;
import dipl.index.Words;
import dipl.match.CompiledDictionary;
import dipl.match.CorpusMatcher;
import dipl.match.NearMisses;
import dipl.text.CaseFolding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Finds forms and spellings that are nearly those of a term. */
public final class Forms {
    private Forms() {}

    /** A phrase near a term. */
    private record Near(int term, String language, String phrase) {}

    /** How often a phrase was seen. */
    private static final class Seen {
        private long hits;
        private long documents;
        private int lastDocument = -1;
    }

    /**
     * Looks through the documents.
     *
     * @param known tells words of a language, in lower case
     */
    public static List<Suggestion> of(CorpusMatcher matcher, SuggestRequest request, Predicate<String> known) {
        CompiledDictionary dictionary = matcher.dictionary();
        NearMisses nearMisses = new NearMisses(dictionary, matcher.index().vocabulary(), known);
        Map<Near, Seen> all = new HashMap<>();
        matcher.index()
                .scan(request.documents(), matcher.threads(), () -> new Part(nearMisses, matcher, request))
                .forEach(part -> part.forEach((near, seen) -> {
                    Seen own = all.computeIfAbsent(near, n -> new Seen());
                    own.hits += seen.hits;
                    own.documents += seen.documents;
                }));
        List<Suggestion> suggestions = new ArrayList<>();
        all.forEach((near, seen) -> {
            if (seen.hits >= request.leastHits()) {
                Term term = dictionary.terms().get(near.term);
                suggestions.add(new Suggestion(
                        request.categories().rows().get(request.categories().row(dictionary.category(near.term))),
                        near.language,
                        near.phrase,
                        Kind.FORM,
                        term.text(),
                        seen.hits,
                        seen.documents,
                        Double.NaN,
                        Double.NaN));
            }
        });
        return suggestions;
    }

    private static final class Part implements PartReader<Map<Near, Seen>> {
        private final NearMisses nearMisses;
        private final CompiledDictionary dictionary;
        private final Vocabulary vocabulary;
        private final SuggestRequest request;
        private final Map<Near, Seen> seen = new HashMap<>();

        Part(NearMisses nearMisses, CorpusMatcher matcher, SuggestRequest request) {
            this.nearMisses = nearMisses;
            this.request = request;
            dictionary = matcher.dictionary();
            vocabulary = matcher.index().vocabulary();
        }

        @Override
        public void read(IndexedDocument document) {
            Words words = document.words();
            for (NearMisses.Place place : nearMisses.find(words)) {
                if (request.categories().row(dictionary.category(place.term())) < 0) {
                    continue;
                }
                StringBuilder phrase = new StringBuilder();
                for (int i = place.first(); i <= place.last(); i++) {
                    phrase.append(i == place.first() ? "" : " ").append(CaseFolding.fold(vocabulary.form(words.id(i))));
                }
                String language = words.language(words.sentenceOf(place.first()));
                Seen one =
                        seen.computeIfAbsent(new Near(place.term(), language, phrase.toString()), near -> new Seen());
                one.hits++;
                if (one.lastDocument != document.number()) {
                    one.lastDocument = document.number();
                    one.documents++;
                }
            }
        }

        @Override
        public Map<Near, Seen> result() {
            return seen;
        }
    }
}

package dipl.match;

import dipl.dictionary.MatchMode;
import dipl.dictionary.Term;
import dipl.match.TermCompiler.SlotKey;
import dipl.morphology.Morphology;
import dipl.morphology.Paradigm;
import dipl.morphology.Reading;
import dipl.text.CaseFolding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What reads the words of hits, for those ways of writing a term that were asked for of late. Making one is dear, and hits of the same
 * few terms are explained again and again; those of all terms would not fit into memory if a dictionary has very many.
 */
final class RecentReaders {
    private static final int MOST = 4096;

    private final List<Term> terms;
    private final Function<String, Morphology> morphologies;
    private final Map<Way, List<List<Reader>>> recent = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Way, List<List<Reader>>> eldest) {
            return size() > MOST;
        }
    };

    private record Way(int term, int sequence) {}

    /**
     * Reads one word.
     *
     * @param paradigm its forms; null if it is compared as written
     * @param prefix how many letters stand before what is inflected
     */
    record Reader(Paradigm paradigm, int prefix) {
        Optional<Reading> read(String word) {
            if (paradigm == null) {
                return Optional.empty();
            }
            String form = CaseFolding.fold(word);
            return paradigm.read(form.substring(Math.min(form.length(), prefix)));
        }
    }

    RecentReaders(List<Term> terms, Function<String, Morphology> morphologies) {
        this.terms = terms;
        this.morphologies = morphologies;
    }

    /**
     * For each place of a sequence the readers of the words that may stand there. Safe for use by several threads.
     *
     * @param sequence its place among those of the term
     */
    List<List<Reader>> of(int term, int sequence) {
        Way way = new Way(term, sequence);
        synchronized (recent) {
            List<List<Reader>> known = recent.get(way);
            if (known != null) {
                return known;
            }
        }
        List<List<Reader>> made = TermCompiler.words(terms.get(term), sequence).stream()
                .map(words -> words.stream().map(this::reader).toList())
                .toList();
        synchronized (recent) {
            recent.put(way, made);
        }
        return made;
    }

    private Reader reader(SlotKey key) {
        Paradigm paradigm = key.test().mode() == MatchMode.INFLECT
                ? morphologies
                        .apply(key.phrase().language())
                        .paradigms(key.phrase().words())
                        .get(key.index())
                : null;
        return new Reader(paradigm, key.test().prefix().length());
    }
}

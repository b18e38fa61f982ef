package dipl.match;

import dipl.match.CompiledDictionary.Phrase;
import dipl.morphology.Morphology;
import dipl.morphology.Paradigm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The paradigms of the phrases that were asked for of late. Making one is dear, and hits of the same few terms are explained again and
 * again; those of all terms would not fit into memory if a dictionary has very many.
 */
final class RecentParadigms {
    private static final int MOST = 4096;

    private final Function<String, Morphology> morphologies;
    private final Map<Phrase, List<Paradigm>> recent = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Phrase, List<Paradigm>> eldest) {
            return size() > MOST;
        }
    };

    RecentParadigms(Function<String, Morphology> morphologies) {
        this.morphologies = morphologies;
    }

    /** A paradigm for each word of a phrase. Safe for use by several threads. */
    List<Paradigm> of(Phrase phrase) {
        synchronized (recent) {
            List<Paradigm> known = recent.get(phrase);
            if (known != null) {
                return known;
            }
        }
        List<Paradigm> made = morphologies.apply(phrase.language()).paradigms(phrase.words());
        synchronized (recent) {
            recent.put(phrase, made);
        }
        return made;
    }
}

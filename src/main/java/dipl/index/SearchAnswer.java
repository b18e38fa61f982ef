package dipl.index;

import java.util.List;
import java.util.Set;

/**
 * What a full-text search found.
 *
 * @param hits the documents, the highest score first, equal ones by their paths
 * @param sought the words and phrases that were looked for, to be shown in the documents: for each place of a phrase the words, without
 *     capitals, that can stand there; a single word is a phrase of one
 */
public record SearchAnswer(List<Hit> hits, List<Phrase> sought) {
    public SearchAnswer {
        hits = List.copyOf(hits);
        sought = List.copyOf(sought);
    }

    /**
     * One document.
     *
     * @param document its number
     * @param score its BM25 score; 0 if only its metadata were asked for
     */
    public record Hit(int document, float score) {}

    /**
     * A phrase that was looked for.
     *
     * @param places the words that can stand at each place
     * @param slop by how many places in all its words may be out of their order and distance; 0 for one after another
     */
    public record Phrase(List<Set<String>> places, int slop) {
        public Phrase {
            places = List.copyOf(places);
        }
    }
}

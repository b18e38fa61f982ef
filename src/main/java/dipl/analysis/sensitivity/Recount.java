package dipl.analysis.sensitivity;

import dipl.match.CategoryKey;
import java.util.List;

/**
 * The frequency of a category with something left out.
 *
 * @param group the values of the grouping fields
 * @param category what was counted
 * @param leftOut what kind of thing is left out
 * @param name the term's text, or the source; empty for {@link LeftOut#NOTHING}
 * @param language of the term; empty for anything else
 * @param hits how often without it
 * @param words words of the group without it
 * @param change the rate without it by the rate with it, less 1: −0.5 is half as often; NaN if the category has no hit with it
 * @param rank the place of the category in its dimension by hits, the most frequent 1; equals share a place
 * @param rankChange places lost by leaving it out; below 0: won
 */
public record Recount(
        List<String> group,
        CategoryKey category,
        LeftOut leftOut,
        String name,
        String language,
        long hits,
        long words,
        double change,
        int rank,
        int rankChange) {
    /** What is left out of a count. */
    public enum LeftOut {
        /** The count as it is. */
        NOTHING,
        /** A term of the dictionary. */
        TERM,
        /** All documents of an outlet; a document that names none stands for itself. */
        SOURCE
    }

    public Recount {
        group = List.copyOf(group);
    }

    /** Hits per word; NaN without words. */
    public double rate() {
        return words == 0 ? Double.NaN : (double) hits / words;
    }
}

package dipl.analysis.collocates;

import dipl.stats.Association;
import dipl.stats.FourfoldTable;
import java.util.Objects;

/**
 * A word and how it stands to the hits.
 *
 * <p>Counted are pairs of a hit and a place in its window: a word between two hits counts for each of them, a word that stands twice
 * in a window counts twice. The table compares the places in windows with the places of the same passages that are in no window:
 *
 * <pre>expected = R C / N</pre>
 *
 * with R the places in windows, C the word's places in and out of windows, N all places in and out of windows. Only passages of a
 * language that has a hit are counted, since no word of another language could have stood there.
 *
 * <p>Source: Evert (2008), Corpora and collocations, in Lüdeling and Kytö (eds.), Corpus Linguistics, section 4.1 (surface
 * cooccurrence). He leaves out the places of the hits themselves; here they are places like any other, so that the words of a
 * term can be its collocates, near another hit.
 *
 * @param word the word
 * @param left how often it stands before a hit, in its window
 * @param right how often after the first word of a hit, in its window
 * @param table rows: in a window or not; columns: this word or another
 * @param hits all hits, near this word or not
 * @param frequency how often the word occurs in the passages counted, also as part of a hit
 */
public record Collocate(String word, long left, long right, FourfoldTable table, long hits, long frequency) {
    private static final double LARGEST_LOG_DICE = 14;

    public Collocate {
        Objects.requireNonNull(word, "word");
        if (left + right != table.both()) {
            throw new IllegalArgumentException(left + " and " + right + " are not " + table.both());
        }
    }

    /** How often the word stands in a window. */
    public long both() {
        return table.both();
    }

    /** G² over all four cells; never below 0. */
    public double logLikelihood() {
        return table.logLikelihood();
    }

    /** Whether the word stands near hits less often than expected. */
    public boolean isRepelled() {
        return both() < table.expected();
    }

    /**
     * logDice = 14 + log₂(2 f(xy) / (f(x) + f(y))) with f(xy) = {@link #both}, f(x) the hits and f(y) the word's frequency. Above 14 only
     * if the word stands several times in one window.
     *
     * <p>Source: Rychlý (2008), A lexicographer-friendly association score, RASLAN 2008, 6–9.
     */
    public double logDice() {
        return LARGEST_LOG_DICE + Math.log(2.0 * both() / (hits + frequency)) / Math.log(2);
    }

    /** Normalised pointwise mutual information; see {@link Association#npmi}. */
    public double npmi() {
        return Association.npmi(table);
    }
}

package dipl.analysis.kwic;

import java.util.stream.Stream;

/**
 * The answer: lines, and how many hits there are.
 *
 * @param hits all hits, also those that were not drawn or lie beyond the limit
 * @param lines the lines to show, in order; can be read once
 */
public record Concordance(long hits, Stream<KwicLine> lines) {}

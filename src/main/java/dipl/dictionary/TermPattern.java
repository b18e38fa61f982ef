package dipl.dictionary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * A term read by its grammar: the ways it can be written out, and the conditions on its surroundings.
 *
 * <p>Words separated by spaces are neighbours; {@code [x]} is optional; {@code (a|b)} are alternatives; {@code ~N} lets up to N
 * other words stand between; <code>{a b}~N</code> takes its parts in any order; {@code =word} is exact, {@code ^Word} keeps its
 * capitals, {@code word/v} is a verb, {@code word/d} takes derived words along; {@code *} in a word is a wildcard; a backslash
 * takes the next character as it is. Conditions follow at the end: {@code @unless (a|b)}, {@code @with (a|b)}, each
 * optionally {@code @within N}, {@code sentence}, {@code paragraph} or {@code document}; {@code @negation} stands for any negator and
 * {@code @country} and {@code @diplomacy} for any mention of a country or of diplomacy in the passage's language. In mode {@link MatchMode#REGEX} each word is an expression and only conditions are read.
 *
 * @param ways the ways to write the term, with alternatives; at least one
 * @param clauses all must hold
 */
public record TermPattern(List<TermSequence> ways, List<Clause> clauses) {
    /** The most ways of writing that one term may have. */
    public static final int MOST_SEQUENCES = 2048;

    /** The most words a gap may span. */
    public static final int WIDEST_GAP = 50;

    public TermPattern {
        ways = List.copyOf(ways);
        clauses = List.copyOf(clauses);
    }

    /**
     * Reads a term.
     *
     * @throws TermSyntaxException if the text is not in the grammar, or too wide
     */
    public static TermPattern parse(String text, MatchMode mode) throws TermSyntaxException {
        return new TermParser(text, mode).parse();
    }

    /** All ways to write the term out: one word in each place. */
    public List<TermSequence> sequences() {
        return ways.stream().noneMatch(TermSequence::hasAlternatives)
                ? ways
                : ways.stream().flatMap(way -> way.writtenOut().stream()).toList();
    }

    /** Sequences without doubles, in order. */
    static List<TermSequence> distinct(List<TermSequence> sequences) {
        return sequences.size() == 1 ? sequences : new ArrayList<>(new LinkedHashSet<>(sequences));
    }
}

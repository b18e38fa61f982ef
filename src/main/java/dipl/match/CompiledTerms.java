package dipl.match;

import dipl.match.TermCompiler.SlotKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Terms as numbered sequences of numbered word tests, before their words are looked up.
 *
 * @param keys the word tests
 * @param unions for places where one of several words may stand their word tests; the slot of such a place is the complement of the
 *     number here
 * @param sequences the ways to write the terms, in the order of the terms
 * @param clauses the conditions of each term
 */
record CompiledTerms(
        List<SlotKey> keys, List<int[]> unions, List<CompiledSequence> sequences, List<CompiledClause[]> clauses) {

    /**
     * The word tests of which a slot of a sequence consists.
     *
     * @return for a number from 0 on only itself
     */
    int[] parts(int slot) {
        return parts(slot, unions);
    }

    /** The same for those who have nothing else of the terms. */
    static int[] parts(int slot, List<int[]> unions) {
        return slot >= 0 ? new int[] {slot} : unions.get(~slot);
    }

    /** All in one, those of the first with their own numbers. A word test may then be there more than once. */
    static CompiledTerms joined(List<CompiledTerms> all) {
        List<SlotKey> keys = new ArrayList<>();
        List<int[]> unions = new ArrayList<>();
        List<CompiledSequence> sequences = new ArrayList<>();
        List<CompiledClause[]> clauses = new ArrayList<>();
        for (CompiledTerms some : all) {
            int keysBefore = keys.size();
            int unionsBefore = unions.size();
            int termsBefore = clauses.size();
            IntUnaryOperator moving = slot -> slot >= 0 ? slot + keysBefore : slot - unionsBefore;
            keys.addAll(some.keys);
            for (int[] union : some.unions) {
                unions.add(Arrays.stream(union).map(moving).toArray());
            }
            for (CompiledSequence sequence : some.sequences) {
                sequences.add(sequence.moved(termsBefore, moving));
            }
            for (CompiledClause[] conditions : some.clauses) {
                clauses.add(
                        conditions.length == 0
                                ? conditions
                                : Arrays.stream(conditions)
                                        .map(condition -> condition.moved(termsBefore, moving))
                                        .toArray(CompiledClause[]::new));
            }
        }
        return new CompiledTerms(keys, unions, sequences, clauses);
    }
}

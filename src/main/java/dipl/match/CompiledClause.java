package dipl.match;

import dipl.dictionary.Clause;
import dipl.match.SlotResolver.Slot;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/** A condition on a term's surroundings, its sequences in numbers. */
record CompiledClause(Clause clause, CompiledSequence[] sequences) {
    /** The same among more terms, as {@link CompiledSequence#moved}. */
    CompiledClause moved(int terms, IntUnaryOperator numbers) {
        return new CompiledClause(
                clause,
                Arrays.stream(sequences)
                        .map(sequence -> sequence.moved(terms, numbers))
                        .toArray(CompiledSequence[]::new));
    }

    /** The same with other numbers for the word tests. */
    CompiledClause renumbered(IntUnaryOperator numbers, IntFunction<Slot[]> parts) {
        return new CompiledClause(
                clause,
                Arrays.stream(sequences)
                        .map(sequence -> sequence.renumbered(numbers, parts))
                        .toArray(CompiledSequence[]::new));
    }
}

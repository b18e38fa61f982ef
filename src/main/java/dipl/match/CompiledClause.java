package dipl.match;

import dipl.dictionary.Clause;
import java.util.Arrays;

/** A condition on a term's surroundings, its sequences in numbers. */
record CompiledClause(Clause clause, CompiledSequence[] sequences) {
    /** The same with other numbers for the word tests. */
    CompiledClause renumbered(int[] numbers) {
        return new CompiledClause(
                clause,
                Arrays.stream(sequences)
                        .map(sequence -> sequence.renumbered(numbers))
                        .toArray(CompiledSequence[]::new));
    }
}

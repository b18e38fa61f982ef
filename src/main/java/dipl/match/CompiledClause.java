package dipl.match;

import dipl.dictionary.Clause;

/** A condition on a term's surroundings, its sequences in numbers. */
record CompiledClause(Clause clause, CompiledSequence[] sequences) {}

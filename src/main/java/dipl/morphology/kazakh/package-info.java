/**
 * Kazakh morphology: a grammar of suffix slots, the sound laws that shape them, and lists of words that a grammar cannot know.
 *
 * <p>Read {@code grammar.txt} first. {@link dipl.morphology.kazakh.Grammar} reads it, {@link dipl.morphology.kazakh.Phonology}
 * spells a suffix after a given sound, and {@link dipl.morphology.kazakh.Node} joins both into one automaton that all words share;
 * a word adds only the variants of its stem. Recognising and listing forms walk the same automaton.
 */
package dipl.morphology.kazakh;

/**
 * Inflection by word list: reads the automata of analysed and generated forms, and holds the forms of a word as a table.
 *
 * <p>Knows neither Russian nor English: what a tag means is the business of the language's own package.
 */
package dipl.morphology.lexicon;

/**
 * Russian inflection: the forms of known words from a lexicon, of new words by their endings, and agreement inside phrases.
 */
package dipl.morphology.russian;

/**
 * English inflection: plurals, possessives and verb forms from a lexicon or by rule, British and American spelling, abbreviations.
 */
package dipl.morphology.english;

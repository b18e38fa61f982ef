/**
 * What a corpus says that dictionaries do not: words nearly like those of terms, words that keep company with a category, words of its
 * translations.
 */
package dipl.analysis.suggest;

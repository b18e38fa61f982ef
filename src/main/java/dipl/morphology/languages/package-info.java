/** The choice of a morphology by language. */
package dipl.morphology.languages;

/**
 * What happened when, according to the texts. {@link dipl.analysis.chronology.DateFinder} reads the dates that sentences name in
 * Kazakh, Russian and English, {@link dipl.analysis.chronology.Chronology} puts the sentences in the order of these dates.
 */
package dipl.analysis.chronology;

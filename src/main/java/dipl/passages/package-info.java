/**
 * Which categories stand together: cuts documents into passages, and says which categories of two selections each passage holds.
 *
 * <p>{@link dipl.passages.Within} says how near is together, {@link dipl.passages.TableRows} which lines of a text are the rows of a table,
 * {@link dipl.passages.Meetings} counts the meetings of one document. It knows no statistics; what the counts mean is for the analyses.
 */
package dipl.passages;

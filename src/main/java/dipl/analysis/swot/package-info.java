/**
 * Strengths, weaknesses, opportunities and threats as the texts state them. {@link dipl.analysis.swot.Swot} finds the statements; what
 * turns them, such as a word for improvement, is in the dictionary {@code swot}; what the text denies, {@link dipl.match.Negation} knows. {@link dipl.analysis.swot.CodingSheet}
 * lets people confirm each by hand.
 */
package dipl.analysis.swot;

/**
 * The company that concepts keep: which actors, functions, tools and frames stand with each, how far apart concepts are by it, and what
 * separates one from the others.
 *
 * <p>{@link dipl.analysis.profile.Profiles} counts, {@link dipl.analysis.profile.CompanyTable}, {@link dipl.analysis.profile.DistanceTable}
 * and {@link dipl.analysis.profile.DistinctiveTable} answer one question each.
 */
package dipl.analysis.profile;

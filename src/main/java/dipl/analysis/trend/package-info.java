/**
 * How categories come and go with time: {@link dipl.analysis.trend.Trends} counts them period by period, as they are and as they would
 * be if the mix of sources and languages had stayed the same; {@link dipl.analysis.trend.TrendTest} tells a trend and a break from chance.
 */
package dipl.analysis.trend;

/** How often each category is marked, by any metadata: the frequency table. */
package dipl.analysis.markers;

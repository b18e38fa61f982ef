/** Pure mathematics on counts. Uses {@code java.*} only; every formula names its source. */
package dipl.stats;

/** Results as tables with fixed columns, and every way to write them; all escaping is done here. */
package dipl.table;

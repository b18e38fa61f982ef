package dipl.table;

import java.io.IOException;
import java.io.Writer;

/** One way to write a table as text. Writers have no state: one serves any number of tables and threads. */
public interface TableWriter {
    /**
     * Writes the whole table, reading its rows once. Neither closes nor flushes {@code out}, and leaves closing the table to the
     * caller.
     *
     * @param style only what a person reads on a terminal heeds it
     * @throws IllegalArgumentException if a row does not fit the columns
     */
    void write(Table table, Writer out, TableStyle style) throws IOException;
}

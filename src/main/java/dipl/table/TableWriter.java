package dipl.table;

import java.io.IOException;
import java.io.OutputStream;

/** One way to write a table as text. Writers have no state: one serves any number of tables and threads. */
public interface TableWriter {
    /**
     * Writes the whole table in UTF-8, reading its rows once. Closing {@code out}, and the table, is left to the caller.
     *
     * @param style only what a person reads on a terminal heeds it
     * @throws IllegalArgumentException if a row does not fit the columns
     */
    void write(Table table, OutputStream out, TableStyle style) throws IOException;
}

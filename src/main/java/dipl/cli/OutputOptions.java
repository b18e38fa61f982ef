package dipl.cli;

import dipl.io.AtomicFile;
import dipl.io.UsageException;
import dipl.table.Table;
import dipl.table.TableFormat;
import dipl.table.TableStyle;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Option;

/** Where a result goes, and how it looks. */
final class OutputOptions {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "table, csv, tsv, json, jsonl or markdown (default: what the name after -o says, else table).")
    private String format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to a file instead of standard output.")
    Path output;

    /** Writes a table where it belongs and closes it. */
    void write(Dipl dipl, Table table) throws IOException {
        TableFormat wanted = format();
        try (table) {
            if (output != null) {
                AtomicFile.write(output, out -> wanted.write(table, out, TableStyle.plain()));
                return;
            }
            writeTo(dipl.console(), dipl.global, wanted, table);
        }
    }

    private static void writeTo(Console console, GlobalOptions global, TableFormat format, Table table) {
        TableStyle style = console.outIsTerminal()
                ? TableStyle.terminal(console.columns(), console.colour() && !global.noColor)
                : TableStyle.plain();
        OutputStream out = console.out();
        try {
            format.write(table, out, style);
            out.flush();
        } catch (IOException e) {
            throw new ClosedOutputException(e);
        }
    }

    private TableFormat format() {
        if (format != null) {
            try {
                return TableFormat.of(format);
            } catch (IllegalArgumentException e) {
                throw new UsageException("--format: " + e.getMessage(), e);
            }
        }
        if (output != null) {
            String name = output.getFileName().toString().toLowerCase(Locale.ROOT);
            String extension = name.substring(name.lastIndexOf('.') + 1);
            String wanted = extension.equals("md") ? "markdown" : extension;
            return TableFormat.names().contains(wanted) ? TableFormat.of(wanted) : TableFormat.TABLE;
        }
        return TableFormat.TABLE;
    }
}

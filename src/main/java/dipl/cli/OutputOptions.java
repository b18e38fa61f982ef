package dipl.cli;

import dipl.io.UsageException;
import dipl.table.Table;
import dipl.table.TableFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import picocli.CommandLine.Option;

/** Where a result goes, and how it looks. */
final class OutputOptions {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "table, csv, tsv, json, jsonl, markdown or xlsx (default: what the name after -o says, else table).")
    private String format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to a file instead of standard output.")
    Path output;

    @Option(
            names = "--manifest",
            paramLabel = "FILE",
            description = "Write where the result comes from, as JSON; dipl verify FILE makes it again and compares.")
    Path manifest;

    /** The format where neither an option nor a name tells. */
    TableFormat fallback = TableFormat.TABLE;

    /** Writes a table where it belongs and closes it. */
    void write(Dipl dipl, Table table) throws IOException {
        TableFormat wanted = format();
        if (!wanted.isText() && output == null && dipl.console().outIsTerminal()) {
            throw new UsageException("--format " + wanted + ": is not for a terminal: name a file with -o");
        }
        try (table) {
            AtomicLong rows = new AtomicLong();
            Table counted = new Table(table.columns(), table.rows().peek(row -> rows.incrementAndGet()));
            destination().write(dipl, (out, style) -> {
                wanted.write(counted, out, style);
                return rows.get();
            });
        }
    }

    /** Writes a text where it belongs. */
    void write(Dipl dipl, Destination.Text text) throws IOException {
        destination().write(dipl, text);
    }

    Destination destination() {
        return new Destination(output, manifest);
    }

    /** Which of some formats that are no tables is wanted, by its name or by the name of the file; empty if none is. */
    Optional<String> other(List<String> formats) {
        String name = output == null
                ? ""
                : output.getFileName().toString().toLowerCase(Locale.ROOT).replaceFirst("^.*\\.", "");
        String wanted = format == null ? name : format.toLowerCase(Locale.ROOT);
        return formats.stream().filter(wanted::equals).findFirst();
    }

    /** The format that is wanted, by its name or by the name of the file. */
    TableFormat format() {
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
            return TableFormat.names().contains(wanted) ? TableFormat.of(wanted) : fallback;
        }
        return fallback;
    }
}

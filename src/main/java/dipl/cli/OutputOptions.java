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
import java.util.concurrent.atomic.AtomicLong;
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

    @Option(
            names = "--manifest",
            paramLabel = "FILE",
            description = "Write where the result comes from, as JSON; dipl verify FILE makes it again and compares.")
    Path manifest;

    /** Writes a table where it belongs and closes it. */
    void write(Dipl dipl, Table table) throws IOException {
        TableFormat wanted = format();
        boolean traced = manifest != null || dipl.provenance().isReplay();
        try (table) {
            if (traced) {
                writeTraced(dipl, wanted, table);
            } else if (output != null) {
                AtomicFile.write(output, out -> wanted.write(table, out, TableStyle.plain()));
            } else {
                writeTo(dipl.console(), style(dipl), wanted, table);
            }
        }
    }

    /** The bytes must not depend on the terminal, so that they can be made again. */
    private void writeTraced(Dipl dipl, TableFormat wanted, Table table) throws IOException {
        AtomicLong rows = new AtomicLong();
        Table counted = new Table(table.columns(), table.rows().peek(row -> rows.incrementAndGet()));
        Manifest[] made = new Manifest[1];
        AtomicFile.Content content = out -> {
            OutputDigest digest = new OutputDigest(out);
            wanted.write(counted, digest, TableStyle.plain());
            made[0] = dipl.provenance().manifest(dipl.arguments(), rows.get(), digest);
        };
        if (dipl.provenance().isReplay()) {
            content.writeTo(OutputStream.nullOutputStream());
            dipl.provenance().handOver(made[0]);
            return;
        }
        if (output != null) {
            AtomicFile.write(output, content);
        } else {
            try {
                content.writeTo(dipl.console().out());
                dipl.console().out().flush();
            } catch (IOException e) {
                throw new ClosedOutputException(e);
            }
        }
        made[0].write(manifest);
    }

    private static TableStyle style(Dipl dipl) {
        Console console = dipl.console();
        return console.outIsTerminal()
                ? TableStyle.terminal(console.columns(), console.colour() && !dipl.global.noColor)
                : TableStyle.plain();
    }

    private static void writeTo(Console console, TableStyle style, TableFormat format, Table table) {
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

package dipl.cli;

import dipl.io.AtomicFile;
import dipl.io.UsageException;
import dipl.table.Table;
import dipl.table.TableFormat;
import dipl.table.TableStyle;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** A result that is no table. */
    @FunctionalInterface
    interface Text {
        void write(Writer out) throws IOException;
    }

    /** Writes a table where it belongs and closes it. */
    void write(Dipl dipl, Table table) throws IOException {
        TableFormat wanted = format();
        if (!wanted.isText() && output == null && dipl.console().outIsTerminal()) {
            throw new UsageException("--format " + wanted + ": is not for a terminal: name a file with -o");
        }
        try (table) {
            AtomicLong rows = new AtomicLong();
            Table counted = new Table(table.columns(), table.rows().peek(row -> rows.incrementAndGet()));
            write(dipl, (out, style) -> {
                wanted.write(counted, out, style);
                return rows.get();
            });
        }
    }

    /** Writes a text where it belongs. */
    void write(Dipl dipl, Text text) throws IOException {
        write(dipl, (OutputStream out, TableStyle style) -> {
            writeText(text, out);
            return 0;
        });
    }

    /** One file of a result that is a folder. */
    @FunctionalInterface
    interface Part {
        /** Writes the file; returns the number of its rows. */
        long write(OutputStream out) throws IOException;

        static Part of(Table table) {
            return out -> {
                AtomicLong rows = new AtomicLong();
                Table counted = new Table(table.columns(), table.rows().peek(row -> rows.incrementAndGet()));
                TableFormat.CSV.write(counted, out, TableStyle.plain());
                return rows.get();
            };
        }

        static Part of(Text text) {
            return out -> {
                writeText(text, out);
                return 0;
            };
        }
    }

    /** Writes several files, by their names, into the folder after {@code -o}; it is made if need be. */
    void writeFolder(Dipl dipl, Map<String, Part> parts) throws IOException {
        boolean replay = dipl.provenance().isReplay();
        OutputDigest digest = new OutputDigest(OutputStream.nullOutputStream());
        long rows = 0;
        if (!replay) {
            Files.createDirectories(output);
        }
        for (Map.Entry<String, Part> part : parts.entrySet()) {
            if (replay) {
                rows += part.getValue().write(digest);
                continue;
            }
            long[] written = new long[1];
            AtomicFile.write(
                    output.resolve(part.getKey()),
                    out -> written[0] = part.getValue().write(digest.into(out)));
            rows += written[0];
        }
        if (replay || manifest != null) {
            Manifest made = dipl.provenance().manifest(dipl.arguments(), rows, digest);
            if (replay) {
                dipl.provenance().handOver(made);
            } else {
                made.write(manifest);
            }
        }
    }

    private static void writeText(Text text, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(writer);
        writer.flush();
    }

    @FunctionalInterface
    private interface Result {
        /** Writes everything; returns the number of rows, 0 for what has none. */
        long write(OutputStream out, TableStyle style) throws IOException;
    }

    private void write(Dipl dipl, Result result) throws IOException {
        if (dipl.provenance().isReplay()) {
            dipl.provenance().handOver(traced(dipl, result, OutputStream.nullOutputStream()));
            return;
        }
        Manifest[] made = new Manifest[1];
        if (output != null) {
            AtomicFile.write(output, out -> made[0] = traced(dipl, result, out));
        } else {
            try {
                if (manifest == null) {
                    result.write(dipl.console().out(), style(dipl));
                } else {
                    made[0] = traced(dipl, result, dipl.console().out());
                }
                dipl.console().out().flush();
            } catch (IOException e) {
                throw new ClosedOutputException(e);
            }
        }
        if (manifest != null) {
            made[0].write(manifest);
        }
    }

    /** Writes plainly, even on a terminal, so that the same bytes can be made again elsewhere. */
    private Manifest traced(Dipl dipl, Result result, OutputStream out) throws IOException {
        if (manifest == null && !dipl.provenance().isReplay()) {
            result.write(out, TableStyle.plain());
            return null;
        }
        OutputDigest digest = new OutputDigest(out);
        long rows = result.write(digest, TableStyle.plain());
        return dipl.provenance().manifest(dipl.arguments(), rows, digest);
    }

    private static TableStyle style(Dipl dipl) {
        Console console = dipl.console();
        return console.outIsTerminal()
                ? TableStyle.terminal(console.columns(), console.colour() && !dipl.global.noColor)
                : TableStyle.plain();
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

package dipl.cli;

import dipl.io.AtomicFile;
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
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Where a result goes. In a run that verifies another it goes nowhere, and only its manifest is taken.
 *
 * @param file the file or folder to write; null for standard output
 * @param manifest the file that says where the result comes from; null for none
 */
record Destination(Path file, Path manifest) {
    /** A result that is no table. */
    @FunctionalInterface
    interface Text {
        void write(Writer out) throws IOException;
    }

    /** Writes a text where it belongs. */
    void write(Dipl dipl, Text text) throws IOException {
        write(dipl, (OutputStream out, TableStyle style) -> {
            writeText(text, out);
            return 0;
        });
    }

    /** Writes bytes where they belong. */
    void write(Dipl dipl, byte[] bytes) throws IOException {
        write(dipl, (OutputStream out, TableStyle style) -> {
            out.write(bytes);
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

    /** Writes several files, by their names, into a folder; it is made if need be. */
    void writeFolder(Dipl dipl, Map<String, Part> parts) throws IOException {
        boolean replay = dipl.provenance().isReplay();
        OutputDigest digest = new OutputDigest(OutputStream.nullOutputStream());
        long rows = 0;
        if (!replay) {
            Files.createDirectories(file);
        }
        for (Map.Entry<String, Part> part : parts.entrySet()) {
            if (replay) {
                rows += part.getValue().write(digest);
                continue;
            }
            long[] written = new long[1];
            AtomicFile.write(
                    file.resolve(part.getKey()),
                    out -> written[0] = part.getValue().write(manifest == null ? out : digest.into(out)));
            rows += written[0];
        }
        describe(dipl, rows, digest);
    }

    /** Describes a result that lies elsewhere, such as an index, by what {@code result} writes of it. */
    void describe(Dipl dipl, Result result) throws IOException {
        OutputDigest digest = new OutputDigest(OutputStream.nullOutputStream());
        describe(dipl, result.write(digest, TableStyle.plain()), digest);
    }

    private void describe(Dipl dipl, long rows, OutputDigest digest) throws IOException {
        if (dipl.provenance().isReplay()) {
            dipl.provenance().handOver(dipl.provenance().manifest(dipl.arguments(), rows, digest));
        } else if (manifest != null) {
            dipl.provenance().manifest(dipl.arguments(), rows, digest).write(manifest);
        }
    }

    private static void writeText(Text text, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(writer);
        writer.flush();
    }

    /** A result. */
    @FunctionalInterface
    interface Result {
        /** Writes everything; returns the number of rows, 0 for what has none. */
        long write(OutputStream out, TableStyle style) throws IOException;
    }

    /** Writes a result where it belongs. */
    void write(Dipl dipl, Result result) throws IOException {
        if (dipl.provenance().isReplay()) {
            dipl.provenance().handOver(traced(dipl, result, OutputStream.nullOutputStream()));
            return;
        }
        Manifest[] made = new Manifest[1];
        if (file != null) {
            AtomicFile.write(file, out -> made[0] = traced(dipl, result, out));
        } else {
            if (manifest == null) {
                result.write(dipl.console().out(), style(dipl));
            } else {
                made[0] = traced(dipl, result, dipl.console().out());
            }
            dipl.console().out().flush();
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
}

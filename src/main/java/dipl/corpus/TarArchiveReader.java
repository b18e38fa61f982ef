package dipl.corpus;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** Opens {@code .tar}, {@code .tar.gz}, {@code .tar.bz2} and their short names. */
final class TarArchiveReader implements ContainerReader {
    @Override
    public boolean reads(String fileName) {
        return fileName.matches(".+\\.(tar|tar\\.gz|tgz|tar\\.bz2|tbz2?)");
    }

    @Override
    public void read(SourceFile file, Visitor visitor) throws IOException {
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file.file()), 1 << 16);
                TarArchiveInputStream tar = new TarArchiveInputStream(unpacked(file, raw), "UTF-8")) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile() && !entry.isSymbolicLink() && !entry.isLink()) {
                    visitor.file(entry.getName(), entry.getName(), Map.of(), () -> new Unclosed(tar));
                }
            }
        }
    }

    private static InputStream unpacked(SourceFile file, InputStream raw) throws IOException {
        String name = file.path().toLowerCase(Locale.ROOT);
        if (name.endsWith("gz")) {
            return new GZIPInputStream(raw);
        }
        return name.endsWith(".tar") ? raw : new BZip2CompressorInputStream(raw, true);
    }

    /** The archive goes on after a file in it is closed. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // left open
        }
    }
}

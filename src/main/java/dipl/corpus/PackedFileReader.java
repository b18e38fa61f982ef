package dipl.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** Opens {@code .gz} and {@code .bz2}: one packed file, named as the whole without that ending. */
final class PackedFileReader implements ContainerReader {
    @Override
    public boolean reads(String fileName) {
        return fileName.endsWith(".gz") || fileName.endsWith(".bz2");
    }

    @Override
    public boolean mayHoldTables() {
        return false;
    }

    @Override
    public void read(SourceFile file, Visitor visitor) throws IOException {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        String inner = name.substring(0, name.lastIndexOf('.'));
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file.file()), 1 << 16)) {
            visitor.file(
                    inner,
                    inner,
                    Map.of(),
                    () -> name.toLowerCase(Locale.ROOT).endsWith(".gz")
                            ? new GZIPInputStream(raw)
                            : new BZip2CompressorInputStream(raw, true));
        }
    }
}

package dipl.corpus;

import dipl.encoding.TextDecoder;
import dipl.io.UnreadableFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Opens {@code .zip}. Names that are not in UTF-8 are taken for the code page that fits all of them together. */
final class ZipArchiveReader implements ContainerReader {
    private static final int MOST_ENTRIES = 1_000_000;

    @Override
    public boolean reads(String fileName) {
        return fileName.endsWith(".zip");
    }

    @Override
    public void read(SourceFile file, Visitor visitor) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(file.file()).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_ENTRIES) {
                throw new UnreadableFileException("an archive of more than " + MOST_ENTRIES + " files");
            }
            List<String> names = names(entries);
            for (int i = 0; i < entries.size(); i++) {
                ZipArchiveEntry entry = entries.get(i);
                String name = names.get(i);
                if (entry.isDirectory() || entry.isUnixSymlink()) {
                    continue;
                }
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    visitor.reject(name, "protected by a password");
                } else if (!zip.canReadEntryData(entry)) {
                    visitor.reject(name, "compressed in a way that is not supported");
                } else {
                    visitor.file(name, name, Map.of(), () -> zip.getInputStream(entry));
                }
            }
        }
    }

    private static List<String> names(List<ZipArchiveEntry> entries) throws UnreadableFileException {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (ZipArchiveEntry entry : entries) {
            if (!entry.getGeneralPurposeBit().usesUTF8ForNames()) {
                joined.writeBytes(entry.getRawName());
                joined.write('\n');
            }
        }
        String[] decoded = joined.size() == 0
                ? new String[0]
                : TextDecoder.decode(joined.toByteArray()).text().split("\n", -1);
        List<String> names = new ArrayList<>();
        int next = 0;
        for (ZipArchiveEntry entry : entries) {
            boolean known = entry.getGeneralPurposeBit().usesUTF8ForNames() || next >= decoded.length;
            names.add(known ? entry.getName() : decoded[next++].replace('\\', '/'));
        }
        return names;
    }
}

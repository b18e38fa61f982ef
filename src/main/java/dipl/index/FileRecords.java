package dipl.index;

import dipl.corpus.ContentHash;
import dipl.io.SortedStrings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;

/** What the records of all files of an index say together. */
final class FileRecords {
    private FileRecords() {}

    /**
     * One hash over the paths, contents and outside metadata of all files that gave documents, and which of them could not be read in
     * full; where they lie does not matter.
     */
    static String fingerprint(DirectoryReader reader) throws IOException {
        MessageDigest digest = ContentHash.sha256();
        try (SortedStrings lines = new SortedStrings()) {
            KnownFiles.forEach(reader, record -> {
                if (record.documents() > 0) {
                    lines.add(record.path()
                            + '\0'
                            + record.hash()
                            + (record.again() ? "?" : "")
                            + '\0'
                            + record.metadataHash()
                            + '\n');
                }
            });
            try (Stream<String> sorted = lines.sorted()) {
                sorted.forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}

package dipl.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import tools.jackson.databind.ObjectMapper;

/** The records of the files that an index was made from. */
final class FileRecords {
    private FileRecords() {}

    /** All records, by the absolute paths of their files. */
    static Map<String, FileRecord> read(DirectoryReader reader) throws IOException {
        Map<String, FileRecord> records = new HashMap<>();
        ObjectMapper json = new ObjectMapper();
        StoredFields stored = reader.storedFields();
        for (LeafReaderContext leaf : reader.leaves()) {
            var postings = leaf.reader().postings(new Term(Fields.KIND, Fields.RECORD_KIND));
            if (postings == null) {
                continue;
            }
            var live = leaf.reader().getLiveDocs();
            for (int doc = postings.nextDoc(); doc != Integer.MAX_VALUE; doc = postings.nextDoc()) {
                if (live == null || live.get(doc)) {
                    FileRecord record = json.readValue(
                            stored.document(leaf.docBase + doc, java.util.Set.of(Fields.RECORD))
                                    .get(Fields.RECORD),
                            FileRecord.class);
                    records.put(record.file(), record);
                }
            }
        }
        return records;
    }

    /** One hash over the paths, contents and outside metadata of all files that gave documents; where they lie does not matter. */
    static String fingerprint(Map<String, FileRecord> records) {
        var digest = dipl.corpus.ContentHash.sha256();
        records.values().stream()
                .filter(record -> record.documents() > 0)
                .sorted(Comparator.comparing(FileRecord::path)
                        .thenComparing(FileRecord::hash)
                        .thenComparing(FileRecord::metadataHash))
                .forEach(record ->
                        digest.update((record.path() + '\0' + record.hash() + '\0' + record.metadataHash() + '\n')
                                .getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }
}

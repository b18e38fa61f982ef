package dipl.corpus;

import dipl.io.UnreadableFileException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Opens {@code .warc} and {@code .arc}, packed or not: pages and documents that were found, by their address. Pictures, styles,
 * scripts and answers that are no page (moved, not found) are passed over.
 */
final class WebArchiveReader implements ContainerReader {
    private static final int FOUND = 200;

    /** The ending that tells the format, for each media type that a corpus is made of. */
    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("text/html", "html"),
            Map.entry("application/xhtml+xml", "html"),
            Map.entry("text/plain", "txt"),
            Map.entry("text/markdown", "md"),
            Map.entry("text/csv", "csv"),
            Map.entry("application/pdf", "pdf"),
            Map.entry("application/msword", "doc"),
            Map.entry("application/rtf", "rtf"),
            Map.entry("text/rtf", "rtf"),
            Map.entry("application/vnd.oasis.opendocument.text", "odt"),
            Map.entry("application/epub+zip", "epub"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"));

    @Override
    public boolean reads(String fileName) {
        return fileName.matches(".+\\.w?arc(\\.gz)?");
    }

    @Override
    public boolean mayHoldTables() {
        return false;
    }

    @Override
    public void read(SourceFile file, Visitor visitor) throws IOException {
        try (WarcReader reader = open(file)) {
            for (WarcRecord record = next(reader); record != null; record = next(reader)) {
                Found found = found(record, visitor);
                if (found != null) {
                    Map<String, String> properties = new LinkedHashMap<>();
                    properties.put(FieldNames.URL, found.address());
                    properties.put("captured", found.captured());
                    visitor.file(found.address(), "page." + found.ending(), properties, found.content());
                }
            }
        }
    }

    /** A page or document in the archive. */
    private record Found(String address, String captured, String ending, Content content) {}

    private static WarcReader open(SourceFile file) throws IOException {
        try {
            return new WarcReader(file.file());
        } catch (ParsingException | RuntimeException e) {
            throw new UnreadableFileException("damaged, or not a web archive", e);
        }
    }

    /** The next record, or null after the last. */
    private static WarcRecord next(WarcReader reader) throws IOException {
        try {
            return reader.next().orElse(null);
        } catch (ParsingException | RuntimeException e) {
            throw new UnreadableFileException("damaged, or not a web archive; what follows was not read", e);
        }
    }

    private static Found found(WarcRecord record, Visitor visitor) throws IOException {
        try {
            String captured = record.date().toString();
            if (record instanceof WarcResponse response && response.target().startsWith("http")) {
                HttpResponse http = response.http();
                String ending = ending(http.contentType());
                return http.status() != FOUND || ending == null
                        ? null
                        : new Found(response.target(), captured, ending, () -> http.bodyDecoded().stream());
            }
            if (record instanceof WarcResource resource && ending(resource.contentType()) != null) {
                return new Found(
                        resource.target(), captured, ending(resource.contentType()), () -> resource.body().stream());
            }
        } catch (ParsingException | RuntimeException e) {
            visitor.reject("a record", "damaged: not an answer of a web server");
        }
        return null;
    }

    private static String ending(MediaType type) {
        return ENDINGS.get(type.base().toString().toLowerCase(Locale.ROOT));
    }
}

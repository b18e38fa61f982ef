package dipl.corpus;

import dipl.io.UnreadableFileException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
        try (WarcReader reader = new WarcReader(file.file())) {
            for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
                record(record.get(), visitor);
            }
        } catch (ParsingException e) {
            throw new UnreadableFileException("damaged, or not a web archive", e);
        }
    }

    private static void record(WarcRecord record, Visitor visitor) throws IOException {
        if (record instanceof WarcResponse response) {
            String scheme = String.valueOf(response.target());
            if (!scheme.startsWith("http")) {
                return;
            }
            try {
                HttpResponse http = response.http();
                String ending = ending(http.contentType());
                if (http.status() == FOUND && ending != null) {
                    visit(response.target(), ending, response, visitor, () -> http.bodyDecoded()
                            .stream());
                }
            } catch (ParsingException | IllegalArgumentException e) {
                visitor.reject(response.target(), "damaged: not an answer of a web server");
            }
        } else if (record instanceof WarcResource resource) {
            String ending = ending(resource.contentType());
            if (ending != null) {
                visit(resource.target(), ending, record, visitor, () -> resource.body().stream());
            }
        }
    }

    private static String ending(MediaType type) {
        return ENDINGS.get(type.base().toString().toLowerCase(Locale.ROOT));
    }

    private static void visit(String address, String ending, WarcRecord record, Visitor visitor, Content content)
            throws IOException {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put(FieldNames.URL, address);
        properties.put("captured", record.date().toString());
        visitor.file(address, "page." + ending, properties, content);
    }
}

package dipl.corpus;

import dipl.encoding.TextDecoder;
import dipl.extract.ExtractionSink;
import dipl.extract.ForeignFormat;
import dipl.extract.WorkerPool;
import dipl.io.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;

/**
 * Reads what needs a foreign library: PDF, documents and presentations of word processors, e-books, messages and saved web archives.
 * The library runs in a child process. A file that is something else than its name says is read as what it is.
 */
final class ForeignReader implements DocumentReader {
    private final WorkerPool workers;
    private final HtmlReader pages;

    ForeignReader(WorkerPool workers, HtmlReader pages) {
        this.workers = workers;
        this.pages = pages;
    }

    @Override
    public long mostBytes() {
        return FileText.MOST_FOREIGN_BYTES;
    }

    @Override
    public boolean reads(String fileName) {
        return ForeignFormat.promisedBy(fileName)
                .filter(format -> format.family() != ForeignFormat.Family.TABLE)
                .isPresent();
    }

    @Override
    public void read(SourceFile file, DocumentSink sink) throws IOException {
        ForeignFormat promised =
                ForeignFormat.promisedBy(file.path().toLowerCase(Locale.ROOT)).orElseThrow();
        FileText.checkSize(file.file(), FileText.MOST_FOREIGN_BYTES);
        byte[] head = head(file);
        Optional<ForeignFormat> format = ForeignFormat.of(promised, head);
        if (format.isPresent()) {
            workers.extract(format.get(), file.file(), new Texts(file, format.get(), sink));
        } else if (isHtml(head)) {
            pages.read(file, sink);
        } else {
            throw notWhatItSays(promised);
        }
    }

    static byte[] head(SourceFile file) throws IOException {
        try (InputStream in = Files.newInputStream(file.file())) {
            return in.readNBytes(ForeignFormat.HEAD);
        }
    }

    static UnreadableFileException notWhatItSays(ForeignFormat promised) {
        return new UnreadableFileException("damaged, or not " + promised.label());
    }

    /** Programs write web pages and call them documents and workbooks. */
    static boolean isHtml(byte[] head) {
        String start =
                new String(head, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
        return start.contains("<html") || start.contains("<!doctype html") || start.contains("<table");
    }

    /** Makes documents of texts. */
    private final class Texts implements ExtractionSink {
        private final SourceFile file;
        private final ForeignFormat format;
        private final DocumentSink sink;

        Texts(SourceFile file, ForeignFormat format, DocumentSink sink) {
            this.file = file;
            this.format = format;
            this.sink = sink;
        }

        @Override
        public void text(String part, String text, boolean html, Map<String, String> properties) {
            Map<String, String> metadata = new LinkedHashMap<>();
            properties.forEach((field, value) -> metadata.put(field, TextDecoder.repaired(value)));
            String plain = text;
            if (html && format.family() == ForeignFormat.Family.PAGE) {
                org.jsoup.nodes.Document page = Jsoup.parse(text);
                metadata.putAll(HtmlMetadata.of(page));
                plain = pages.text(page);
            } else if (html) {
                plain = MainText.whole(Jsoup.parse(text));
            }
            TextDecoder.Decoded repaired = TextDecoder.repaired(plain, TextDecoder.Encoding.UTF_8);
            metadata.putAll(repaired.metadata());
            sink.accept(new Document(path(part), repaired.text(), metadata));
        }

        private String path(String part) {
            return part.isEmpty() ? file.path() : file.path() + "#" + part;
        }

        @Override
        public void table(String name) {
            throw new IllegalStateException("no tables were asked for");
        }

        @Override
        public void row(List<String> cells) {
            throw new IllegalStateException("no tables were asked for");
        }

        @Override
        public void problem(String part, String reason) {
            sink.reject(path(part), reason);
        }

        @Override
        public void readAgain() {
            sink.readAgain();
        }
    }
}

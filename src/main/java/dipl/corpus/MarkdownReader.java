package dipl.corpus;

import dipl.encoding.TextDecoder;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads {@code .md}: YAML front matter is metadata, the text is what follows it, character for character, marks and all. Offsets
 * into the document count from the first character after the front matter.
 */
public final class MarkdownReader implements DocumentReader {
    @Override
    public long mostBytes() {
        return FileText.MOST_TEXT_BYTES;
    }

    @Override
    public boolean reads(String fileName) {
        return fileName.endsWith(".md") || fileName.endsWith(".markdown");
    }

    @Override
    public void read(SourceFile file, DocumentSink sink) throws IOException {
        TextDecoder.Decoded decoded = TextDecoder.decode(FileText.bytes(file.file(), FileText.MOST_TEXT_BYTES));
        FrontMatter front = FrontMatter.of(decoded.text());
        if (!front.problem().isEmpty()) {
            sink.warn(file.path(), front.problem());
        }
        Map<String, String> metadata = new LinkedHashMap<>(front.fields());
        metadata.putAll(decoded.metadata());
        sink.accept(new Document(file.path(), decoded.text().substring(front.length()), metadata));
    }

    @Override
    public FieldSource fieldSource() {
        return FieldSource.FRONT_MATTER;
    }
}

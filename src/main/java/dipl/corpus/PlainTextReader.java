package dipl.corpus;

import dipl.encoding.TextDecoder;
import java.io.IOException;

/** Reads {@code .txt}: the whole file is one text. */
public final class PlainTextReader implements DocumentReader {
    @Override
    public long mostBytes() {
        return FileText.MOST_TEXT_BYTES;
    }

    @Override
    public boolean reads(String fileName) {
        return fileName.endsWith(".txt") || fileName.endsWith(".text");
    }

    @Override
    public void read(SourceFile file, DocumentSink sink) throws IOException {
        TextDecoder.Decoded decoded = TextDecoder.decode(FileText.bytes(file.file(), FileText.MOST_TEXT_BYTES));
        sink.accept(new Document(file.path(), decoded.text(), decoded.metadata()));
    }

    @Override
    public FieldSource fieldSource() {
        return FieldSource.CONTENT;
    }
}

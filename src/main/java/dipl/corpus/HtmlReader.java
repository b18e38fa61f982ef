package dipl.corpus;

import dipl.encoding.TextDecoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/**
 * Reads {@code .html}: the text is the main text of the page or, if wanted, all that it shows, in paragraphs separated by blank lines ({@link MainText}); what the
 * page says of itself in its head is metadata. Nothing is fetched that the page refers to.
 */
public final class HtmlReader implements DocumentReader {
    private static final int PROLOGUE = 4096;
    private static final Pattern CHARSET = Pattern.compile(
            "<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w-]+)", Pattern.CASE_INSENSITIVE);

    private final boolean whole;

    /** A reader of main texts. */
    public HtmlReader() {
        this(false);
    }

    /**
     * A reader.
     *
     * @param whole whether to keep all that a page shows: menus, footers and comments as well
     */
    public HtmlReader(boolean whole) {
        this.whole = whole;
    }

    @Override
    public long mostBytes() {
        return FileText.MOST_HTML_BYTES;
    }

    @Override
    public boolean reads(String fileName) {
        return fileName.endsWith(".html") || fileName.endsWith(".htm") || fileName.endsWith(".xhtml");
    }

    @Override
    public void read(SourceFile file, DocumentSink sink) throws IOException {
        TextDecoder.Decoded decoded = decode(file);
        org.jsoup.nodes.Document page = Jsoup.parse(decoded.text());
        Map<String, String> metadata = new LinkedHashMap<>(HtmlMetadata.of(page));
        metadata.putAll(decoded.metadata());
        sink.accept(new Document(file.path(), text(page), metadata));
    }

    /** The text of a page that is wanted. */
    String text(org.jsoup.nodes.Document page) {
        return whole ? MainText.whole(page) : MainText.of(page);
    }

    /** A page's source, in the encoding that it declares unless its bytes contradict. */
    static TextDecoder.Decoded decode(SourceFile file) throws IOException {
        return decode(file, FileText.MOST_HTML_BYTES);
    }

    /** The same for a file of XML, which declares its encoding alike. */
    static TextDecoder.Decoded decode(SourceFile file, int mostBytes) throws IOException {
        byte[] bytes = FileText.bytes(file.file(), mostBytes);
        return TextDecoder.decode(bytes, declaredCharset(bytes));
    }

    private static String declaredCharset(byte[] bytes) {
        String prologue = new String(bytes, 0, Math.min(bytes.length, PROLOGUE), StandardCharsets.ISO_8859_1);
        Matcher charset = CHARSET.matcher(prologue);
        return charset.find() ? charset.group(1) : null;
    }
}

package dipl.extract;

import dipl.io.UnreadableFileException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * Reads the text of a PDF file: page by page in reading order ({@link PageOrder}), without running headers, footers and page numbers
 * ({@link RunningLines}), in paragraphs ({@link PageText}). Lines end where the page's lines end, so that words broken there can be
 * joined again.
 */
final class PdfExtractor implements Extractor {
    /** Fewer letters on the average page, and the file holds pictures of pages. */
    private static final int LETTERS_OF_A_SCAN = 12;

    /** Letters that cannot be told because the file does not say what its glyphs mean. */
    private static final double MOST_UNKNOWN = 0.3;

    private static final int MOST_PAGES = 20_000;

    @Override
    public void extract(Path file, ExtractionSink sink) throws Exception {
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBufferedFile(file.toFile()),
                "",
                null,
                null,
                IOUtils.createTempFileOnlyStreamCache())) {
            int pages = document.getNumberOfPages();
            if (pages > MOST_PAGES) {
                throw new UnreadableFileException("more than " + MOST_PAGES + " pages");
            }
            List<List<PageLine>> lines = new ArrayList<>();
            PageReader reader = new PageReader();
            long length = 0;
            for (int page = 1; page <= pages; page++) {
                List<PageLine> found = PageOrder.order(reader.read(document, page));
                lines.add(found);
                length += found.stream().mapToInt(line -> line.text().length()).sum();
                if (length > TikaText.LONGEST) {
                    throw new UnreadableFileException("more than " + TikaText.LONGEST + " characters: split it");
                }
            }
            String text = PageText.of(RunningLines.remove(lines));
            checkLetters(text, pages);
            sink.text("", text, false, properties(document));
        }
    }

    private static void checkLetters(String text, int pages) throws UnreadableFileException {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long unknown = text.codePoints()
                .filter(c -> c == '\uFFFD' || Character.getType(c) == Character.PRIVATE_USE)
                .count();
        if (unknown > MOST_UNKNOWN * (letters + unknown)) {
            throw new UnreadableFileException(
                    "no text layer that can be read: its fonts do not say which letters they show; recognise its text (OCR) first");
        }
        if (letters < (long) LETTERS_OF_A_SCAN * Math.max(1, pages)) {
            throw new UnreadableFileException("no text layer: pictures of pages; recognise their text (OCR) first");
        }
    }

    private static Map<String, String> properties(PDDocument document) {
        Map<String, String> properties = new LinkedHashMap<>();
        PDDocumentInformation information = document.getDocumentInformation();
        put("title", title(information.getTitle()), properties);
        put("author", information.getAuthor(), properties);
        put("keywords", information.getKeywords(), properties);
        put("date", date(information.getCreationDate()), properties);
        put("modified", date(information.getModificationDate()), properties);
        return properties;
    }

    private static void put(String field, String value, Map<String, String> properties) {
        if (value != null && !value.isBlank()) {
            properties.put(field, value.strip());
        }
    }

    /** Programs put the name of the file they printed where the title belongs; that is none. */
    private static String title(String title) {
        return title == null
                        || title.matches(
                                "(?i)(microsoft (word|powerpoint|excel) - .*|.*\\.(docx?|rtf|odt|indd|tex|dvi|pdf|qxd|pptx?)|untitled.*)")
                ? ""
                : title;
    }

    private static String date(Calendar date) {
        return date == null
                ? ""
                : date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }
}

package dipl.extract;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the lines of a page in the order in which the file draws them. */
final class PageReader extends PDFTextStripper {
    /** A gap of so many times the size of the letters parts columns, not words. */
    private static final double GAP = 1.8;

    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0]+");

    private final List<PageLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private double left;
    private double right;
    private double baseline;
    private double size;
    private double pageHeight;

    PageReader() {
        setSortByPosition(false);
        setSuppressDuplicateOverlappingText(true);
        setAddMoreFormatting(false);
    }

    /**
     * The lines of a page.
     *
     * @param page counted from 1
     */
    List<PageLine> read(PDDocument document, int page) throws IOException {
        lines.clear();
        text.setLength(0);
        setStartPage(page);
        setEndPage(page);
        pageHeight = document.getPage(page - 1).getCropBox().getHeight();
        writeText(document, Writer.nullWriter());
        endLine();
        return List.copyOf(lines);
    }

    @Override
    protected void writeString(String string, List<TextPosition> positions) {
        if (string.isBlank() || positions.isEmpty()) {
            return;
        }
        TextPosition first = positions.get(0);
        TextPosition last = positions.get(positions.size() - 1);
        double from = first.getXDirAdj();
        double to = last.getXDirAdj() + last.getWidthDirAdj();
        double letters = letterSize(first);
        if (!text.isEmpty()) {
            boolean sameLine = Math.abs(first.getYDirAdj() - baseline) < 0.5 * Math.max(size, letters);
            double gap = from - right;
            if (!sameLine || gap > GAP * Math.max(size, letters) || from < left - letters) {
                endLine();
            }
        }
        if (text.isEmpty()) {
            left = from;
            right = to;
            baseline = first.getYDirAdj();
            size = letters;
        }
        text.append(withoutCoveredBlanks(string, positions));
        right = Math.max(right, to);
        size = Math.max(size, letters);
    }

    private static double letterSize(TextPosition position) {
        double size = position.getFontSizeInPt();
        return size > 0 && !Double.isNaN(size) ? size : Math.max(1, position.getHeightDir());
    }

    /** Some programs draw a ligature over a blank; that blank is no gap between words. */
    private static String withoutCoveredBlanks(String string, List<TextPosition> positions) {
        StringBuilder kept = new StringBuilder();
        TextPosition before = null;
        boolean covered = false;
        for (TextPosition position : positions) {
            String letter = position.getUnicode();
            boolean blank = letter.isBlank();
            double middle = position.getXDirAdj() + position.getWidthDirAdj() / 2;
            if (blank && before != null && middle < before.getXDirAdj() + before.getWidthDirAdj()) {
                covered = true;
            } else {
                kept.append(letter);
                before = blank ? null : position;
            }
        }
        return covered ? Normalizer.normalize(kept, Normalizer.Form.NFKC) : string;
    }

    @Override
    protected void writeWordSeparator() {
        if (!text.isEmpty()) {
            text.append(' ');
        }
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    private void endLine() {
        String line = BLANKS.matcher(text).replaceAll(" ").strip();
        if (!line.isEmpty()) {
            lines.add(new PageLine(line, Math.min(left, right), Math.max(left, right), baseline, size, pageHeight));
        }
        text.setLength(0);
    }
}

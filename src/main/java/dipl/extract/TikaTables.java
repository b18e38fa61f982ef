package dipl.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Hands on the rows of a workbook, of which Tika makes one {@code <h1>} and one {@code <table>} for each sheet. */
final class TikaTables extends DefaultHandler {
    /** A cell of a spreadsheet cannot hold more than 32,767 characters; other programs may. */
    private static final int LONGEST_CELL = 16 << 20;

    private final ExtractionSink sink;
    private final StringBuilder text = new StringBuilder();
    private final List<String> row = new ArrayList<>();
    private String heading = "";
    private int depth;

    TikaTables(ExtractionSink sink) {
        this.sink = sink;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        switch (localName.toLowerCase(Locale.ROOT)) {
            case "table":
                if (depth++ == 0) {
                    table();
                }
                break;
            case "tr":
                row.clear();
                break;
            case "h1", "td", "th":
                text.setLength(0);
                break;
            case "br", "p":
                if (!text.isEmpty()) {
                    text.append('\n');
                }
                break;
            default:
                break;
        }
    }

    private void table() throws SAXException {
        try {
            sink.table(heading);
        } catch (IOException e) {
            throw new SAXException(e);
        }
        heading = "";
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        switch (localName.toLowerCase(Locale.ROOT)) {
            case "table":
                depth--;
                break;
            case "h1":
                heading = text.toString().strip();
                break;
            case "td", "th":
                row.add(text.toString().strip());
                text.setLength(0);
                break;
            case "tr":
                if (depth > 0) {
                    row();
                }
                break;
            default:
                break;
        }
    }

    private void row() throws SAXException {
        try {
            sink.row(List.copyOf(row));
        } catch (IOException e) {
            throw new SAXException(e);
        }
        row.clear();
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        text.append(chars, start, length);
        if (text.length() > LONGEST_CELL) {
            throw new TooLongException();
        }
    }
}

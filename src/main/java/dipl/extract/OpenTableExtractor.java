package dipl.extract;

import dipl.io.UnreadableFileException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the sheets of an OpenDocument workbook. Cells that stand for several equal ones are written out, dates and numbers as they
 * are stored rather than as they are shown; rows that stand for many empty ones are left out.
 */
final class OpenTableExtractor implements Extractor {
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    /** A sheet has at most 16,384 columns; programs fill the rest of a row with one repeated cell. */
    private static final int MOST_COLUMNS = 1024;

    private static final int LONGEST_CELL = 16 << 20;

    @Override
    public void extract(Path file, ExtractionSink sink) throws Exception {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry content = zip.getEntry("content.xml");
            if (content == null) {
                throw new UnreadableFileException("damaged, or not an OpenDocument table: it has no content");
            }
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            try (InputStream in = zip.getInputStream(content)) {
                XMLStreamReader xml = factory.createXMLStreamReader(in);
                while (xml.hasNext()) {
                    if (xml.next() == XMLStreamConstants.START_ELEMENT && TABLE.equals(xml.getNamespaceURI())) {
                        if (xml.getLocalName().equals("table")) {
                            sink.table(attribute(xml, TABLE, "name"));
                        } else if (xml.getLocalName().equals("table-row")) {
                            row(xml, sink);
                        }
                    }
                }
            }
        }
    }

    private static String attribute(XMLStreamReader xml, String namespace, String name) {
        String value = xml.getAttributeValue(namespace, name);
        return value == null ? "" : value;
    }

    private static void row(XMLStreamReader xml, ExtractionSink sink) throws Exception {
        List<String> cells = new ArrayList<>();
        int empty = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("table-row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT
                    && (xml.getLocalName().equals("table-cell")
                            || xml.getLocalName().equals("covered-table-cell"))) {
                int times = Math.max(1, repeated(xml));
                String value = cell(xml);
                if (value.isEmpty()) {
                    empty += times;
                } else {
                    for (; empty > 0 && cells.size() < MOST_COLUMNS; empty--) {
                        cells.add("");
                    }
                    for (int i = 0; i < times && cells.size() < MOST_COLUMNS; i++) {
                        cells.add(value);
                    }
                }
            }
        }
        sink.row(cells);
    }

    private static int repeated(XMLStreamReader xml) throws UnreadableFileException {
        String times = attribute(xml, TABLE, "number-columns-repeated");
        try {
            return times.isEmpty() ? 1 : Integer.parseInt(times);
        } catch (NumberFormatException e) {
            throw new UnreadableFileException("damaged: '" + times + "' is no number of columns", e);
        }
    }

    /** The value of a cell, read up to its end. */
    private static String cell(XMLStreamReader xml) throws XMLStreamException, UnreadableFileException {
        String date = attribute(xml, OFFICE, "date-value");
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int annotation = 0;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT:
                    depth++;
                    annotation += annotation > 0 || xml.getLocalName().equals("annotation") ? 1 : 0;
                    if (annotation == 0 && TEXT.equals(xml.getNamespaceURI())) {
                        text.append(gap(xml.getLocalName(), text.isEmpty()));
                    }
                    break;
                case XMLStreamConstants.END_ELEMENT:
                    depth--;
                    annotation -= annotation > 0 ? 1 : 0;
                    break;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE:
                    if (annotation == 0) {
                        text.append(xml.getText());
                    }
                    break;
                default:
                    break;
            }
            if (text.length() > LONGEST_CELL) {
                throw new UnreadableFileException("a cell of more than " + LONGEST_CELL + " characters");
            }
        }
        return date.isEmpty() ? text.toString().strip() : date;
    }

    private static String gap(String element, boolean first) {
        switch (element) {
            case "p", "line-break":
                return first ? "" : "\n";
            case "s", "tab":
                return " ";
            default:
                return "";
        }
    }
}

package dipl.extract;

import dipl.io.UnreadableFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads OpenDocument texts and presentations: paragraphs, tables, text boxes and notes. Page headers and footers, comments, what was
 * deleted, and a speaker's notes are left out.
 */
final class OpenTextExtractor implements Extractor {
    /** Elements whose content is no text of the document. */
    private static final Set<String> LEFT_OUT = Set.of(
            "annotation",
            "tracked-changes",
            "note-citation",
            "title",
            "desc",
            "notes",
            "forms",
            "scripts",
            "automatic-styles",
            "font-face-decls",
            "hidden-text",
            "ruby-text",
            "object",
            "image",
            "header",
            "footer");

    private static final Map<String, String> ELEMENTS = Map.of(
            "p", "p", "h", "p", "table", "table", "table-row", "tr", "table-cell", "td", "covered-table-cell", "td");

    private static final Map<String, String> PROPERTIES = Map.of(
            "title", "dc:title",
            "initial-creator", "dc:creator",
            "creator", "meta:author",
            "creation-date", "dcterms:created",
            "date", "dcterms:modified",
            "keyword", "meta:keyword",
            "subject", "dc:subject");

    @Override
    public void extract(Path file, ExtractionSink sink) throws Exception {
        try (ZippedXml zip = new ZippedXml(file)) {
            zip.read("META-INF/manifest.xml", OpenTextExtractor::checkLocks);
            FlowingText text = new FlowingText();
            boolean found = zip.read("content.xml", xml -> {
                xml.nextTag();
                body(xml, text);
            });
            if (!found) {
                throw new UnreadableFileException("damaged, or not an OpenDocument text: it has no content");
            }
            sink.text("", text.text(), false, TikaProperties.of(zip.metadata("meta.xml", PROPERTIES)));
        }
    }

    private static void checkLocks(XMLStreamReader xml) throws XMLStreamException, UnreadableFileException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("encryption-data")) {
                throw new UnreadableFileException("protected by a password");
            }
        }
    }

    /** Reads up to the end of the element that has just begun. */
    private static void body(XMLStreamReader xml, FlowingText text) throws Exception {
        List<String> open = new ArrayList<>();
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT:
                    String name = xml.getLocalName();
                    if (LEFT_OUT.contains(name)) {
                        ZippedXml.skip(xml);
                    } else if (name.equals("note-body") || name.equals("text-box")) {
                        FlowingText box = new FlowingText();
                        body(xml, box);
                        text.writeAside(box.text());
                    } else {
                        open.add(name);
                        begin(name, text);
                    }
                    break;
                case XMLStreamConstants.END_ELEMENT:
                    if (open.isEmpty()) {
                        return;
                    }
                    String element = ELEMENTS.get(open.remove(open.size() - 1));
                    if (element != null) {
                        text.end(element);
                    }
                    break;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE:
                    if (text.inParagraph()) {
                        text.write(xml.getText());
                    }
                    break;
                case XMLStreamConstants.END_DOCUMENT:
                    throw new UnreadableFileException("damaged: it ends too early");
                default:
                    break;
            }
        }
    }

    private static void begin(String name, FlowingText text) throws Exception {
        String element = ELEMENTS.get(name);
        if (element != null) {
            text.begin(element);
        } else if (name.equals("line-break")) {
            text.breakLine();
        } else if (name.equals("tab") || name.equals("s")) {
            text.write(" ");
        }
    }
}

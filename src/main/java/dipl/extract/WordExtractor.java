package dipl.extract;

import dipl.io.UnreadableFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads documents of WordprocessingML: the body with its tables and text boxes, then foot- and endnotes. Page headers and footers, what
 * was deleted or is hidden, comments and the instructions of fields are left out; hyphens that do not break are kept. Other packages
 * of Office, such as presentations, are for {@link OfficeExtractor}.
 */
final class WordExtractor implements Extractor {
    /** Elements whose content is no text of the document. */
    private static final Set<String> LEFT_OUT =
            Set.of("Fallback", "del", "moveFrom", "pPr", "sectPr", "tblPr", "tblGrid", "trPr", "tcPr", "rt", "sdtPr");

    private static final Map<String, String> ELEMENTS = Map.of("p", "p", "tbl", "table", "tr", "tr", "tc", "td");

    private static final Map<String, String> PROPERTIES = Map.of(
            "title", "dc:title",
            "creator", "dc:creator",
            "created", "dcterms:created",
            "modified", "dcterms:modified",
            "keywords", "meta:keyword",
            "subject", "dc:subject",
            "publisher", "dc:publisher",
            "rights", "dc:rights");

    @Override
    public void extract(Path file, ExtractionSink sink) throws Exception {
        try (ZippedXml zip = new ZippedXml(file)) {
            Map<String, String> parts = parts(zip, "", "_rels/.rels");
            String main = parts.getOrDefault("officeDocument", "word/document.xml");
            FlowingText text = new FlowingText();
            boolean[] isWord = new boolean[1];
            zip.read(main, xml -> {
                isWord[0] = xml.nextTag() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("document");
                if (isWord[0]) {
                    body(xml, text);
                }
            });
            if (!isWord[0]) {
                OfficeExtractor.ooxml().extract(file, sink);
                return;
            }
            String folder = main.substring(0, main.lastIndexOf('/') + 1);
            Map<String, String> beside =
                    parts(zip, folder, folder + "_rels/" + main.substring(folder.length()) + ".rels");
            for (String notes : List.of("footnotes", "endnotes")) {
                if (beside.containsKey(notes)) {
                    zip.read(beside.get(notes), xml -> notes(xml, text));
                }
            }
            String properties = parts.getOrDefault("core-properties", "docProps/core.xml");
            sink.text("", text.text(), false, TikaProperties.of(zip.metadata(properties, PROPERTIES)));
        }
    }

    /** For each kind of part the path of the first one that a list of relations names. */
    private static Map<String, String> parts(ZippedXml zip, String folder, String list) throws Exception {
        Map<String, String> parts = new TreeMap<>();
        zip.read(list, xml -> {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")
                        && !"External".equals(xml.getAttributeValue(null, "TargetMode"))) {
                    String type = String.valueOf(xml.getAttributeValue(null, "Type"));
                    String target = String.valueOf(xml.getAttributeValue(null, "Target"));
                    parts.putIfAbsent(
                            type.substring(type.lastIndexOf('/') + 1),
                            target.startsWith("/") ? target.substring(1) : folder + target);
                }
            }
        });
        return parts;
    }

    /** Notes that hold more than the line above the notes. */
    private static void notes(XMLStreamReader xml, FlowingText text) throws Exception {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().matches("footnote|endnote")) {
                if (attribute(xml, "type").matches("|normal")) {
                    body(xml, text);
                } else {
                    ZippedXml.skip(xml);
                }
            }
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Reads up to the end of the element that has just begun. */
    private static void body(XMLStreamReader xml, FlowingText text) throws Exception {
        List<String> open = new ArrayList<>();
        boolean hidden = false;
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT:
                    String name = xml.getLocalName();
                    if (LEFT_OUT.contains(name)) {
                        ZippedXml.skip(xml);
                    } else if (name.equals("rPr")) {
                        hidden = isHidden(xml);
                    } else if (name.equals("txbxContent")) {
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
                    String ended = open.remove(open.size() - 1);
                    hidden &= !ended.equals("r");
                    if (ELEMENTS.containsKey(ended)) {
                        text.end(ELEMENTS.get(ended));
                    }
                    break;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE:
                    if (!hidden && !open.isEmpty() && open.get(open.size() - 1).equals("t")) {
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

    /** Whether the properties of a run, read to their end, hide it. */
    private static boolean isHidden(XMLStreamReader xml) throws XMLStreamException {
        boolean hidden = false;
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                hidden |= xml.getLocalName().equals("vanish")
                        && !attribute(xml, "val").matches("0|false|off");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return hidden;
    }

    private static void begin(String name, FlowingText text) throws Exception {
        if (ELEMENTS.containsKey(name)) {
            text.begin(ELEMENTS.get(name));
            return;
        }
        switch (name) {
            case "br", "cr":
                text.breakLine();
                break;
            case "tab", "ptab":
                text.write("\t");
                break;
            case "noBreakHyphen":
                text.write("\u2011");
                break;
            case "softHyphen":
                text.write("\u00AD");
                break;
            default:
                break;
        }
    }
}

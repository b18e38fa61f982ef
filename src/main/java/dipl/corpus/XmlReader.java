package dipl.corpus;

import dipl.encoding.TextDecoder;
import dipl.io.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads {@code .xml}: the text between the tags, a blank line after each element that is not part of a line. Of a TEI file the text is
 * what stands in {@code <text>}, and the header gives title, author, date, publisher and licence; FictionBook is read alike. Declarations
 * of document types are passed over, so that no entity can be made of them and nothing is fetched.
 */
final class XmlReader implements DocumentReader {
    private static final int DEEPEST = 1000;

    /** Elements within a line, of TEI, DocBook, FictionBook and XHTML; any other one breaks the text. */
    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "add",
            "b",
            "choice",
            "cit",
            "code",
            "corr",
            "date",
            "del",
            "distinct",
            "em",
            "emph",
            "emphasis",
            "expan",
            "foreign",
            "gloss",
            "hi",
            "i",
            "link",
            "measure",
            "mentioned",
            "name",
            "num",
            "orgname",
            "orig",
            "persname",
            "placename",
            "q",
            "quote",
            "ref",
            "reg",
            "rs",
            "seg",
            "sic",
            "socalled",
            "span",
            "strong",
            "style",
            "sub",
            "sup",
            "term",
            "time",
            "title",
            "u",
            "unclear",
            "w",
            "c",
            "pc");

    /** Elements that hold what is no running text. */
    private static final Set<String> LEFT_OUT =
            Set.of("teiheader", "description", "binary", "script", "stylesheet", "fw", "figdesc", "facsimile");

    @Override
    public long mostBytes() {
        return FileText.MOST_TEXT_BYTES;
    }

    @Override
    public boolean reads(String fileName) {
        return fileName.endsWith(".xml") || fileName.endsWith(".tei") || fileName.endsWith(".fb2");
    }

    @Override
    public void read(SourceFile file, DocumentSink sink) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        TextDecoder.Decoded decoded = HtmlReader.decode(file, FileText.MOST_TEXT_BYTES);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(
                    new StringReader(decoded.text().stripLeading()));
            Parsing parsing = new Parsing();
            while (xml.hasNext()) {
                parsing.event(xml.next(), xml);
            }
            Map<String, String> metadata = new LinkedHashMap<>(parsing.metadata);
            metadata.putAll(decoded.metadata());
            sink.accept(new Document(file.path(), parsing.text(), metadata));
        } catch (XMLStreamException e) {
            throw new UnreadableFileException("not valid XML: " + reason(e), e);
        }
    }

    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage()).replaceAll("(?s).*Message: ", "");
        String first = message.lines().findFirst().orElse("").strip();
        int line = e.getLocation() == null ? -1 : e.getLocation().getLineNumber();
        return first + (line > 0 ? " (line " + line + ")" : "");
    }

    /** What is known while a file is read. */
    private static final class Parsing {
        private final Deque<String> open = new ArrayDeque<>();
        private final StringBuilder out = new StringBuilder();
        private final StringBuilder header = new StringBuilder();
        private final Map<String, String> metadata = new LinkedHashMap<>();
        private int leftOut;
        private int inHeader;
        private int newlines = 2;
        private boolean blank;

        void event(int event, XMLStreamReader xml) throws UnreadableFileException {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT:
                    start(xml.getLocalName().toLowerCase(Locale.ROOT), xml);
                    break;
                case XMLStreamConstants.END_ELEMENT:
                    end(open.pop());
                    break;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE:
                    write(xml.getText());
                    break;
                case XMLStreamConstants.ENTITY_REFERENCE:
                    throw new UnreadableFileException("it uses the entity &" + xml.getLocalName()
                            + "; of a document type, and those are not read: replace it by its text");
                default:
                    break;
            }
        }

        private void start(String name, XMLStreamReader xml) throws UnreadableFileException {
            if (open.size() >= DEEPEST) {
                throw new UnreadableFileException("nested too deeply");
            }
            if (leftOut > 0 || LEFT_OUT.contains(name)) {
                leftOut++;
                inHeader += inHeader > 0 || name.equals("teiheader") || name.equals("description") ? 1 : 0;
                header.setLength(0);
                if (inHeader > 0 && name.equals("date") && xml.getAttributeValue(null, "when") != null) {
                    put(FieldNames.DATE, xml.getAttributeValue(null, "when"));
                }
            } else if (name.equals("lb")) {
                breakLines(1);
            } else if (!INLINE.contains(name)) {
                breakLines(2);
            }
            if (name.equals("tei") || name.equals("text")) {
                put(FieldNames.LANGUAGE, xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang"));
            }
            open.push(name);
        }

        private void end(String name) {
            if (leftOut > 0) {
                if (inHeader > 0) {
                    headerField(name);
                    inHeader--;
                }
                leftOut--;
            } else if (!INLINE.contains(name)) {
                breakLines(2);
            }
        }

        /** Fills a field from an element of the header, the first of its kind. */
        private void headerField(String name) {
            String value = header.toString().replaceAll("\\s+", " ").strip();
            switch (name) {
                case "title", "book-title":
                    put(FieldNames.TITLE, value);
                    break;
                case "author":
                    put(FieldNames.AUTHOR, value);
                    break;
                case "publisher":
                    put(FieldNames.OUTLET, value);
                    break;
                case "date":
                    put(FieldNames.DATE, Dates.parse(value).isPresent() ? value : "");
                    break;
                case "licence", "license":
                    put("licence", value);
                    break;
                case "lang":
                    put(FieldNames.LANGUAGE, value);
                    break;
                default:
                    break;
            }
        }

        private void put(String field, String value) {
            if (value != null && !value.isBlank()) {
                metadata.putIfAbsent(field, value.strip());
            }
        }

        private void breakLines(int wanted) {
            blank = false;
            for (; newlines < wanted; newlines++) {
                out.append('\n');
            }
        }

        private void write(String text) {
            if (leftOut > 0) {
                header.append(inHeader > 0 ? text : "");
                return;
            }
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
                    blank = true;
                } else {
                    if (blank && newlines == 0) {
                        out.append(' ');
                    }
                    out.append(c);
                    blank = false;
                    newlines = 0;
                }
            }
        }

        String text() {
            return out.toString().strip();
        }
    }
}

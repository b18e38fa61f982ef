package dipl.extract;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Makes text of paragraphs, in which may stand boxes and notes with paragraphs of their own; these follow the paragraph. */
final class FlowingText {
    private static final AttributesImpl NONE = new AttributesImpl();

    private final TikaText text = new TikaText();
    private final List<String> aside = new ArrayList<>();
    private int paragraphs;

    /** Whether a paragraph is open. */
    boolean inParagraph() {
        return paragraphs > 0;
    }

    void begin(String element) {
        paragraphs += element.equals("p") ? 1 : 0;
        text.startElement("", element, element, NONE);
    }

    void end(String element) throws SAXException {
        text.endElement("", element, element);
        if (element.equals("p") && --paragraphs == 0) {
            List<String> texts = List.copyOf(aside);
            aside.clear();
            for (String one : texts) {
                add(one);
            }
        }
    }

    private void add(String plain) throws SAXException {
        for (String paragraph : plain.split("\n\n")) {
            begin("p");
            for (String line : paragraph.split("\n")) {
                breakLine();
                write(line);
            }
            end("p");
        }
    }

    void breakLine() {
        text.startElement("", "br", "br", NONE);
        text.endElement("", "br", "br");
    }

    void write(String characters) throws SAXException {
        text.characters(characters.toCharArray(), 0, characters.length());
    }

    /** A text that stands beside the paragraph, or for itself if none is open. */
    void writeAside(String plain) throws SAXException {
        if (plain.isEmpty()) {
            return;
        }
        if (inParagraph()) {
            aside.add(plain);
        } else {
            add(plain);
        }
    }

    String text() {
        return text.text();
    }
}

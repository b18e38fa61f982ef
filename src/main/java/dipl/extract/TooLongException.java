package dipl.extract;

import dipl.io.UnreadableFileException;
import org.xml.sax.SAXException;

/** A text that is longer than any document. */
final class TooLongException extends SAXException {
    private static final long serialVersionUID = 1;

    TooLongException() {
        super(new UnreadableFileException("a text of more than " + TikaText.LONGEST + " characters: split it"));
    }
}

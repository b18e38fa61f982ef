package dipl.extract;

import dipl.io.UnreadableFileException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.tika.metadata.Metadata;

/** A zip archive of XML files, as word processors write them. Document types and entities of their own are refused. */
final class ZippedXml implements AutoCloseable {
    private final ZipFile zip;
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    ZippedXml(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** Reads one file of the archive from its root element on. */
    @FunctionalInterface
    interface Reading {
        void read(XMLStreamReader xml) throws Exception;
    }

    /**
     * Reads a file of the archive.
     *
     * @return whether there is such a file
     * @throws UnreadableFileException if its content is not what was packed
     */
    boolean read(String name, Reading reading) throws Exception {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return false;
        }
        CRC32 sum = new CRC32();
        try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), sum)) {
            XMLStreamReader xml = factory.createXMLStreamReader(new Unclosed(in));
            reading.read(xml);
            xml.close();
            in.transferTo(OutputStream.nullOutputStream());
        }
        if (entry.getCrc() >= 0 && entry.getCrc() != sum.getValue()) {
            throw new UnreadableFileException("damaged: the check sum of " + name + " is wrong");
        }
        return true;
    }

    /**
     * The properties of a document that a file of the archive lists; none if there is no such file.
     *
     * @param properties what an element is called as metadata
     */
    Metadata metadata(String name, Map<String, String> properties) throws Exception {
        Metadata metadata = new Metadata();
        read(name, xml -> {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && properties.containsKey(xml.getLocalName())) {
                    metadata.add(properties.get(xml.getLocalName()), text(xml));
                }
            }
        });
        return metadata;
    }

    /** A reader of XML closes its input when it has seen the end of the text, not that of the file. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // for the caller to do
        }
    }

    /** Goes on to the end of the element that has just begun. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** The text in the element that has just begun; its end is passed. */
    static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        return text.toString().strip();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

package dipl.extract;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Writes what is found as frames: one byte for the kind, then its strings, each as a length in bytes (32 bits, big-endian) and
 * UTF-8, lists and maps after their size. {@link FrameReader} reads them.
 */
final class FrameWriter implements ExtractionSink {
    static final int TEXT = 'T';
    static final int TABLE = 'S';
    static final int ROW = 'R';
    static final int PROBLEM = 'P';
    static final int AGAIN = 'A';
    static final int MACHINE = 'M';
    static final int END = 'E';

    private final DataOutputStream out;

    FrameWriter(DataOutputStream out) {
        this.out = out;
    }

    @Override
    public void text(String part, String text, boolean html, Map<String, String> properties) throws IOException {
        out.writeByte(TEXT);
        string(part);
        string(text);
        out.writeBoolean(html);
        out.writeInt(properties.size());
        for (Map.Entry<String, String> property : properties.entrySet()) {
            string(property.getKey());
            string(property.getValue());
        }
        out.flush();
    }

    @Override
    public void table(String name) throws IOException {
        out.writeByte(TABLE);
        string(name);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        out.writeByte(ROW);
        out.writeInt(cells.size());
        for (String cell : cells) {
            string(cell);
        }
    }

    @Override
    public void problem(String part, String reason) throws IOException {
        out.writeByte(PROBLEM);
        string(part);
        string(reason);
    }

    @Override
    public void readAgain() throws IOException {
        out.writeByte(AGAIN);
    }

    /** Says that temporary files cannot be kept, and why. */
    void noTemporaryFiles(String reason) throws IOException {
        out.writeByte(MACHINE);
        string(reason);
    }

    /** Says that the file is done. */
    void end() throws IOException {
        out.writeByte(END);
        out.flush();
    }

    private void string(String value) throws IOException {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}

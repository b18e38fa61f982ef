package dipl.extract;

import dipl.io.TemporaryFolder;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the frames that {@link FrameWriter} writes. */
final class FrameReader {
    private static final int LONGEST_STRING = 256 << 20;
    private static final int MOST_STRINGS = 1 << 20;

    private final DataInputStream in;

    FrameReader(DataInputStream in) {
        this.in = in;
    }

    /** One frame, already read in full. */
    @FunctionalInterface
    interface Frame {
        void replay(ExtractionSink sink) throws IOException;
    }

    /**
     * The next frame, or null at the end of the file that is being read.
     *
     * @throws IOException if the other side has gone or does not keep to the protocol
     */
    Frame next() throws IOException {
        int kind = in.readUnsignedByte();
        switch (kind) {
            case FrameWriter.TEXT:
                return text();
            case FrameWriter.TABLE:
                String name = string();
                return sink -> sink.table(name);
            case FrameWriter.ROW:
                List<String> cells = strings();
                return sink -> sink.row(cells);
            case FrameWriter.PROBLEM:
                String part = string();
                String reason = string();
                return sink -> sink.problem(part, reason);
            case FrameWriter.AGAIN:
                return ExtractionSink::readAgain;
            case FrameWriter.MACHINE:
                IOException cause = new IOException(string());
                return sink -> {
                    throw TemporaryFolder.unusable(cause);
                };
            case FrameWriter.END:
                return null;
            default:
                throw new IOException("a frame of unknown kind " + kind);
        }
    }

    private Frame text() throws IOException {
        String part = string();
        String text = string();
        boolean html = in.readBoolean();
        Map<String, String> properties = new LinkedHashMap<>();
        for (int left = size(MOST_STRINGS); left > 0; left--) {
            String key = string();
            properties.put(key, string());
        }
        return sink -> sink.text(part, text, html, properties);
    }

    private List<String> strings() throws IOException {
        List<String> strings = new ArrayList<>();
        for (int left = size(MOST_STRINGS); left > 0; left--) {
            strings.add(string());
        }
        return strings;
    }

    private String string() throws IOException {
        return new String(in.readNBytes(size(LONGEST_STRING)), StandardCharsets.UTF_8);
    }

    private int size(int most) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > most) {
            throw new IOException("a frame that is too large");
        }
        return size;
    }
}

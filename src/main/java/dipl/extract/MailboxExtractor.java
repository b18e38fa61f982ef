package dipl.extract;

import dipl.io.UnreadableFileException;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a mailbox, message by message: each begins with a line {@code From …} after an empty one. */
final class MailboxExtractor implements Extractor {
    /** A longer message is left out; without attachments it would be a book. */
    private static final int LONGEST_MESSAGE = 64 << 20;

    private static final int LONGEST_LINE = 1 << 16;

    @Override
    public void extract(Path file, ExtractionSink sink) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            ByteArrayOutputStream message = new ByteArrayOutputStream();
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            boolean afterBlank = true;
            boolean tooLong = false;
            int number = 0;
            while (readLine(in, line)) {
                String start = start(line);
                if (afterBlank && start.startsWith("From ")) {
                    finish(number++, message, tooLong, sink);
                    tooLong = false;
                } else if (number == 0 && !start.isBlank()) {
                    throw new UnreadableFileException("not a mailbox: its first line does not begin with 'From '");
                } else if (message.size() + line.size() > LONGEST_MESSAGE) {
                    tooLong = true;
                } else {
                    line.writeTo(message);
                }
                afterBlank = start.isBlank();
            }
            finish(number, message, tooLong, sink);
        }
    }

    /** The next line with its end, or a piece of one that is too long; false at the end of the file. */
    private static boolean readLine(InputStream in, ByteArrayOutputStream line) throws IOException {
        line.reset();
        while (line.size() < LONGEST_LINE) {
            int b = in.read();
            if (b < 0) {
                break;
            }
            line.write(b);
            if (b == '\n') {
                break;
            }
        }
        return line.size() > 0;
    }

    private static String start(ByteArrayOutputStream line) {
        byte[] bytes = line.toByteArray();
        return new String(bytes, 0, Math.min(bytes.length, 80), StandardCharsets.ISO_8859_1);
    }

    private static void finish(int number, ByteArrayOutputStream message, boolean tooLong, ExtractionSink sink)
            throws IOException {
        String part = Integer.toString(number);
        if (tooLong) {
            sink.problem(part, "a message of more than " + (LONGEST_MESSAGE >> 20) + " MB");
        } else if (number > 0) {
            try {
                MailExtractor.message(part, new ByteArrayInputStream(message.toByteArray()), sink);
            } catch (UnreadableFileException e) {
                sink.problem(part, e.getMessage());
            }
        }
        message.reset();
    }
}

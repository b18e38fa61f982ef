package dipl.extract;

import dipl.io.UnreadableFileException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;

/** Reads one message: its text, or its HTML where it has no text; subject, sender and date are its properties. Attachments are named as not read. */
final class MailExtractor implements Extractor {
    private static final int LONGEST_HEADER = 1 << 16;
    private static final int MOST_HEADERS = 10_000;
    private static final int DEEPEST = 20;

    /** A body found in a message. */
    private record Found(String text, boolean html) {}

    private final boolean page;

    private MailExtractor(boolean page) {
        this.page = page;
    }

    static MailExtractor message() {
        return new MailExtractor(false);
    }

    /** Browsers save pages as messages, too. */
    static MailExtractor webPage() {
        return new MailExtractor(true);
    }

    @Override
    public void extract(Path file, ExtractionSink sink) throws Exception {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            read("", in, page, sink);
        }
    }

    /** Reads a message and hands it to the sink as a part of its file. */
    static void message(String part, InputStream in, ExtractionSink sink) throws IOException {
        read(part, in, false, sink);
    }

    private static void read(String part, InputStream in, boolean page, ExtractionSink sink) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(LONGEST_HEADER)
                .setMaxHeaderCount(MOST_HEADERS)
                .setMaxContentLen(-1)
                .setMalformedHeaderStartsBody(false)
                .build());
        Message message = builder.parseMessage(in);
        try {
            if (!page && message.getFrom() == null && message.getSubject() == null && message.getDate() == null) {
                throw new UnreadableFileException("not a message: it has no sender, subject or date");
            }
            Found found = body(message, 0);
            if (found == null) {
                throw new UnreadableFileException("no text in the message");
            }
            sink.text(part, found.text(), found.html(), page ? Map.of() : properties(message));
            if (!page) {
                attachments(part.isEmpty() ? "" : part + "/", message, 0, sink);
            }
        } finally {
            message.dispose();
        }
    }

    /** Names what is attached to a message and may hold a text. */
    private static void attachments(String prefix, Entity entity, int depth, ExtractionSink sink) throws IOException {
        if (depth > DEEPEST) {
            return;
        }
        if (entity.getBody() instanceof Multipart parts) {
            for (Entity part : parts.getBodyParts()) {
                attachments(prefix, part, depth + 1, sink);
            }
            return;
        }
        String type = String.valueOf(entity.getMimeType()).toLowerCase(Locale.ROOT);
        boolean attached =
                "attachment".equalsIgnoreCase(entity.getDispositionType()) || type.startsWith("application/");
        if (attached && depth > 0 && !type.matches("(image|audio|video)/.*|.*signature.*|.*calendar.*")) {
            sink.problem(
                    prefix + fileName(entity, type), "an attachment, which is not read: save it as a file of its own");
        }
    }

    /** The name that a part goes by, in either of the two places for it, or another. */
    private static String fileName(Entity entity, String other) {
        if (entity.getFilename() != null) {
            return entity.getFilename();
        }
        String name = entity.getHeader().getField("Content-Type") instanceof ContentTypeField type
                ? type.getParameter("name")
                : null;
        return name == null ? other : name;
    }

    private static Map<String, String> properties(Message message) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("title", message.getSubject() == null ? "" : message.getSubject());
        properties.put("date", date(message));
        if (message.getFrom() != null) {
            properties.put(
                    "author",
                    message.getFrom().stream().map(MailExtractor::name).collect(Collectors.joining("; ")));
        }
        return properties;
    }

    /** The day of the message where it was written. */
    private static String date(Message message) {
        Field field = message.getHeader().getField("Date");
        String value =
                field == null ? "" : field.getBody().replaceAll("\\(.*?\\)", "").strip();
        try {
            return OffsetDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toLocalDate()
                    .toString();
        } catch (DateTimeParseException unusual) {
            return message.getDate() == null
                    ? ""
                    : message.getDate()
                            .toInstant()
                            .atOffset(ZoneOffset.UTC)
                            .toLocalDate()
                            .toString();
        }
    }

    private static String name(Mailbox mailbox) {
        return mailbox.getName() == null || mailbox.getName().isBlank() ? mailbox.getAddress() : mailbox.getName();
    }

    /** The text of a message; of several versions of it the plain one. */
    private static Found body(Entity entity, int depth) throws IOException {
        Body body = entity.getBody();
        if (depth > DEEPEST || "attachment".equalsIgnoreCase(entity.getDispositionType())) {
            return null;
        }
        if (body instanceof TextBody text) {
            return new Found(read(entity, text), "text/html".equalsIgnoreCase(entity.getMimeType()));
        }
        if (body instanceof Message message) {
            return body(message, depth + 1);
        }
        if (!(body instanceof Multipart parts)) {
            return null;
        }
        boolean alternative =
                "alternative".equals(String.valueOf(parts.getSubType()).toLowerCase(Locale.ROOT));
        Found best = null;
        for (Entity part : parts.getBodyParts()) {
            Found found = body(part, depth + 1);
            if (found == null || found.text().isBlank()) {
                continue;
            }
            if (best == null || alternative && best.html() && !found.html()) {
                best = found;
            } else if (!alternative && best.html() == found.html()) {
                best = new Found(best.text() + "\n\n" + found.text(), best.html());
            }
        }
        return best;
    }

    private static String read(Entity entity, TextBody text) throws IOException {
        String charset = entity.getCharset();
        if (charset != null && !isKnown(charset)) {
            throw new UnreadableFileException("its encoding '" + charset + "' is not known");
        }
        StringBuilder out = new StringBuilder();
        try (Reader reader = text.getReader()) {
            char[] buffer = new char[1 << 13];
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                out.append(buffer, 0, read);
                if (out.length() > TikaText.LONGEST) {
                    throw new UnreadableFileException("a message of more than " + TikaText.LONGEST + " characters");
                }
            }
        }
        return out.toString();
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException noName) {
            return false;
        }
    }
}

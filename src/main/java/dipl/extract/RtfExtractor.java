package dipl.extract;

import dipl.io.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.rtf.RTFParser;

/**
 * Reads RTF with Tika, which knows nothing of what a group is for: page headers and footers, comments and embedded pictures are taken
 * out before, and foot- and endnotes, which it would lose, are put at the end. It takes what stands before the first reset of a paragraph
 * for a part of the tables, so that one is put before the text.
 */
final class RtfExtractor implements Extractor {
    private static final int MOST_BYTES = 64 << 20;
    private static final Set<String> LEFT_OUT = Set.of(
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "annotation",
            "atnid",
            "atnauthor",
            "atntime",
            "atndate",
            "atnref",
            "atnparent",
            "pict",
            "objdata",
            "themedata",
            "datastore");

    /** What stands between the start of a document and its text. */
    private static final Set<String> TABLES = Set.of(
            "fonttbl",
            "filetbl",
            "colortbl",
            "stylesheet",
            "listtable",
            "listoverridetable",
            "listtables",
            "revtbl",
            "rsidtbl",
            "pgptbl",
            "protusertbl",
            "info",
            "generator",
            "userprops",
            "xmlnstbl",
            "latentstyles",
            "mmathPr");

    /** Resets a paragraph. */
    private static final String PARAGRAPH = "pard";

    private static final int LONGEST_WORD = 32;

    @Override
    public void extract(Path file, ExtractionSink sink) throws Exception {
        if (Files.size(file) > MOST_BYTES) {
            throw new UnreadableFileException("an RTF document of more than " + (MOST_BYTES >> 20) + " MB: split it");
        }
        byte[] rtf = new Groups(Files.readAllBytes(file)).sorted();
        Metadata metadata = new Metadata();
        TikaText text = new TikaText();
        new RTFParser().parse(new ByteArrayInputStream(rtf), text, metadata, new ParseContext());
        sink.text("", text.text(), false, TikaProperties.of(metadata));
    }

    /** The groups of a document, each between its braces. */
    private static final class Groups {
        private final byte[] rtf;
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private final ByteArrayOutputStream notes = new ByteArrayOutputStream();

        Groups(byte[] rtf) {
            this.rtf = rtf;
        }

        byte[] sorted() {
            int last = rtf.length;
            while (last > 0 && rtf[last - 1] != '}') {
                last--;
            }
            int end = last == 0 ? rtf.length : last - 1;
            int i = start(end);
            body.write(rtf, 0, i);
            if (!word(i).equals(PARAGRAPH)) {
                body.writeBytes(('\\' + PARAGRAPH + ' ').getBytes(StandardCharsets.US_ASCII));
            }
            while (i < end) {
                String word = rtf[i] == '{' ? destination(i + 1) : "";
                if (LEFT_OUT.contains(word)) {
                    i = after(i, end);
                } else if (word.equals("footnote")) {
                    int after = after(i, end);
                    note(i, after);
                    i = after;
                } else {
                    int next = rtf[i] == '\\' ? afterControl(i, end) : i + 1;
                    body.write(rtf, i, next - i);
                    i = next;
                }
            }
            body.writeBytes(notes.toByteArray());
            body.write(rtf, end, rtf.length - end);
            return body.toByteArray();
        }

        /** Where the text begins: behind the words and tables at the start of the document. */
        private int start(int end) {
            int i = rtf.length > 0 && rtf[0] == '{' ? 1 : 0;
            while (i < end) {
                boolean group = rtf[i] == '{';
                String word = word(i);
                if (!word.isEmpty() && !word.equals("u") && !word.equals(PARAGRAPH)) {
                    i = afterNumber(afterControl(i, end), end);
                } else if (group && (isIgnorable(i + 1) || TABLES.contains(word(i + 1)))) {
                    i = after(i, end);
                } else if (group || rtf[i] == '\\' || rtf[i] > ' ' || rtf[i] < 0) {
                    return i;
                } else {
                    i++;
                }
            }
            return end;
        }

        /** Where the number behind a control word ends, and the blank behind that. */
        private int afterNumber(int at, int end) {
            int i = at;
            while (i < end && (rtf[i] == '-' || rtf[i] >= '0' && rtf[i] <= '9')) {
                i++;
            }
            return i < end && rtf[i] == ' ' ? i + 1 : i;
        }

        /** Whether a group says that who does not know it may leave it out. */
        private boolean isIgnorable(int at) {
            return at + 1 < rtf.length && rtf[at] == '\\' && rtf[at + 1] == '*';
        }

        /** The note's group, without the word that would have it left out, as a paragraph. */
        private void note(int from, int to) {
            int content = from + 1;
            while (content < to && !word(content).equals("footnote")) {
                content++;
            }
            content += "\\footnote".length();
            notes.writeBytes("\\par {\\plain ".getBytes(StandardCharsets.US_ASCII));
            if (content < to) {
                notes.write(rtf, content, to - content);
            }
        }

        /** The word that says what the group is that begins before a place. */
        private String destination(int at) {
            int i = at;
            if (i + 1 < rtf.length && rtf[i] == '\\' && rtf[i + 1] == '*') {
                i += 2;
                while (i < rtf.length && rtf[i] <= ' ') {
                    i++;
                }
            }
            return word(i);
        }

        /** The control word at a place, or nothing. */
        private String word(int at) {
            if (at >= rtf.length || rtf[at] != '\\') {
                return "";
            }
            int end = at + 1;
            while (end < rtf.length && end - at <= LONGEST_WORD && rtf[end] >= 'a' && rtf[end] <= 'z') {
                end++;
            }
            return new String(rtf, at + 1, end - at - 1, StandardCharsets.US_ASCII);
        }

        /** Where the group ends that begins at a place. */
        private int after(int at, int end) {
            int depth = 0;
            int i = at;
            while (i < end) {
                if (rtf[i] == '\\') {
                    i = afterControl(i, end);
                    continue;
                }
                depth += rtf[i] == '{' ? 1 : rtf[i] == '}' ? -1 : 0;
                i++;
                if (depth == 0) {
                    return i;
                }
            }
            return end;
        }

        /** Where an escape or a control word ends, with the raw bytes that {@code \binN} announces. */
        private int afterControl(int at, int end) {
            String word = word(at);
            int i = at + Math.max(2, 1 + word.length());
            if (word.equals("bin")) {
                int length = 0;
                while (i < end && rtf[i] >= '0' && rtf[i] <= '9' && length < MOST_BYTES) {
                    length = 10 * length + rtf[i++] - '0';
                }
                i += 1 + length;
            }
            return Math.min(i, end);
        }
    }
}

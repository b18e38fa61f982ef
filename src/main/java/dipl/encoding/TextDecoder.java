package dipl.encoding;

import dipl.io.UnreadableFileException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * From bytes to text. A byte order mark decides; else UTF-16 and UTF-32 are known by their zeros, UTF-8 by its form; else the code
 * page is the one under which the text looks most like Russian, Kazakh or a Western language ({@link CyrillicScore}), and for
 * other scripts what juniversalchardet says.
 */
public final class TextDecoder {
    private static final int SAMPLE = 1 << 18;
    private static final double MARGIN = 1e-9;

    /** Code pages to try; of several that give the same text, the first is named. */
    private static final List<Charset> CODE_PAGES = codePages();

    private TextDecoder() {}

    /**
     * A decoded text.
     *
     * @param text without a byte order mark
     * @param metadata {@code encoding} if it was not UTF-8, {@code encoding_repaired} if a wrong decoding was undone,
     *     {@code encoding_problem} if some characters are lost
     */
    public record Decoded(String text, Map<String, String> metadata) {
        public Decoded {
            metadata = Map.copyOf(metadata);
        }
    }

    /**
     * What the bytes are encoded in.
     *
     * @param charset what decodes them
     * @param bomLength bytes to skip at the start
     */
    public record Encoding(Charset charset, int bomLength) {
        /** UTF-8 without a mark. */
        public static final Encoding UTF_8 = new Encoding(StandardCharsets.UTF_8, 0);

        Map<String, String> metadata() {
            return charset.equals(StandardCharsets.UTF_8)
                    ? Map.of()
                    : Map.of(EncodingFields.ENCODING, charset.name().replaceFirst("^x-", ""));
        }
    }

    /** Decodes a whole file. */
    public static Decoded decode(byte[] bytes) throws UnreadableFileException {
        return decode(bytes, null);
    }

    /**
     * Decodes a whole file.
     *
     * @param declared the encoding that the file names itself, or null; believed unless the bytes contradict
     * @throws UnreadableFileException if this is not text
     */
    public static Decoded decode(byte[] bytes, String declared) throws UnreadableFileException {
        BinaryContent.check(bytes);
        Encoding encoding = encoding(bytes, declared);
        String raw = decodeLeniently(bytes, encoding);
        BinaryContent.check(raw);
        return repaired(raw, encoding);
    }

    /** Undoes a wrong decoding that happened before, and says what is known of the encoding. */
    public static Decoded repaired(String raw, Encoding encoding) {
        Mojibake.Repaired repaired = Mojibake.repair(raw);
        Map<String, String> metadata = new LinkedHashMap<>(encoding.metadata());
        metadata.putAll(repaired.metadata());
        return new Decoded(repaired.text(), metadata);
    }

    /** A short text, such as a title, after undoing a wrong decoding that happened before. */
    public static String repaired(String raw) {
        return Mojibake.repair(raw).text();
    }

    private static Encoding encoding(byte[] bytes, String declared) throws UnreadableFileException {
        Optional<Encoding> unicode = unicode(bytes, bytes.length);
        if (unicode.isPresent()) {
            return unicode.get();
        }
        Utf8Check check = new Utf8Check();
        check.update(bytes, 0, bytes.length);
        if (check.nuls() > 0) {
            throw new UnreadableFileException("not text: it holds bytes of value zero");
        }
        if (check.errors() == 0) {
            return Encoding.UTF_8;
        }
        Optional<Charset> named = named(declared);
        if (named.isPresent() && !named.get().equals(StandardCharsets.UTF_8)) {
            return new Encoding(named.get(), 0);
        }
        if (check.isUtf8()) {
            return Encoding.UTF_8;
        }
        return new Encoding(codePage(bytes, (int) check.firstError()), 0);
    }

    /** UTF-8 with its mark, UTF-16 or UTF-32, told from the first bytes of a file. */
    static Optional<Encoding> unicode(byte[] bytes, int length) {
        if (startsWith(bytes, length, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_8, 3));
        }
        if (startsWith(bytes, length, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(new Encoding(Charset.forName("UTF-32LE"), 4));
        }
        if (startsWith(bytes, length, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(new Encoding(Charset.forName("UTF-32BE"), 4));
        }
        if (startsWith(bytes, length, 0xFF, 0xFE)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 2));
        }
        if (startsWith(bytes, length, 0xFE, 0xFF)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16BE, 2));
        }
        return withoutMark(bytes, Math.min(length, SAMPLE) & ~3).map(charset -> new Encoding(charset, 0));
    }

    /** Tells wide encodings from the columns of zeros; Cyrillic has a 4 where Latin has a zero, dashes and quotes a 0x20. */
    private static Optional<Charset> withoutMark(byte[] bytes, int length) {
        int[] zeros = new int[4];
        int[] high = new int[4];
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            if (b == 0) {
                zeros[i & 3]++;
            }
            if (b == 0 || b == 4 || b == 5 || b == 0x20) {
                high[i & 3]++;
            }
        }
        int units = length / 4;
        if (units == 0 || zeros[0] + zeros[1] + zeros[2] + zeros[3] == 0) {
            return Optional.empty();
        }
        if (zeros[3] == units && zeros[2] > units * 9 / 10 && zeros[0] < units / 10 + 1) {
            return Optional.of(Charset.forName("UTF-32LE"));
        }
        if (zeros[0] == units && zeros[1] > units * 9 / 10 && zeros[3] < units / 10 + 1) {
            return Optional.of(Charset.forName("UTF-32BE"));
        }
        boolean oddHigh = high[1] + high[3] >= units * 2 * 0.95;
        boolean evenHigh = high[0] + high[2] >= units * 2 * 0.95;
        if (oddHigh == evenHigh) {
            return Optional.empty();
        }
        return Optional.of(oddHigh ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    private static boolean startsWith(byte[] bytes, int length, int... mark) {
        if (length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** A code page by the name a file gives. */
    static Optional<Charset> named(String declared) {
        if (declared == null) {
            return Optional.empty();
        }
        String name = declared.strip().toLowerCase(Locale.ROOT);
        switch (name) {
            case "kz-1048", "kz1048", "strk1048-2002", "rk1048":
                return Optional.of(TableCharset.KZ_1048);
            case "ptcp154", "pt154", "cp154", "csptcp154":
                return Optional.of(TableCharset.PTCP154);
            case "iso-8859-1", "latin1", "us-ascii":
                return Optional.of(Charset.forName("windows-1252"));
            default:
                try {
                    return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
                } catch (IllegalArgumentException noCharsetName) {
                    return Optional.empty();
                }
        }
    }

    /** The likeliest code page of bytes that are not UTF-8, judged by the part around the first byte that shows it. */
    static Charset codePage(byte[] bytes, int firstError) {
        int from = Math.max(0, firstError - SAMPLE / 8);
        byte[] sample = Arrays.copyOfRange(bytes, from, (int) Math.min(bytes.length, (long) from + SAMPLE));
        Charset best = null;
        double bestScore = 0;
        for (Charset charset : CODE_PAGES) {
            double score = CyrillicScore.of(new String(sample, charset));
            if (best == null || score > bestScore + MARGIN) {
                best = charset;
                bestScore = score;
            }
        }
        if (bestScore >= CyrillicScore.PLAUSIBLE) {
            return best;
        }
        return otherScript(sample).orElse(best);
    }

    private static Optional<Charset> otherScript(byte[] sample) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(sample, 0, sample.length);
        detector.dataEnd();
        return named(detector.getDetectedCharset());
    }

    private static String decodeLeniently(byte[] bytes, Encoding encoding) {
        ByteBuffer in = ByteBuffer.wrap(bytes, encoding.bomLength(), bytes.length - encoding.bomLength());
        try {
            CharBuffer out = encoding.charset()
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(in);
            return out.toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("a decoder that replaces cannot fail", e);
        }
    }

    private static List<Charset> codePages() {
        // the fonts' page comes last: where it gives the same text as a real one, the real one is meant
        return List.of(
                Charset.forName("windows-1252"),
                Charset.forName("windows-1251"),
                Charset.forName("KOI8-R"),
                Charset.forName("ISO-8859-5"),
                Charset.forName("IBM866"),
                Charset.forName("x-MacCyrillic"),
                TableCharset.KZ_1048,
                TableCharset.PTCP154,
                TableCharset.KAZAKH_FONT);
    }
}

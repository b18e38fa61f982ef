package dipl.dictionary.formats;

import dipl.dictionary.Dictionary;
import dipl.encoding.TextDecoder;
import dipl.io.InputException;
import dipl.io.UnreadableFileException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The dictionary formats of other programs, each read and written. */
public enum DictionaryFormat {
    /** quanteda's YAML. */
    QUANTEDA("quanteda", List.of("yml", "yaml"), QuantedaYaml::read, QuantedaYaml::write),
    /** LIWC 2007 and 2015. */
    LIWC("liwc", List.of("dic"), Liwc::read, Liwc::write),
    /** LIWC-22. */
    LIWC22("liwc22", List.of("dicx"), Liwc22::read, Liwc22::write),
    /** Yoshikoder. */
    YOSHIKODER("yoshikoder", List.of("ykd"), YoshikoderXml::readYoshikoder, YoshikoderXml::writeYoshikoder),
    /** Lexicoder 2. */
    LEXICODER2("lexicoder2", List.of("lcd"), YoshikoderXml::readLexicoder, YoshikoderXml::writeLexicoder),
    /** Lexicoder 3. */
    LEXICODER("lexicoder", List.of("lc3"), MarkedLists::readLexicoder, MarkedLists::writeLexicoder),
    /** WordStat. */
    WORDSTAT("wordstat", List.of("cat"), WordStat::read, WordStat::write),
    /** VBPro. */
    VBPRO("vbpro", List.of("vbp"), MarkedLists::readVbpro, MarkedLists::writeVbpro),
    /** Coding rules of KH Coder. */
    KHCODER("khcoder", List.of("cod"), KhCoder::read, KhCoder::write),
    /** A table of categories and terms. */
    CSV("csv", List.of("csv", "tsv"), TermLists::readTable, TermLists::writeTable),
    /** One term a line. */
    LIST("list", List.of("txt"), TermLists::readLines, TermLists::writeLines);

    private static final String WINDOWS_CYRILLIC = "windows-1251";
    private static final String KOI8 = "KOI8-R";

    /** More than half of the letters of Russian text. */
    private static final String FREQUENT_LETTERS = "оеаинтсрвл";

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]");
    private static final Pattern XML_ENCODING = Pattern.compile("<\\?xml[^>]*encoding=[\"']([^\"']+)[\"']");

    private final String label;
    private final List<String> extensions;
    private final BiConsumer<String, Import> reader;
    private final Function<Export, String> writer;

    DictionaryFormat(
            String label, List<String> extensions, BiConsumer<String, Import> reader, Function<Export, String> writer) {
        this.label = label;
        this.extensions = extensions;
        this.reader = reader;
        this.writer = writer;
    }

    /** The name that users type. */
    public String label() {
        return label;
    }

    /** All names, for messages. */
    public static String labels() {
        return Arrays.stream(values()).map(DictionaryFormat::label).collect(Collectors.joining(", "));
    }

    /** The format of this name. */
    public static Optional<DictionaryFormat> named(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.label.equals(wanted))
                .findFirst();
    }

    /** The format that files with this name's extension have. */
    public static Optional<DictionaryFormat> ofFileName(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.extensions.contains(extension))
                .findFirst();
    }

    /** The format of a file by its name and content: a {@code .txt} that begins with a {@code *} holds codes of KH Coder. */
    public static Optional<DictionaryFormat> of(String fileName, byte[] content) {
        Optional<DictionaryFormat> byName = ofFileName(fileName);
        if (byName.isPresent() && byName.get() == LIST) {
            String start = new String(content, 0, Math.min(content.length, 1000), StandardCharsets.UTF_8);
            boolean code = start.lines()
                    .map(line -> line.replace("\uFEFF", "").strip())
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .findFirst()
                    .filter(line -> line.startsWith("*") || line.startsWith("\uFF0A"))
                    .isPresent();
            return Optional.of(code ? KHCODER : LIST);
        }
        return byName;
    }

    /**
     * Reads a foreign dictionary.
     *
     * @param file its name, for messages and for the dimension's name
     * @param language the language of its terms, or {@code *}
     * @throws InputException if it is not in this format, as {@code file:line: what: how to mend it}
     */
    public ImportedDictionary read(String file, byte[] content, String language) {
        Import target = new Import(file, language);
        reader.accept(printable(decode(file, content, target), target), target);
        return target.result(hash(content));
    }

    /** Writes dictionaries in this format; of several, each becomes a category above its own. */
    public ExportedDictionary write(List<Dictionary> dictionaries, ExportOptions options) {
        Export source = new Export(label, List.copyOf(dictionaries), options);
        return source.result(writer.apply(source));
    }

    private static String decode(String file, byte[] content, Import target) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (text.indexOf('\0') < 0) {
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            }
        } catch (CharacterCodingException e) {
            return decodeOther(file, content, target);
        }
        return decodeOther(file, content, target);
    }

    /** NUL and the like are read as blanks: no table can hold them. */
    private static String printable(String text, Import target) {
        Matcher control = CONTROL.matcher(text);
        if (!control.find()) {
            return text;
        }
        target.remark(
                Import.lines(text.substring(0, control.start())).size(),
                "characters that are no text, such as NUL, are read as blanks from here on");
        return control.replaceAll(" ");
    }

    private static String decodeOther(String file, byte[] content, Import target) {
        Matcher declared = XML_ENCODING.matcher(
                new String(content, 0, Math.min(content.length, 200), StandardCharsets.ISO_8859_1));
        try {
            TextDecoder.Decoded decoded = TextDecoder.decode(content, declared.find() ? declared.group(1) : null);
            if (decoded.metadata().containsValue(KOI8) && isRatherWindows(content)) {
                decoded = TextDecoder.decode(content, WINDOWS_CYRILLIC);
            }
            target.remark(
                    1,
                    "the file is not UTF-8: read as "
                            + String.join(", ", decoded.metadata().values()));
            return decoded.text();
        } catch (UnreadableFileException e) {
            throw new InputException(file + ":1: " + e.getMessage() + ": export the dictionary as text", e);
        }
    }

    /**
     * Whether a file in a Cyrillic code page is in that of Windows rather than in KOI8-R, whose small letters are the other's capitals.
     * Running text tells by its capitals; a dictionary may be in capitals throughout, so here the frequent letters tell.
     */
    private static boolean isRatherWindows(byte[] content) {
        return frequentLetters(content, WINDOWS_CYRILLIC) > frequentLetters(content, KOI8);
    }

    private static long frequentLetters(byte[] content, String charset) {
        return new String(content, Charset.forName(charset))
                .chars()
                .filter(c -> FREQUENT_LETTERS.indexOf(Character.toLowerCase(c)) >= 0)
                .count();
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package dipl.extract;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A format that a foreign library reads; known by the endings of names, and then by the first bytes, which count more. */
public enum ForeignFormat {
    PDF("a PDF file", Family.TEXT, List.of("pdf"), PdfExtractor::new),
    OFFICE_TEXT(
            "an Office document",
            Family.TEXT,
            List.of("docx", "docm", "dotx", "dotm", "pptx", "pptm", "ppsx"),
            WordExtractor::new),
    OLD_OFFICE_TEXT("an old Office document", Family.TEXT, List.of("doc", "dot", "ppt", "pps"), OfficeExtractor::old),
    RTF("an RTF document", Family.TEXT, List.of("rtf"), RtfExtractor::new),
    OPEN_TEXT("an OpenDocument text", Family.TEXT, List.of("odt", "ott", "odp"), OpenTextExtractor::new),
    EPUB("an e-book", Family.TEXT, List.of("epub"), OfficeExtractor::epub),
    OFFICE_TABLE("a workbook", Family.TABLE, List.of("xlsx", "xlsm"), OfficeExtractor::ooxmlTables),
    OLD_OFFICE_TABLE("an old workbook", Family.TABLE, List.of("xls"), OfficeExtractor::oldTables),
    OPEN_TABLE("an OpenDocument table", Family.TABLE, List.of("ods"), OpenTableExtractor::new),
    MAIL("a message", Family.MAIL, List.of("eml"), MailExtractor::message),
    WEB_PAGE("a saved web page", Family.PAGE, List.of("mht", "mhtml"), MailExtractor::webPage),
    MAILBOX("a mailbox", Family.MAIL, List.of("mbox"), MailboxExtractor::new);

    /** How many of a file's first bytes {@link #of} needs to see. */
    public static final int HEAD = 1024;

    /** What the documents of a file are made of. */
    public enum Family {
        /** The whole file is one text. */
        TEXT,
        /** A web page, of which the main text is wanted. */
        PAGE,
        /** Each row is one. */
        TABLE,
        /** Each message is one. */
        MAIL
    }

    private final String label;
    private final Family family;
    private final List<String> endings;
    private final Supplier<Extractor> extractor;

    ForeignFormat(String label, Family family, List<String> endings, Supplier<Extractor> extractor) {
        this.label = label;
        this.family = family;
        this.endings = endings;
        this.extractor = extractor;
    }

    /** What a file of this format is, for people, with its article. */
    public String label() {
        return label;
    }

    /** What the documents of such a file are made of. */
    public Family family() {
        return family;
    }

    Extractor extractor() {
        return extractor.get();
    }

    /** The format that a file's name promises; the name is lower-case. */
    public static Optional<ForeignFormat> promisedBy(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return Arrays.stream(values())
                .filter(format -> format.endings.contains(ending))
                .findFirst();
    }

    /**
     * The format that a file has: {@code report.doc} may well hold RTF.
     *
     * @param head the file's first bytes
     * @return empty if the file is neither what its name promises nor something like it
     */
    public static Optional<ForeignFormat> of(ForeignFormat promised, byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (promised.family == Family.MAIL || promised.family == Family.PAGE) {
            return Optional.of(promised);
        }
        boolean table = promised.family == Family.TABLE;
        if (start.contains("%PDF-")) {
            return table ? Optional.empty() : Optional.of(PDF);
        }
        if (start.stripLeading().startsWith("{\\rtf")) {
            return table ? Optional.empty() : Optional.of(RTF);
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return Optional.of(table ? OLD_OFFICE_TABLE : OLD_OFFICE_TEXT);
        }
        if (start.startsWith("PK\u0003\u0004")) {
            return Optional.of(zipped(promised, start));
        }
        return start.startsWith("MIME-Version:") && !table ? Optional.of(WEB_PAGE) : Optional.empty();
    }

    private static ForeignFormat zipped(ForeignFormat promised, String start) {
        if (start.contains("mimetypeapplication/epub")) {
            return EPUB;
        }
        if (start.contains("mimetypeapplication/vnd.oasis.opendocument.spreadsheet")) {
            return OPEN_TABLE;
        }
        if (start.contains("mimetypeapplication/vnd.oasis.opendocument")) {
            return OPEN_TEXT;
        }
        if (promised == EPUB || promised == OPEN_TEXT || promised == OPEN_TABLE) {
            return promised;
        }
        return promised.family == Family.TABLE ? OFFICE_TABLE : OFFICE_TEXT;
    }
}

package dipl.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Small files of each format, made anew for each test. */
final class Samples {
    static final String TEXT = "Халықтық дипломатия елдерді жақындастырады.";

    private Samples() {}

    static byte[] zip(Map<String, byte[]> files) throws IOException {
        return zip(files, "UTF-8");
    }

    /** An archive whose names are in a code page. */
    static byte[] zip(Map<String, byte[]> files, String charset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, Charset.forName(charset))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    /** Names and contents in turn. */
    static Map<String, byte[]> files(String... namesAndContents) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            files.put(namesAndContents[i], namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }

    static byte[] tar(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            tar.setAddPaxHeadersForNonAsciiNames(true);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
                entry.setSize(file.getValue().length);
                tar.putArchiveEntry(entry);
                tar.write(file.getValue());
                tar.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }

    /** A Word document with a body of WordprocessingML. */
    static byte[] docx(String body) throws IOException {
        return zip(
                files(
                        "[Content_Types].xml",
                        "<?xml version='1.0' encoding='UTF-8'?><Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                                + "<Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/>"
                                + "<Override PartName='/docProps/core.xml' ContentType='application/vnd.openxmlformats-package.core-properties+xml'/></Types>",
                        "_rels/.rels",
                        "<?xml version='1.0' encoding='UTF-8'?><Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                                + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/>"
                                + "<Relationship Id='r2' Type='http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties' Target='docProps/core.xml'/></Relationships>",
                        "word/document.xml",
                        "<?xml version='1.0' encoding='UTF-8'?><w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
                                + body + "</w:body></w:document>",
                        "docProps/core.xml",
                        "<?xml version='1.0' encoding='UTF-8'?><cp:coreProperties xmlns:cp='http://schemas.openxmlformats.org/package/2006/metadata/core-properties'"
                                + " xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:dcterms='http://purl.org/dc/terms/' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>"
                                + "<dc:title>Мәлімдеме</dc:title><dc:creator>СІМ</dc:creator>"
                                + "<dcterms:created xsi:type='dcterms:W3CDTF'>2023-09-01T08:00:00Z</dcterms:created></cp:coreProperties>"));
    }

    static byte[] docx() throws IOException {
        return docx("<w:p><w:r><w:t>Бірінші.</w:t></w:r></w:p><w:p><w:r><w:t xml:space='preserve'>Халықтық </w:t></w:r>"
                + "<w:del w:id='1' w:author='x'><w:r><w:delText>жойылған </w:delText></w:r></w:del>"
                + "<w:r><w:t>дипломатия елдерді жақындастырады.</w:t></w:r></w:p>");
    }

    static byte[] odt() throws IOException {
        return zip(
                files(
                        "mimetype",
                        "application/vnd.oasis.opendocument.text",
                        "content.xml",
                        "<?xml version='1.0' encoding='UTF-8'?><office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:text>"
                                + "<text:h text:outline-level='1'>Тақырып</text:h><text:p>" + TEXT
                                + "</text:p></office:text></office:body></office:document-content>",
                        "meta.xml",
                        "<?xml version='1.0' encoding='UTF-8'?><office:document-meta xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                                + " xmlns:dc='http://purl.org/dc/elements/1.1/'><office:meta><dc:title>Мәлімдеме</dc:title></office:meta></office:document-meta>"));
    }

    static byte[] ods() throws IOException {
        return zip(
                files(
                        "mimetype",
                        "application/vnd.oasis.opendocument.spreadsheet",
                        "content.xml",
                        "<?xml version='1.0' encoding='UTF-8'?><office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                                + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>"
                                + "<office:body><office:spreadsheet><table:table table:name='A'>"
                                + "<table:table-row><table:table-cell><text:p>outlet</text:p></table:table-cell><table:table-cell><text:p>date</text:p></table:table-cell>"
                                + "<table:table-cell><text:p>text</text:p></table:table-cell><table:table-cell table:number-columns-repeated='16000'/></table:table-row>"
                                + "<table:table-row><table:table-cell table:number-columns-repeated='1'/>"
                                + "<table:table-cell office:value-type='date' office:date-value='2023-09-01'><text:p>01.09.23</text:p></table:table-cell>"
                                + "<table:table-cell><text:p>" + TEXT
                                + "</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"));
    }

    static byte[] epub() throws IOException {
        return epub("<p>" + TEXT + "</p>");
    }

    /** A book of one page. */
    static byte[] epub(String body) throws IOException {
        return zip(files(
                "mimetype",
                "application/epub+zip",
                "META-INF/container.xml",
                "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container' version='1.0'><rootfiles><rootfile full-path='book.opf'"
                        + " media-type='application/oebps-package+xml'/></rootfiles></container>",
                "book.opf",
                "<package xmlns='http://www.idpf.org/2007/opf' version='2.0'><metadata xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>Кітап</dc:title>"
                        + "</metadata><manifest><item id='a' href='a.xhtml' media-type='application/xhtml+xml'/></manifest><spine><itemref idref='a'/></spine></package>",
                "a.xhtml",
                "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>t</title></head><body>" + body
                        + "</body></html>"));
    }

    /** Cyrillic as escapes, as word processors write it. */
    static byte[] rtf() {
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1251{\\info{\\title T}}\\pard\\plain\\uc1 ");
        TEXT.chars().forEach(c -> rtf.append(c < 128 ? Character.toString(c) : "\\u" + c + "?"));
        return rtf.append("\\par}").toString().getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] workbook(boolean old, List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Мониторинг");
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i);
                for (int k = 0; k < rows.get(i).size(); k++) {
                    if (!rows.get(i).get(k).isEmpty()) {
                        row.createCell(k).setCellValue(rows.get(i).get(k));
                    }
                }
            }
            workbook.write(out);
        }
        return out.toByteArray();
    }

    static byte[] eml() {
        return ("From: Press <press@example.org>\r\nSubject: =?UTF-8?B?0JfQsNGP0LLQu9C10L3QuNC1?=\r\nDate: Fri, 1 Sep 2023 02:00:00 +0600\r\n"
                        + "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n"
                        + "Content-Transfer-Encoding: 8bit\r\n\r\n" + TEXT
                        + "\r\n--b\r\nContent-Type: text/plain; name=a.txt\r\nContent-Disposition: attachment\r\n\r\nattached\r\n--b--\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] mbox() {
        byte[] message = eml();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < 2; i++) {
            out.writeBytes("From press@example.org Fri Sep  1 02:00:00 2023\n".getBytes(StandardCharsets.US_ASCII));
            out.writeBytes(message);
            out.write('\n');
        }
        return out.toByteArray();
    }

    static byte[] warc(String address, String html) {
        byte[] http = ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html)
                .getBytes(StandardCharsets.UTF_8);
        String header =
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>\r\n"
                        + "WARC-Target-URI: " + address + "\r\nWARC-Date: 2023-09-02T00:00:00Z\r\n"
                        + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + http.length
                        + "\r\n\r\n";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(header.getBytes(StandardCharsets.UTF_8));
        out.writeBytes(http);
        out.writeBytes("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    /**
     * A PDF file with pages of text.
     *
     * @param lines for each page its lines: left, distance from the page's upper edge, text
     */
    static byte[] pdf(List<List<Line>> lines) throws IOException {
        return pdf(lines, false);
    }

    static byte[] pdf(List<List<Line>> lines, boolean locked) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (List<Line> ofPage : lines) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    for (Line line : ofPage) {
                        content.beginText();
                        content.setFont(font, 10);
                        content.newLineAtOffset(line.left(), PDRectangle.A4.getHeight() - line.top());
                        content.showText(line.text());
                        content.endText();
                    }
                }
            }
            document.getDocumentInformation().setTitle("A statement");
            if (locked) {
                AccessPermission permission = new AccessPermission();
                StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "", permission);
                policy.setEncryptionKeyLength(256);
                document.protect(policy);
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    record Line(float left, float top, String text) {}
}

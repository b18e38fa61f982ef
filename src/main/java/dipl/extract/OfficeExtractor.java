package dipl.extract;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.xml.sax.ContentHandler;

/**
 * Reads documents and workbooks with Tika: the text as it stands, without page headers and footers, deleted passages, comments,
 * macros and whatever is embedded.
 */
final class OfficeExtractor implements Extractor {
    private enum Content {
        TEXT,
        TABLES,
        PAGES
    }

    private final Supplier<Parser> parser;
    private final Content content;

    private OfficeExtractor(Supplier<Parser> parser, Content content) {
        this.parser = parser;
        this.content = content;
    }

    static OfficeExtractor ooxml() {
        return new OfficeExtractor(OOXMLParser::new, Content.TEXT);
    }

    static OfficeExtractor old() {
        return new OfficeExtractor(OfficeParser::new, Content.TEXT);
    }

    static OfficeExtractor ooxmlTables() {
        return new OfficeExtractor(OOXMLParser::new, Content.TABLES);
    }

    static OfficeExtractor oldTables() {
        return new OfficeExtractor(OfficeParser::new, Content.TABLES);
    }

    static OfficeExtractor epub() {
        return new OfficeExtractor(EpubParser::new, Content.PAGES);
    }

    @Override
    public void extract(Path file, ExtractionSink sink) throws Exception {
        Metadata metadata = new Metadata();
        TikaText text = content == Content.PAGES ? TikaText.ofPages() : new TikaText();
        boolean tables = content == Content.TABLES;
        try (TikaInputStream in = TikaInputStream.get(file, metadata)) {
            parser.get().parse(in, tables ? new TikaTables(sink) : text, metadata, context());
        }
        if (!tables) {
            sink.text("", text.text(), false, TikaProperties.of(metadata));
        }
    }

    private static ParseContext context() {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(true);
        config.setUseSAXPptxExtractor(true);
        config.setIncludeDeletedContent(false);
        config.setIncludeMoveFromContent(false);
        config.setIncludeHeadersAndFooters(false);
        config.setIncludeShapeBasedContent(true);
        config.setExtractMacros(false);
        config.setDateOverrideFormat("yyyy-mm-dd");
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        context.set(EmbeddedDocumentExtractor.class, new Nothing());
        return context;
    }

    /** Leaves out what is embedded in a document: pictures, charts, other documents. */
    private static final class Nothing implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean output) {
            // left out
        }
    }
}

package dipl.corpus;

import dipl.extract.ExtractionLimits;
import dipl.extract.WorkerPool;
import java.util.List;

/** The readers that dipl comes with. */
public final class Readers {
    private Readers() {}

    /** One reader for each family of formats, to ask which of them reads a file of some name; the first that does is the one. */
    public static List<DocumentReader> standard() {
        return standard(new WorkerPool(ExtractionLimits.DEFAULT), ReadingOptions.DEFAULT);
    }

    /**
     * The same, to read with.
     *
     * @param workers run foreign libraries; to be closed by the caller
     */
    static List<DocumentReader> standard(WorkerPool workers, ReadingOptions options) {
        HtmlReader pages = new HtmlReader(options.wholePages());
        TableReader tables = new TableReader();
        return List.of(
                new PlainTextReader(),
                new MarkdownReader(),
                pages,
                tables,
                new JsonReader(),
                new XmlReader(),
                new ForeignReader(workers, pages),
                new WorkbookReader(workers, tables));
    }
}

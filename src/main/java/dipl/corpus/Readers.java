package dipl.corpus;

import java.util.List;

/** The readers that dipl comes with. */
public final class Readers {
    private Readers() {}

    /** One reader for each family of formats; the first that reads a file's name is the one. */
    public static List<DocumentReader> standard() {
        return List.of(
                new PlainTextReader(), new MarkdownReader(), new HtmlReader(), new TableReader(), new JsonReader());
    }
}

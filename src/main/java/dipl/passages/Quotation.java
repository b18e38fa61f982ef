package dipl.passages;

import dipl.index.IndexedDocument;
import dipl.index.Offsets;
import java.util.regex.Pattern;

/** The text of one or two sentences, as one line of a table shows it. */
public final class Quotation {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern CELLS = Pattern.compile("\\s*\\t\\s*");
    private static final Pattern NUMBER_BEFORE = Pattern.compile("^(?:[ivx]{1,4}|\\d{1,2})[.)] ");
    private static final Pattern NUMBER_AFTER = Pattern.compile(" (?:[ivx]{1,4}|\\d{1,2})[.)]$");

    private Quotation() {}

    /** Both sentences in reading order, one of them if they are the same; numbers of list items are left out, cells are parted by bars. */
    public static String of(IndexedDocument document, int one, int other) {
        int first = Math.min(one, other);
        int last = Math.max(one, other);
        String start = sentence(document, first);
        if (first == last) {
            return start;
        }
        return start + (last == first + 1 ? " " : " … ") + sentence(document, last);
    }

    private static String sentence(IndexedDocument document, int number) {
        Offsets offsets = document.offsets();
        String text = document.text().substring(offsets.sentenceStart(number), offsets.sentenceEnd(number));
        String line =
                BLANKS.matcher(CELLS.matcher(text.strip()).replaceAll(" | ")).replaceAll(" ");
        return NUMBER_AFTER
                .matcher(NUMBER_BEFORE.matcher(line).replaceFirst(""))
                .replaceFirst("");
    }
}

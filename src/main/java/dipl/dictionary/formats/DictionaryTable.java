package dipl.dictionary.formats;

import dipl.dictionary.MatchMode;
import dipl.dictionary.Term;
import java.util.ArrayList;
import java.util.List;

/** Writes terms as dipl's own table. */
public final class DictionaryTable {
    private static final List<String> COLUMNS = List.of("category", "language", "term", "match", "note", "source");

    private DictionaryTable() {}

    /** The table as {@link dipl.dictionary.DictionaryReader} reads it, in UTF-8 when encoded. */
    public static String write(List<Term> terms) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS);
        for (Term term : terms) {
            rows.add(List.of(
                    term.category(),
                    term.language(),
                    term.text(),
                    term.mode() == MatchMode.INFLECT ? "" : term.mode().label(),
                    term.note(),
                    term.source()));
        }
        return Csv.write(rows);
    }
}

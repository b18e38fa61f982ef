package dipl.analysis.search;

import dipl.index.CorpusIndex;
import dipl.index.DocumentSet;
import dipl.index.SearchAnswer;
import dipl.table.Column;
import dipl.table.Table;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Ranks documents by how well they fit a query. */
public final class Search {
    private static final MathContext SCORE = new MathContext(6);

    private Search() {}

    /**
     * The answer.
     *
     * @param documents how many documents fit the query
     * @param rows the best of them
     */
    public record Answer(int documents, List<SearchRow> rows) {}

    /**
     * Searches.
     *
     * @param query see {@link CorpusIndex#search}
     * @param within only among these documents
     * @param limit how many documents to show
     * @throws dipl.io.UsageException if the query is not in the syntax
     */
    public static Answer of(CorpusIndex index, String query, DocumentSet within, int limit) {
        SearchAnswer answer = index.search(query, within, new WordForms());
        Snippets snippets = new Snippets(index.vocabulary(), answer.sought());
        List<SearchRow> rows = new ArrayList<>();
        for (SearchAnswer.Hit hit :
                answer.hits().subList(0, Math.min(limit, answer.hits().size()))) {
            int rank = rows.size() + 1;
            rows.add(index.read(
                    hit.document(),
                    document -> new SearchRow(
                            rank,
                            new BigDecimal(hit.score()).round(SCORE).doubleValue(),
                            document.path(),
                            document.value("title"),
                            document.value("date"),
                            snippets.hits(document),
                            snippets.of(document))));
        }
        return new Answer(answer.hits().size(), rows);
    }

    /** The rows as the table that the command prints. */
    public static Table table(List<SearchRow> rows) {
        List<Column> columns = List.of(
                Column.count("rank"),
                Column.number("score"),
                Column.text("document"),
                Column.text("title"),
                Column.text("date"),
                Column.marked("snippet"),
                Column.count("hits"));
        return new Table(columns, rows.stream().map(Search::cells));
    }

    private static List<Object> cells(SearchRow row) {
        return Arrays.asList(
                row.rank(), row.score(), row.document(), row.title(), row.date(), row.snippet(), row.hits());
    }
}

package dipl.cli;

import dipl.analysis.search.Search;
import dipl.index.DocumentSet;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints the documents that a query fits best. */
@Command(
        name = "search",
        description = "Find the documents that fit a query best.",
        footer = {
            "",
            "Lucene syntax: diplomacy AND (youth OR student), \"soft power\", \"public diplomacy\"~3, diplom*, NOT war, title:expo.",
            "A word of the text stands for all its Kazakh, Russian or English forms, in whichever of them it is given; =word only for itself. Clauses with a field",
            "choose documents and do not change their scores (BM25). The snippet is the sentence with most of what was looked for;",
            "hits counts the places in the whole document, each word or phrase of the query for itself; the places of a phrase share",
            "no word: \"peace security\"~3 finds peace once in 'security, peace and security'.",
            "",
            "Example: dipl search '\"public diplomacy\" AND source_type:ngo' --limit 10"
        })
final class SearchCommand implements Callable<Integer> {
    private static final int LIMIT = 20;

    @ParentCommand
    Dipl dipl;

    @Parameters(paramLabel = "QUERY", arity = "1..*", description = "What to look for, in text and metadata.")
    List<String> query;

    @Option(names = "--limit", paramLabel = "N", description = "Show the N best documents (default: " + LIMIT + ").")
    Integer limit;

    @Mixin
    SelectionOptions selection;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() throws IOException {
        int best = Counts.positive("--limit", limit, LIMIT);
        try (Session session = Session.open(dipl)) {
            DocumentSet documents = session.select(selection, List.of());
            Search.Answer answer = Search.of(session.index(), String.join(" ", query), documents, best);
            if (answer.documents() == 0 && documents.size() > 0) {
                session.note("no document fits the query.");
            } else if (answer.documents() > best) {
                session.note("the best " + best + " of " + answer.documents() + " documents.");
            }
            output.write(dipl, Search.table(answer.rows()));
        }
        return ExitStatus.OK.code();
    }
}

package dipl.cli;

import dipl.analysis.words.WordFrequencies;
import dipl.analysis.words.WordsRequest;
import dipl.index.DocumentSet;
import dipl.io.UsageException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Prints word and n-gram frequencies. */
@Command(
        name = "words",
        description = "Count words and n-grams.",
        footer = {
            "",
            "Words are taken without their capitals. An n-gram lies within a sentence, with blanks or a hyphen between its words;",
            "--stop-words drop leaves out those that begin or end with a stop word. per_10k is for each 10 000 words of the",
            "passages counted, stop words among them; --dispersion is Gries' DP over documents, normalised: 0 even, 1 all in one.",
            "",
            "Example: dipl words --language kk --stop-words drop --fold-inflection --limit 50"
        })
final class WordsCommand implements Callable<Integer> {
    @ParentCommand
    Dipl dipl;

    @Option(
            names = "--ngram",
            paramLabel = "N",
            defaultValue = "1",
            description = "Count runs of N words, 1 to 5 (default: ${DEFAULT-VALUE}).")
    int length;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            defaultValue = "",
            description = "Only passages of this language: kk, ru, en (default: all).")
    String language;

    @Option(
            names = "--by",
            paramLabel = "FIELD",
            split = ",",
            description = "Count apart for each value of these fields; year, quarter and month come from date.")
    List<String> by = List.of();

    @Option(names = "--min-hits", paramLabel = "N", description = "Leave out what occurs fewer times (default: 1).")
    Integer leastHits;

    @Option(names = "--limit", paramLabel = "N", description = "Show the N most frequent only, of each group.")
    Integer limit;

    @Option(names = "--dispersion", description = "Add how evenly each is spread over the documents.")
    boolean dispersion;

    @Mixin
    LexisOptions lexis;

    @Mixin
    SelectionOptions selection;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() throws IOException {
        if (length < 1 || length > WordsRequest.LONGEST) {
            throw new UsageException("--ngram " + length + ": use 1 to " + WordsRequest.LONGEST);
        }
        int least = Counts.positive("--min-hits", leastHits, 1);
        int most = Counts.positive("--limit", limit, 0);
        try (Session session = Session.open(dipl)) {
            session.index().checkFields(by, "--by");
            DocumentSet documents = session.select(selection, List.of());
            WordsRequest request = new WordsRequest(
                    documents,
                    lexis.types(session, dipl.global.threads()),
                    language,
                    length,
                    lexis.keepsStopWords(),
                    least,
                    most,
                    by,
                    dispersion);
            WordFrequencies counted = WordFrequencies.count(session.index(), request, dipl.global.threads());
            if (counted.isEmpty() && documents.size() > 0) {
                session.note("these documents hold nothing to count"
                        + (language.isEmpty() ? "." : " in passages of language \"" + language + "\"."));
            }
            output.write(dipl, counted.table());
        }
        return ExitStatus.OK.code();
    }
}

package dipl.cli;

import dipl.analysis.summary.Balance;
import dipl.analysis.summary.CorpusSummary;
import dipl.analysis.summary.MissingFields;
import dipl.analysis.summary.TextAudit;
import dipl.index.CorpusIndex;
import dipl.index.DocumentSet;
import dipl.io.UsageException;
import dipl.match.MatchOptions;
import dipl.table.Table;
import dipl.table.TableFormat;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows what is in the index. */
@Command(
        name = "corpus",
        description = "Show what is in the index, by any field.",
        footer = {
            "",
            "--balance has a row for each source type, language and year from the first to the last, also for those without documents;",
            "note is empty, few (fewer than 5 documents) or one outlet. In the table for reading, years that follow one another without",
            "documents share a row (1995–2003); --format csv and the others have a row for each. What a comparison would suffer",
            "from is said on standard error.",
            "",
            "--audit counts first what was mended in the text as it was read, in places: look_alike to space. Then, in words of hits of the",
            "dictionaries, what had to be supposed of their spelling: kazakh_letters (typed as Russian ones), latin_2018, latin_2021 and",
            "arabic (Kazakh in these scripts), stemmer (a word that the lexicon lacks), yo.",
            "",
            "Near duplicates are texts of 20 words or more that share at least two fifths of their sequences of three words with an earlier one;",
            "duplicate_group is the path of the first of them, by date and path, and can be filtered and grouped by like any field.",
            "statement names the versions of one statement in several languages; see dipl markers --help.",
            "",
            "Example: dipl corpus --by source_type,year",
            "Example: dipl corpus --missing country,outlet",
            "Example: dipl corpus --balance --where 'date:[2020 TO 2025]'"
        })
final class CorpusCommand implements Callable<Integer> {
    @ParentCommand
    Dipl dipl;

    @Mixin
    SelectionOptions selection;

    @Mixin
    OutputOptions output;

    @Option(
            names = "--by",
            paramLabel = "FIELD",
            split = ",",
            defaultValue = "source_type,language",
            description = "Fields to group by; year, quarter and month come from date (default: ${DEFAULT-VALUE}).")
    List<String> by;

    @Option(
            names = "--audit",
            description = "Show for each document its language, what the text looks like, and what was repaired in it.")
    boolean audit;

    @Option(
            names = "--missing",
            paramLabel = "FIELD",
            arity = "0..1",
            split = ",",
            fallbackValue = "source_type,language,country,date,outlet,title",
            description = "List the documents that lack one of these fields (without any: ${FALLBACK-VALUE}).")
    List<String> missing;

    @Option(
            names = "--balance",
            description =
                    "Show source type by language by year with the empty cells, and warn where a comparison would rest on little.")
    boolean balance;

    @Override
    public Integer call() throws IOException {
        int others = (audit ? 1 : 0) + (balance ? 1 : 0) + (missing == null ? 0 : 1);
        if (others > 1) {
            throw new UsageException("--audit, --missing and --balance show different tables: ask for one of them");
        }
        try (Session session = Session.open(dipl)) {
            session.index().checkFields(by, "--by");
            session.index().checkFields(missing == null ? List.of() : missing, "--missing");
            DocumentSet documents = session.select(selection, List.of());
            output.write(dipl, table(session, documents));
            boolean flag = selection.nearDuplicates == SelectionOptions.NearDuplicates.flag;
            if (others == 0 && documents.size() > 0 && flag) {
                nearDuplicates(session.index()).ifPresent(session::note);
            }
        }
        return ExitStatus.OK.code();
    }

    /** Says how many documents of an index are nearly the same as others, if there are any. */
    static Optional<String> nearDuplicates(CorpusIndex index) {
        CorpusIndex.NearDuplicateCount count = index.nearDuplicates();
        return count.copies() == 0
                ? Optional.empty()
                : Optional.of("near duplicates: " + count.copies()
                        + (count.copies() == 1 ? " document resembles" : " documents resemble")
                        + " an earlier one (" + count.groups() + (count.groups() == 1 ? " group" : " groups")
                        + "): dipl corpus --where 'duplicate_group:*' --by duplicate_group,path shows them,"
                        + " --near-duplicates first leaves them out.");
    }

    private Table table(Session session, DocumentSet documents) {
        CorpusIndex index = session.index();
        int threads = dipl.global.threads();
        if (audit) {
            return TextAudit.table(session.matcher(MatchOptions.DEFAULT), documents);
        }
        if (missing != null) {
            List<MissingFields.Row> rows = MissingFields.find(index, documents, missing, threads);
            if (documents.size() > 0) {
                session.note(MissingFields.summary(rows, missing, documents.size()));
            }
            return MissingFields.table(rows);
        }
        if (balance) {
            Balance counted = Balance.of(index, documents, threads);
            counted.warnings().forEach(session::note);
            return counted.table(output.format() == TableFormat.TABLE);
        }
        return CorpusSummary.table(CorpusSummary.count(index, documents, by, threads), by);
    }
}

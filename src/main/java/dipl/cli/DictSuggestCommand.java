package dipl.cli;

import dipl.analysis.suggest.Company;
import dipl.analysis.suggest.Forms;
import dipl.analysis.suggest.SuggestRequest;
import dipl.analysis.suggest.Suggestion;
import dipl.analysis.suggest.Translations;
import dipl.io.UsageException;
import dipl.lexis.WordTypes;
import dipl.match.CategoryKey;
import dipl.match.CorpusMatcher;
import dipl.match.MatchOptions;
import dipl.morphology.languages.LanguageLexicons;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Suggests terms that the dictionaries lack. */
@Command(
        name = "suggest",
        description = "Suggest terms that the dictionaries lack, from the corpus.",
        footer = {
            "",
            "Three kinds: form (nearly a term: another ending or spelling of one of its words; beside names the term), company",
            "(words and pairs of words that are more frequent in sentences with a category than in others, by G2 and log ratio),",
            "translation (the same in the translations of such sentences that lack the category; documents are one text in",
            "several languages if their ids, or else paths, differ in the code of the language alone).",
            "",
            "Example: dipl dict suggest --category concepts/digital"
        })
final class DictSuggestCommand implements Callable<Integer> {
    /** What to look for. */
    enum Kind {
        form,
        company,
        translation
    }

    @Spec
    CommandSpec spec;

    @Option(
            names = "--kind",
            paramLabel = "form|company|translation",
            split = ",",
            description = "Only suggestions of these kinds (default: all).")
    Set<Kind> kinds = EnumSet.allOf(Kind.class);

    @Option(
            names = "--min-hits",
            paramLabel = "N",
            defaultValue = "3",
            description = "How often a suggestion must occur (default: ${DEFAULT-VALUE}); 1 for forms is worth a look.")
    int leastHits;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "Show N of each kind for each category and language; 0 for all (default: ${DEFAULT-VALUE}).")
    int limit;

    @Mixin
    SelectionOptions selection;

    @Mixin
    CategoryOptions categories;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() throws IOException {
        Dipl dipl = Dipl.of(spec);
        if (leastHits < 1) {
            throw new UsageException("--min-hits " + leastHits + ": needs at least 1");
        }
        if (limit < 0) {
            throw new UsageException("--limit " + limit + ": needs 0 or more");
        }
        try (Session session = Session.open(dipl)) {
            CorpusMatcher matcher =
                    session.matcher(MatchOptions.DEFAULT, categories.dictionaries(Dictionaries.sources(dipl.global)));
            SuggestRequest request = new SuggestRequest(
                    session.select(selection, List.of()),
                    categories.select(matcher.dictionary().categories()),
                    WordTypes.words(session.index()),
                    leastHits,
                    limit);
            List<CategoryKey> rows = request.categories().rows();
            List<Suggestion> found = new ArrayList<>();
            if (kinds.contains(Kind.form)) {
                found.addAll(Forms.of(matcher, request, new LanguageLexicons()::isKnown));
            }
            if (kinds.contains(Kind.company)) {
                found.addAll(Company.of(matcher, request));
            }
            if (kinds.contains(Kind.translation)) {
                Translations.Answer answer = Translations.of(matcher, request);
                found.addAll(answer.suggestions());
                if (answer.groups() == 0 && request.documents().size() > 0) {
                    session.note(
                            "no document has a twin in another language, so there are no translations to look at: ids"
                                    + " or paths of twins differ in the code of the language alone, as plan-kk and plan-en.");
                }
            }
            if (found.isEmpty() && request.documents().size() > 0) {
                session.note("nothing to suggest: what is near the terms or beside their hits occurs less than "
                        + leastHits + " times, or no more than elsewhere; --min-hits 1 shows rarer forms.");
            }
            output.write(dipl, Suggestion.table(Suggestion.best(found, rows, limit).stream()));
        }
        return ExitStatus.OK.code();
    }
}

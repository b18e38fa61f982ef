package dipl.cli;

import dipl.analysis.expand.Form;
import dipl.analysis.expand.Forms;
import dipl.dictionary.Dictionary;
import dipl.dictionary.Location;
import dipl.dictionary.MatchMode;
import dipl.dictionary.Term;
import dipl.dictionary.TermPattern;
import dipl.dictionary.TermSyntaxException;
import dipl.io.UsageException;
import dipl.match.MatchOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the forms that a term can take. */
@Command(
        name = "expand",
        description = "Show the forms that a term can take, and how each is read.",
        footer = {
            "",
            "Where a term has more than N forms, as Kazakh words have, the forms that stand in the",
            "index are shown, each with its hits; without an index, the N most usual ones.",
            "",
            "Example: dipl dict expand 'халық дипломатиясы' --language kk"
        })
final class DictExpandCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "TERM", arity = "1..*", description = "A term as a dictionary has it.")
    List<String> words;

    @Option(
            names = "--language",
            paramLabel = "LANG",
            required = true,
            description = "The language of the term: kk, ru or en; others are not inflected.")
    String language;

    @Option(
            names = "--forms",
            paramLabel = "N",
            defaultValue = "200",
            description = "At most N forms for each way to write the term (default: ${DEFAULT-VALUE}).")
    int limit;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() throws IOException {
        Dipl dipl = Dipl.of(spec);
        if (limit < 1) {
            throw new UsageException("--forms " + limit + ": needs at least 1");
        }
        Term term = term();
        Forms forms = Forms.byGrammar(term, limit);
        boolean inCorpus = !forms.complete() && Files.isDirectory(dipl.global.index());
        if (inCorpus) {
            try (Session session = Session.open(dipl)) {
                List<Form> found = Forms.inCorpus(
                        session.matcher(MatchOptions.DEFAULT, new Dictionary("term", List.of(term), "")));
                output.write(dipl, Forms.table(found));
                session.note(
                        found.isEmpty()
                                ? "the term has no hit in the index."
                                : "the forms in the index; the term has more.");
            }
        } else {
            output.write(dipl, Forms.table(forms.forms()));
            if (!forms.complete() && !dipl.global.quiet) {
                dipl.console().err().println("dipl: the most usual forms; the term has more.");
            }
        }
        return ExitStatus.OK.code();
    }

    private Term term() {
        String text = String.join(" ", words).strip();
        try {
            TermPattern.parse(text, MatchMode.INFLECT);
        } catch (TermSyntaxException e) {
            throw new UsageException("TERM \"" + text + "\": " + e.getMessage(), e);
        }
        return new Term(text, language, text, MatchMode.INFLECT, "", "", new Location("TERM", 1));
    }
}

package dipl.cli;

import dipl.dictionary.Dictionary;
import dipl.dictionary.Term;
import dipl.match.CategoryKey;
import dipl.match.CategorySelection;
import dipl.table.Column;
import dipl.table.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the terms of the dictionaries. */
@Command(
        name = "show",
        description = "Show the terms of categories with their notes and sources.",
        footer = {
            "",
            "Without a category all terms are shown, also those of category -, which cancel what they cover.",
            "",
            "Example: dipl dict show concepts/digital --language kk"
        })
final class DictShowCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Parameters(
            paramLabel = "GLOB",
            arity = "0..1",
            description = "Only these categories and those below them: 'digital', 'concepts/*'.")
    String category = "";

    @Option(
            names = "--language",
            paramLabel = "LANG",
            defaultValue = "",
            description = "Only terms of this language (default: all).")
    String language;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() throws IOException {
        Dipl dipl = Dipl.of(spec);
        List<Dictionary> dictionaries = Dictionaries.load(dipl);
        List<CategoryKey> keys = dictionaries.stream()
                .flatMap(dictionary ->
                        dictionary.categories().stream().map(name -> new CategoryKey(dictionary.dimension(), name)))
                .toList();
        CategorySelection selection = CategorySelection.of(keys, category, 0);
        Set<CategoryKey> wanted = new HashSet<>(selection.rows());
        List<List<Object>> rows = new ArrayList<>();
        for (Dictionary dictionary : dictionaries) {
            for (Term term : dictionary.terms()) {
                boolean shown = term.excludes()
                        ? category.isEmpty()
                        : wanted.contains(new CategoryKey(dictionary.dimension(), term.category()));
                if (shown && (language.isEmpty() || term.language().equals(language))) {
                    rows.add(row(dictionary.dimension(), term));
                }
            }
        }
        output.write(
                dipl,
                Table.of(
                        List.of(
                                Column.text("dimension"),
                                Column.text("category"),
                                Column.text("language"),
                                Column.text("term"),
                                Column.text("match"),
                                Column.text("note"),
                                Column.text("source"),
                                Column.count("line")),
                        rows));
        return ExitStatus.OK.code();
    }

    private static List<Object> row(String dimension, Term term) {
        return List.of(
                dimension,
                term.category(),
                term.language(),
                term.text(),
                term.mode().label(),
                term.note(),
                term.source(),
                term.location().line());
    }
}

package dipl.cli;

import dipl.dictionary.Dictionary;
import dipl.dictionary.Term;
import dipl.table.Column;
import dipl.table.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the categories of the dictionaries. */
@Command(
        name = "list",
        description = "List the categories of each dictionary and how many terms they have in each language.",
        footer = {
            "",
            "Category - holds phrases that cancel what they cover. contested counts the terms whose note says so.",
            "",
            "Example: dipl dict list"
        })
final class DictListCommand implements Callable<Integer> {
    private static final String CONTESTED = "contested";

    @Spec
    CommandSpec spec;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() throws IOException {
        Dipl dipl = Dipl.of(spec);
        List<List<Object>> rows = new ArrayList<>();
        for (Dictionary dictionary : Dictionaries.load(dipl)) {
            Map<List<String>, List<Term>> groups = dictionary.terms().stream()
                    .collect(Collectors.groupingBy(
                            term -> List.of(term.category(), term.language()),
                            LinkedHashMap::new,
                            Collectors.toList()));
            groups.forEach((group, terms) -> rows.add(List.of(
                    dictionary.dimension(),
                    group.get(0),
                    group.get(1),
                    terms.size(),
                    terms.stream()
                            .filter(term -> term.note().startsWith(CONTESTED))
                            .count())));
        }
        output.write(
                dipl,
                Table.of(
                        List.of(
                                Column.text("dimension"),
                                Column.text("category"),
                                Column.text("language"),
                                Column.count("terms"),
                                Column.count("contested")),
                        rows));
        return ExitStatus.OK.code();
    }
}

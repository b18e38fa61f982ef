package dipl.cli;

import dipl.analysis.examples.Example;
import dipl.analysis.examples.ExampleReader;
import dipl.analysis.examples.Examples;
import dipl.analysis.examples.Failure;
import dipl.cli.Dictionaries.Examined;
import dipl.io.InputException;
import dipl.text.StandardTextAnalyser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs dictionaries on the example sentences beside them. */
@Command(
        name = "test",
        description = "Run dictionaries on the example sentences beside them.",
        footer = {
            "",
            "The examples of topics.csv stand in topics.examples.csv, a table with the columns",
            "language, text and expected. Expected hits are written category:surface and parted by",
            "\"; \"; where the cell is empty nothing may be found. Prints each sentence in which",
            "other hits are found, and ends with exit code 1 if there is one. Needs no index.",
            "",
            "Example: dipl dict test --dictionary dictionaries/concepts.csv"
        })
final class DictTestCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() throws IOException {
        Dipl dipl = Dipl.of(spec);
        List<Failure> failures = new ArrayList<>();
        int run = 0;
        for (Examined examined : Dictionaries.withExamples(dipl)) {
            List<Example> examples = ExampleReader.read(examined.file(), examined.examples());
            run += examples.size();
            failures.addAll(Examples.failures(examined.dictionary(), examples, new StandardTextAnalyser()));
        }
        if (run == 0) {
            throw new InputException("no examples beside the dictionaries: write them into NAME.examples.csv beside"
                    + " NAME.csv, with the columns language,text,expected");
        }
        output.write(dipl, Examples.table(failures));
        if (!dipl.global.quiet) {
            dipl.console().err().println("dipl: " + run + " examples, " + failures.size() + " failed.");
        }
        return failures.isEmpty() ? ExitStatus.OK.code() : ExitStatus.FAILED.code();
    }
}

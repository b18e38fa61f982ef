package dipl.cli;

import dipl.dictionary.formats.DictionaryFormat;
import dipl.dictionary.formats.ExportOptions;
import dipl.dictionary.formats.ExportedDictionary;
import dipl.io.UsageException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes dictionaries in the format of another program. */
@Command(
        name = "export",
        description = "Write dictionaries in the format of another program.",
        footer = {
            "",
            "Writes the bundled dictionaries or those after --dictionary. With --expanded",
            "every term is written in all the forms it can take, so that programs without",
            "Kazakh and Russian morphology find them; KH Coder inflects by itself.",
            "",
            "Example: dipl dict export --dictionary dictionaries/concepts.csv --language kk --expanded -o kazakh.yml"
        })
final class DictExportCommand implements Callable<Integer> {
    private static final int SHOWN_LOSSES = 20;

    @Spec
    CommandSpec spec;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            description =
                    "quanteda, liwc, liwc22, yoshikoder, lexicoder2, lexicoder, wordstat, vbpro, khcoder, csv or list"
                            + " (default: what the name after -o says).")
    String to;

    @Mixin
    DestinationOptions output;

    @Option(names = "--expanded", description = "Write every form of each term.")
    boolean expanded;

    @Option(
            names = "--forms",
            paramLabel = "N",
            defaultValue = "200",
            description = "With --expanded, at most N forms for each way to write a term, usual ones first"
                    + " (default: ${DEFAULT-VALUE}).")
    int forms;

    @Option(
            names = "--language",
            paramLabel = "LANG",
            defaultValue = "",
            description = "Only terms of this language and those of every language (default: all).")
    String language;

    @Override
    public Integer call() throws IOException {
        Dipl dipl = Dipl.of(spec);
        if (forms < 1) {
            throw new UsageException("--forms " + forms + ": needs at least 1");
        }
        ExportedDictionary exported =
                format().write(Dictionaries.load(dipl), new ExportOptions(language, expanded ? forms : 0));
        output.destination().write(dipl, exported.bytes());
        if (!dipl.global.quiet) {
            report(dipl.console().err(), exported.losses(), dipl.global.verbose);
        }
        return ExitStatus.OK.code();
    }

    private DictionaryFormat format() {
        if (to != null) {
            return DictionaryFormat.named(to)
                    .orElseThrow(() -> new UsageException("--to " + to + ": use one of " + DictionaryFormat.labels()));
        }
        if (output.output == null) {
            throw new UsageException("--to is missing: name a format, one of " + DictionaryFormat.labels());
        }
        return DictionaryFormat.ofFileName(output.output.getFileName().toString())
                .orElseThrow(() -> new UsageException(output.output
                        + ": its name does not tell the format: add --to, one of " + DictionaryFormat.labels()));
    }

    private static void report(PrintWriter err, List<String> losses, boolean all) {
        int shown = all || losses.size() <= SHOWN_LOSSES + 1 ? losses.size() : SHOWN_LOSSES;
        losses.subList(losses.size() - shown, losses.size()).forEach(err::println);
        if (shown < losses.size()) {
            err.println("... and " + (losses.size() - shown) + " more: --verbose names them all");
        }
    }
}

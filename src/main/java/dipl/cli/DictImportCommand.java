package dipl.cli;

import dipl.dictionary.DictionaryReader;
import dipl.dictionary.formats.DictionaryFormat;
import dipl.dictionary.formats.DictionaryTable;
import dipl.dictionary.formats.ImportedDictionary;
import dipl.io.InputException;
import dipl.io.UsageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns a dictionary of another program into dipl's table. */
@Command(
        name = "import",
        description = "Turn a dictionary of another program into dipl's table.",
        footer = {
            "",
            "Reads quanteda YAML, LIWC .dic and .dicx, Yoshikoder .ykd, Lexicoder .lcd and",
            ".lc3, WordStat .cat, VBPro .vbp, codes of KH Coder, tables of category and",
            "term, and lists of one term a line, after a tab its weight. Each line that cannot",
            "be carried over is named. Terms are matched as written: change match to inflect",
            "in the table to find all their forms.",
            "",
            "Example: dipl dict import kazakh.yml --language kk -o kazakh.csv"
        })
final class DictImportCommand implements Callable<Integer> {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}|\\*");

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The dictionary.")
    Path file;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description =
                    "quanteda, liwc, liwc22, yoshikoder, lexicoder2, lexicoder, wordstat, vbpro, khcoder, csv or list"
                            + " (default: what the file's name says).")
    String from;

    @Option(
            names = "--language",
            paramLabel = "LANG",
            defaultValue = "*",
            description =
                    "The language of the terms, such as kk, ru or en (default: ${DEFAULT-VALUE}, every language).")
    String language;

    @Mixin
    DestinationOptions output;

    @Override
    public Integer call() throws IOException {
        Dipl dipl = Dipl.of(spec);
        if (!LANGUAGE.matcher(language).matches()) {
            throw new UsageException(
                    "--language " + language + ": use kk, ru, en, another code of two or three letters, or *");
        }
        byte[] content = content();
        dipl.provenance().readsDictionary(file.getFileName().toString(), DictionaryReader.hash(content));
        DictionaryFormat format = from == null
                ? DictionaryFormat.of(file.getFileName().toString(), content)
                        .orElseThrow(() ->
                                new UsageException(file + ": its name does not tell the format: add --from, one of "
                                        + DictionaryFormat.labels()))
                : DictionaryFormat.named(from)
                        .orElseThrow(() ->
                                new UsageException("--from " + from + ": use one of " + DictionaryFormat.labels()));
        ImportedDictionary imported = format.read(file.toString(), content, language);
        byte[] table = DictionaryTable.write(imported.dictionary().terms()).getBytes(StandardCharsets.UTF_8);
        output.destination().write(dipl, table);
        if (!dipl.global.quiet) {
            imported.remarks()
                    .forEach(remark -> dipl.console().err().println(file + ":" + remark.line() + ": " + remark.text()));
            dipl.console()
                    .err()
                    .println(imported.dictionary().terms().size() + " terms in "
                            + imported.dictionary().categories().size() + " categories, "
                            + imported.remarks().size() + " remarks");
        }
        return ExitStatus.OK.code();
    }

    private byte[] content() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new InputException(file + ": cannot be read: check its name and rights", e);
        }
    }
}

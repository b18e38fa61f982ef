package dipl.cli;

import dipl.io.InputException;
import dipl.io.UsageException;
import dipl.match.WordPairs;
import dipl.morphology.PartOfSpeech;
import dipl.morphology.languages.Morphologies;
import dipl.table.Column;
import dipl.table.Table;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tries terms on a list of words. */
@Command(
        name = "match",
        description = "Try terms on a list of words: print every pair that matches.",
        footer = {
            "",
            "Both files have one entry a line, in UTF-8; each entry is taken once. Terms stand in",
            "their dictionary form: a noun in the nominative, a verb in the infinitive. A word that is",
            "nearly always a form of something else (\"left\" for the noun \"leave\") is no pair; in a text it",
            "counts, as ambiguous (see dipl markers --bounds). Needs no index.",
            "",
            "Example: dipl dict match --language kk --terms src/test/cases/dict/match/input/terms.txt"
                    + " --words src/test/cases/dict/match/input/words.txt"
        })
final class DictMatchCommand implements Callable<Integer> {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Spec
    CommandSpec spec;

    @Option(
            names = "--language",
            paramLabel = "LANG",
            required = true,
            description = "The language of the terms: kk, ru or en; others are not inflected.")
    String language;

    @Option(names = "--terms", paramLabel = "FILE", required = true, description = "The terms, one a line.")
    Path terms;

    @Option(names = "--words", paramLabel = "FILE", required = true, description = "The words, one a line.")
    Path words;

    @Option(
            names = "--pos",
            paramLabel = "CLASS",
            defaultValue = "any",
            description = "What the terms are: nominal (nouns, names, adjectives), verb, or any, which takes each "
                    + "with the forms of all its classes (default: ${DEFAULT-VALUE}).")
    String pos;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() throws IOException {
        PartOfSpeech partOfSpeech = partOfSpeech();
        WordPairs pairs = new WordPairs(lines(words));
        output.write(
                Dipl.of(spec),
                new Table(
                        List.of(Column.text("term"), Column.text("word")),
                        pairs.find(Morphologies.of(language), lines(terms), partOfSpeech)
                                .map(pair -> List.of(pair.term(), pair.word()))));
        return ExitStatus.OK.code();
    }

    private PartOfSpeech partOfSpeech() {
        return switch (pos.toLowerCase(Locale.ROOT)) {
            case "any" -> PartOfSpeech.ANY;
            case "nominal", "noun", "adj", "propn" -> PartOfSpeech.NOMINAL;
            case "verb" -> PartOfSpeech.VERB;
            default -> throw new UsageException("--pos " + pos + ": use any, nominal or verb");
        };
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line)
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (CharacterCodingException e) {
            throw new InputException(file + ": not UTF-8: save it as UTF-8 text", e);
        } catch (IOException e) {
            throw new InputException(file + ": cannot be read: check its name and rights", e);
        }
    }
}

package dipl.cli;

import dipl.analysis.difference.Change;
import dipl.analysis.difference.Difference;
import dipl.cli.Dictionaries.Source;
import dipl.dictionary.Dictionary;
import dipl.dictionary.formats.DictionaryFormat;
import dipl.match.MatchOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two states of dictionaries. */
@Command(
        name = "diff",
        description = "Show what changed between dictionaries, and what it does to the counts.",
        footer = {
            "",
            "Each side is a dictionary, a folder of them, or the word bundled. Dictionaries are compared with those of the same",
            "name; two single files are compared whatever their names. If there is an index, hits_before and hits_after are",
            "the hits of each changed term, and rows with change counts tell what becomes of the categories.",
            "",
            "Example: dipl dict diff bundled dictionaries/concepts.csv"
        })
final class DictDiffCommand implements Callable<Integer> {
    private static final String BUNDLED = "bundled";

    @Spec
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "The dictionaries as they were.")
    String before;

    @Parameters(index = "1", paramLabel = "AFTER", description = "The dictionaries as they are.")
    String after;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() throws IOException {
        Dipl dipl = Dipl.of(spec);
        List<Source> left = sources(before);
        List<Source> right = sources(after);
        if (left.size() == 1 && right.size() == 1) {
            Source only = left.get(0);
            left = List.of(new Source(right.get(0).dimension(), only.file(), only.bytes(), only.hash()));
        }
        left.forEach(source -> dipl.provenance().readsDictionary("old " + source.dimension(), source.hash()));
        right.forEach(source -> dipl.provenance().readsDictionary("new " + source.dimension(), source.hash()));
        sayWhatIsNotCompared(dipl, left, right);
        List<Source> olds = changed(left, right);
        List<Source> news = changed(right, left);
        List<Dictionary> oldDictionaries = named(olds, Dictionaries.read(olds, false, remark -> say(dipl, remark)));
        List<Dictionary> newDictionaries = named(news, Dictionaries.read(news, false, remark -> say(dipl, remark)));
        List<Change> changes;
        // The manifest asks the index, so that it stays open until the result is written.
        try (Session session = olds.isEmpty() ? null : Session.openIfThere(dipl).orElse(null)) {
            if (session != null) {
                changes = Difference.of(
                        oldDictionaries,
                        newDictionaries,
                        session.matcher(MatchOptions.DEFAULT, olds, purpose(olds), oldDictionaries),
                        session.matcher(MatchOptions.DEFAULT, news, purpose(news), newDictionaries),
                        session.index().select("", List.of()));
            } else {
                changes = Difference.of(oldDictionaries, newDictionaries);
                if (!olds.isEmpty()) {
                    say(dipl, "no index at " + dipl.global.index() + ": what the changes do to counts is left out.");
                }
            }
            output.write(dipl, Difference.table(changes));
        }
        if (changes.isEmpty()) {
            say(dipl, "no term differs.");
        }
        return ExitStatus.OK.code();
    }

    private static List<Source> sources(String side) {
        return side.equals(BUNDLED) ? Dictionaries.sources(List.of()) : Dictionaries.sources(List.of(Path.of(side)));
    }

    /** Bytes may be read in one format or another. */
    private static String purpose(List<Source> sources) {
        return sources.stream()
                .map(source -> source.foreign().map(DictionaryFormat::label).orElse(""))
                .collect(Collectors.joining(" ", "diff ", ""));
    }

    /** A dictionary of another program is named by its file; here the name of the other side counts. */
    private static List<Dictionary> named(List<Source> sources, List<Dictionary> dictionaries) {
        return java.util.stream.IntStream.range(0, sources.size())
                .mapToObj(i -> new Dictionary(
                        sources.get(i).dimension(),
                        dictionaries.get(i).terms(),
                        sources.get(i).hash()))
                .toList();
    }

    /** Those of one side that the other side has too, but with other bytes. */
    private static List<Source> changed(List<Source> own, List<Source> others) {
        Predicate<Source> changed = source -> others.stream()
                .anyMatch(other -> other.dimension().equals(source.dimension())
                        && !other.hash().equals(source.hash()));
        return own.stream().filter(changed).toList();
    }

    private static void sayWhatIsNotCompared(Dipl dipl, List<Source> left, List<Source> right) {
        TreeSet<String> alone = left.stream().map(Source::dimension).collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> common = right.stream().map(Source::dimension).collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> all = new TreeSet<>(alone);
        all.addAll(common);
        common.retainAll(alone);
        all.removeAll(common);
        if (!all.isEmpty()) {
            say(dipl, "only on one side, so not compared: " + String.join(", ", all) + ".");
        }
    }

    private static void say(Dipl dipl, String sentence) {
        if (!dipl.global.quiet) {
            dipl.console().err().println("dipl: " + sentence);
        }
    }
}

package dipl.cli;

import dipl.analysis.check.CorpusChecks;
import dipl.analysis.check.DictionaryChecks;
import dipl.analysis.check.Finding;
import dipl.analysis.check.Severity;
import dipl.cli.Dictionaries.Source;
import dipl.dictionary.Dictionary;
import dipl.dictionary.DictionaryReader;
import dipl.dictionary.Location;
import dipl.dictionary.formats.DictionaryFormat;
import dipl.dictionary.formats.ImportedDictionary;
import dipl.dictionary.formats.Remark;
import dipl.io.InputException;
import dipl.io.UsageException;
import dipl.match.MatchOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks for what is wrong with dictionaries. */
@Command(
        name = "check",
        description = "Check dictionaries: every error with its line, and what is doubtful.",
        footer = {
            "",
            "Errors (a line that cannot be used): syntax. Warnings: duplicate, two-categories (one spelling in two categories",
            "of a dictionary), shadowed (a term that a longer one or an exclusion always covers), missing-language,",
            "look-alike (letters of a wrong script), category-name, empty, dominant (a term with more than half of its",
            "category's hits in its language). Notes, shown with --all or --check: never-matches, nested terms,",
            "look-alikes that may be meant. What needs a corpus is looked for if there is an index. Ends with 1 if there",
            "are errors.",
            "",
            "Example: dipl dict check"
        })
final class DictCheckCommand implements Callable<Integer> {
    private static final int MOST_TERMS_ON_CORPUS = 50_000;
    private static final String SYNTAX = "syntax";

    private static final List<String> CHECKS = List.of(
            SYNTAX,
            "import",
            "duplicate",
            "two-categories",
            "shadowed",
            "missing-language",
            "look-alike",
            "category-name",
            "empty",
            "dominant",
            "never-matches");

    @Spec
    CommandSpec spec;

    @Parameters(
            paramLabel = "FILE|DIR",
            arity = "0..*",
            description = "Dictionaries to check (default: those of --dictionary, or the bundled ones).")
    List<Path> files = List.of();

    @Option(names = "--all", description = "Show notes too.")
    boolean all;

    @Option(
            names = "--check",
            paramLabel = "CHECK",
            description = "Show the findings of this check only, its notes too; may be repeated (default: all checks).")
    List<String> checks = List.of();

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() throws IOException {
        Dipl dipl = Dipl.of(spec);
        for (String check : checks) {
            if (!CHECKS.contains(check)) {
                throw new UsageException(
                        "--check " + check + ": no such check: use one of " + String.join(", ", CHECKS));
            }
        }
        List<Source> sources = Dictionaries.recorded(
                dipl, files.isEmpty() ? Dictionaries.sources(dipl.global) : Dictionaries.sources(files));
        List<Finding> findings = new ArrayList<>();
        int terms = 0;
        for (Source source : sources) {
            Dictionary dictionary = read(source, findings);
            terms += dictionary.terms().size();
            if (!dictionary.terms().isEmpty() || findings.stream().noneMatch(DictCheckCommand::isError)) {
                findings.addAll(DictionaryChecks.of(source.file(), dictionary));
            }
            findings.addAll(unknownCategories(source, dictionary));
        }
        boolean errors = findings.stream().anyMatch(DictCheckCommand::isError);
        // The manifest asks the index, so that it stays open until the result is written.
        try (Session session = Session.openIfThere(dipl).orElse(null)) {
            findings.addAll(onCorpus(dipl, session, sources, terms, errors));
            List<Finding> sorted = Finding.sorted(findings);
            output.write(
                    dipl, Finding.table(sorted.stream().filter(this::isShown).toList()));
            summarise(dipl, sources.size(), terms, sorted);
        }
        return errors ? ExitStatus.FAILED.code() : ExitStatus.OK.code();
    }

    private boolean isShown(Finding finding) {
        return checks.isEmpty() ? all || finding.severity() != Severity.NOTE : checks.contains(finding.check());
    }

    private static boolean isError(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }

    private static Dictionary read(Source source, List<Finding> findings) {
        Optional<DictionaryFormat> foreign = source.foreign();
        try {
            if (foreign.isPresent()) {
                ImportedDictionary imported = source.imported(foreign.get());
                for (Remark remark : imported.remarks()) {
                    findings.add(finding(Severity.WARNING, "import", source, remark.line(), remark.text()));
                }
                return imported.dictionary();
            }
            return DictionaryReader.read(
                    source.dimension(),
                    source.file(),
                    source.bytes(),
                    source.hash(),
                    problem -> findings.add(error(source, problem)));
        } catch (InputException e) {
            findings.add(error(source, e.getMessage()));
            return new Dictionary(source.dimension(), List.of(), source.hash());
        }
    }

    /** A problem as the reader words it, {@code file:line: what}, taken apart. */
    private static Finding error(Source source, String problem) {
        String place = source.file() + ":";
        String rest = problem.startsWith(place) ? problem.substring(place.length()) : " " + problem;
        int digits = 0;
        while (digits < rest.length() && Character.isDigit(rest.charAt(digits))) {
            digits++;
        }
        boolean numbered = digits > 0 && rest.startsWith(": ", digits);
        return finding(
                Severity.ERROR,
                SYNTAX,
                source,
                numbered ? Long.parseLong(rest.substring(0, digits)) : 0,
                numbered ? rest.substring(digits + 2) : rest.strip());
    }

    private static Finding finding(Severity severity, String check, Source source, long line, String message) {
        return new Finding(severity, check, source.dimension(), new Location(source.file(), line), "", "", "", message);
    }

    /** A file named like a bundled dictionary should have its categories, so that results can be compared. */
    private static List<Finding> unknownCategories(Source source, Dictionary dictionary) {
        if (!Dictionaries.BUNDLED.contains(source.dimension())) {
            return List.of();
        }
        Source bundled = Dictionaries.bundled(source.dimension());
        if (bundled.hash().equals(source.hash())) {
            return List.of();
        }
        Dictionary known =
                DictionaryReader.readTrusted(bundled.dimension(), bundled.file(), bundled.bytes(), bundled.hash());
        return DictionaryChecks.unknownCategories(
                dictionary, new LinkedHashSet<>(known.categories()), "the bundled " + source.dimension());
    }

    /** @param session null if there is no index */
    private static List<Finding> onCorpus(Dipl dipl, Session session, List<Source> sources, int terms, boolean errors) {
        if (session == null) {
            say(dipl, "no index at " + dipl.global.index() + ": the terms were not tried on a corpus.");
            return List.of();
        }
        if (errors) {
            session.note("the terms were not tried on the corpus: mend the errors first.");
            return List.of();
        }
        if (terms > MOST_TERMS_ON_CORPUS) {
            session.note("the terms were not tried on the corpus, since they are more than " + MOST_TERMS_ON_CORPUS
                    + ": check the files one by one.");
            return List.of();
        }
        if (session.index().documentCount() == 0) {
            session.note("the terms were not tried on the corpus: the index has no documents.");
            return List.of();
        }
        return CorpusChecks.of(
                session.matcher(MatchOptions.DEFAULT, sources), session.index().select("", List.of()));
    }

    private void summarise(Dipl dipl, int dictionaries, int terms, List<Finding> findings) {
        Map<Severity, Long> counts = findings.stream()
                .collect(Collectors.groupingBy(Finding::severity, TreeMap::new, Collectors.counting()));
        Map<String, Long> notes = findings.stream()
                .filter(finding -> finding.severity() == Severity.NOTE)
                .collect(Collectors.groupingBy(Finding::check, TreeMap::new, Collectors.counting()));
        String hidden = all || !checks.isEmpty() || notes.isEmpty()
                ? ""
                : ": --all shows the notes ("
                        + notes.entrySet().stream()
                                .map(entry -> entry.getValue() + " " + entry.getKey())
                                .collect(Collectors.joining(", "))
                        + ")";
        say(
                dipl,
                terms + (terms == 1 ? " term" : " terms") + " in " + dictionaries
                        + (dictionaries == 1 ? " dictionary" : " dictionaries") + ": "
                        + counted(counts, Severity.ERROR) + ", " + counted(counts, Severity.WARNING) + ", "
                        + counted(counts, Severity.NOTE) + hidden + ".");
    }

    private static String counted(Map<Severity, Long> counts, Severity severity) {
        long count = counts.getOrDefault(severity, 0L);
        return count + " " + severity.label() + (count == 1 ? "" : "s");
    }

    private static void say(Dipl dipl, String sentence) {
        if (!dipl.global.quiet) {
            dipl.console().err().println("dipl: " + sentence);
        }
    }
}

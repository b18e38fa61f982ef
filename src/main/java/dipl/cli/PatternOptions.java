package dipl.cli;

import dipl.dictionary.Dictionary;
import dipl.dictionary.Location;
import dipl.dictionary.MatchMode;
import dipl.dictionary.Term;
import dipl.dictionary.TermPattern;
import dipl.dictionary.TermSyntaxException;
import dipl.io.UsageException;
import dipl.match.CategorySelection;
import dipl.match.CorpusMatcher;
import dipl.match.MatchOptions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to look for: a pattern typed by the user, or categories of the dictionaries. */
final class PatternOptions {
    /** The languages that a pattern can be a term of. */
    enum PatternLanguage {
        kk,
        ru,
        en
    }

    @Parameters(
            paramLabel = "PATTERN",
            arity = "0..*",
            description =
                    "A term as a dictionary has it: 'public diplomacy', 'дипломат*', 'soft ~2 power', '(soft|smart) power'.")
    List<String> words = List.of();

    @Option(
            names = "--language",
            paramLabel = "kk|ru|en",
            split = ",",
            description =
                    "The language of PATTERN: it counts in passages of that language only (default: each of the three).")
    List<PatternLanguage> languages = List.of(PatternLanguage.values());

    @Option(
            names = "--match",
            paramLabel = "MODE",
            defaultValue = "inflect",
            description = "How the words of PATTERN are compared: inflect (any form), exact, glob or regex "
                    + "(default: ${DEFAULT-VALUE}).")
    String match;

    @Mixin
    CategoryOptions categories;

    /** The engine, with the pattern as its dictionary, or with the dictionaries of the command line. */
    CorpusMatcher matcher(Session session, MatchOptions options) {
        String pattern = pattern();
        if (pattern.isEmpty() == categories.category.isEmpty()) {
            throw new UsageException(
                    pattern.isEmpty()
                            ? "nothing to look for: give a PATTERN, or --category GLOB"
                            : "PATTERN and --category: give one of them");
        }
        return pattern.isEmpty() ? session.matcher(options) : session.matcher(options, dictionary(pattern));
    }

    CategorySelection select(CorpusMatcher matcher) {
        return categories.select(matcher.dictionary().categories());
    }

    /** What is looked for, in words for a message. */
    String name() {
        return pattern().isEmpty() ? "--category \"" + categories.category + "\"" : "\"" + pattern() + "\"";
    }

    private String pattern() {
        return String.join(" ", words).strip();
    }

    private Dictionary dictionary(String pattern) {
        MatchMode mode = MatchMode.of(match)
                .orElseThrow(() -> new UsageException("--match " + match + ": use one of "
                        + Stream.of(MatchMode.values()).map(MatchMode::label).collect(Collectors.joining(", "))));
        try {
            TermPattern.parse(pattern, mode);
        } catch (TermSyntaxException e) {
            throw new UsageException("PATTERN \"" + pattern + "\": " + e.getMessage(), e);
        }
        List<Term> terms = languages.stream()
                .distinct()
                .map(language -> new Term(
                        pattern,
                        language.name(),
                        pattern,
                        mode,
                        "",
                        "",
                        new Location("PATTERN", language.ordinal() + 1)))
                .toList();
        return new Dictionary("pattern", terms, "");
    }
}

package dipl.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.HelpCommand;

/** The commands by their names. Making one takes its time, so that a run makes no more than it needs. */
final class Commands {
    /** In the order in which the help lists them. */
    static final List<String> NAMES = List.of(
            "index",
            "corpus",
            "text",
            "markers",
            "hits",
            "compare",
            "cooccur",
            "profile",
            "image",
            "trend",
            "swot",
            "chronology",
            "rank",
            "dict",
            "export",
            "verify",
            "completion",
            "man",
            "kwic",
            "words",
            "collocates",
            "search",
            "help");

    /** What is said about all commands. */
    private static final Set<String> ABOUT_ALL = Set.of("completion", "man", "help", "--help", "-h", "--version", "-V");

    private Commands() {}

    /** The commands that a command line may need: those it names, more often one than two; all if that is not enough. */
    static List<String> neededBy(String... arguments) {
        List<String> words = Arrays.asList(arguments);
        List<String> named = NAMES.stream().filter(words::contains).toList();
        return named.isEmpty() || words.stream().anyMatch(ABOUT_ALL::contains) ? NAMES : named;
    }

    /**
     * Makes a command.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    static Object create(String name) {
        return switch (name) {
            case "index" -> new IndexCommand();
            case "corpus" -> new CorpusCommand();
            case "text" -> new TextCommand();
            case "markers" -> new MarkersCommand();
            case "hits" -> new HitsCommand();
            case "compare" -> new CompareCommand();
            case "cooccur" -> new CooccurCommand();
            case "profile" -> new ProfileCommand();
            case "image" -> new ImageCommand();
            case "trend" -> new TrendCommand();
            case "swot" -> new SwotCommand();
            case "chronology" -> new ChronologyCommand();
            case "rank" -> new RankCommand();
            case "dict" -> new DictCommand();
            case "export" -> new ExportCommand();
            case "verify" -> new VerifyCommand();
            case "completion" -> new CompletionCommand();
            case "man" -> new ManCommand();
            case "kwic" -> new KwicCommand();
            case "words" -> new WordsCommand();
            case "collocates" -> new CollocatesCommand();
            case "search" -> new SearchCommand();
            case "help" -> new HelpCommand();
            default -> throw new IllegalArgumentException("no command " + name);
        };
    }
}

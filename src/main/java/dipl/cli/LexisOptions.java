package dipl.cli;

import dipl.lexis.WordTypes;
import picocli.CommandLine.Option;

/** What words are counted as. */
final class LexisOptions {
    /** What to do with stop words. */
    enum StopWordsChoice {
        keep,
        drop
    }

    @Option(
            names = "--stop-words",
            paramLabel = "keep|drop",
            defaultValue = "keep",
            description = "Whether to count words such as the, және, что (default: ${DEFAULT-VALUE}).")
    StopWordsChoice stopWords;

    @Option(
            names = "--fold-inflection",
            description =
                    "Count the forms of a word as one: Russian and English under the dictionary form that the lexicon "
                            + "gives (a form of several words under the one with most forms in the index), Kazakh under the shortest "
                            + "form in the index whose paradigm has them.")
    boolean foldInflection;

    boolean keepsStopWords() {
        return stopWords == StopWordsChoice.keep;
    }

    WordTypes types(Session session, int threads) {
        return foldInflection
                ? WordTypes.dictionaryForms(session.index(), threads, session.foldedForms())
                : WordTypes.words(session.index());
    }
}

package dipl.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The analyser for Kazakh, Russian and English texts, and for any others that come with them. */
public final class StandardTextAnalyser implements TextAnalyser {
    private static final Set<String> STUDIED = Set.of("kk", "ru", "en");

    /** From this many letters on the statistical model is asked if words and letters do not tell. */
    private static final int ENOUGH_FOR_MODEL = 150;

    private static final int PASSAGE_FOR_MODEL = 4000;

    /** Longer strings are no words of any language. */
    private static final int LONGEST_WORD = 60;

    /** The least that must speak for a language in a document, for each word; formulas and names speak for none. */
    private static final double LEAST_SCORE = 0.25;

    private static final double LEAST_SCORE_OF_OTHERS = 0.6;

    /** Fewer words are judged by their lead alone. */
    private static final int FEW_WORDS = 8;

    private final KnownWords knownWords;
    private final ThreadLocal<Workspace> workspaces = ThreadLocal.withInitial(Workspace::new);

    private static final class Workspace {
        final NormalizedText text = new NormalizedText();
        final Tokens tokens = new Tokens();
        final Tokenizer tokenizer = new Tokenizer();
        final SentenceSplitter splitter = new SentenceSplitter();
        final LanguageIdentifier.Evidence whole = new LanguageIdentifier.Evidence();
        final LanguageIdentifier.Evidence part = new LanguageIdentifier.Evidence();
    }

    /** An analyser without dictionaries: whether a hyphen at a line end parts a compound is told from the document alone. */
    public StandardTextAnalyser() {
        this.knownWords = null;
    }

    /** @param knownWords what dictionaries know, called from several threads */
    public StandardTextAnalyser(KnownWords knownWords) {
        this.knownWords = Objects.requireNonNull(knownWords, "knownWords");
    }

    @Override
    public TokenizedText analyse(String original, String declaredLanguage) {
        Workspace work = workspaces.get();
        NormalizedText text = work.text;
        Tokens tokens = work.tokens;
        Normalizer.normalize(original, text);
        work.tokenizer.tokenize(text, tokens);
        int joined = LineEndHyphens.join(tokens, text.chars, knownWords == null ? null : knownWords::contains);
        for (int i = 0; i < joined; i++) {
            text.count(TextRepair.LINE_END_HYPHEN);
        }
        work.splitter.split(text.chars, text.length, tokens);
        String declared = Languages.code(declaredLanguage);
        LanguageIdentifier.Verdict[] verdicts = identify(work);
        String detected = detect(work, verdicts);
        if (knownWords != null && isTitle(work)) {
            detected = detectTitle(work, detected);
        }
        String language = declared.isEmpty() ? detected : declared;
        List<Sentence> sentences = sentences(work, verdicts, language);

        int size = tokens.size;
        int[] starts = new int[size];
        int[] ends = new int[size];
        Gap[] gaps = new Gap[size];
        for (int i = 0; i < size; i++) {
            starts[i] = text.originalStart(tokens.starts[i]);
            ends[i] = text.originalEnd(tokens.ends[i]);
            gaps[i] = Gap.of(tokens.gaps[i]);
        }
        return new TokenizedText(
                Arrays.copyOf(tokens.forms, size), starts, ends, gaps, sentences, language, detected, text.repairs());
    }

    /** Weighs each sentence, and leaves the sum in {@code work.whole}. */
    private static LanguageIdentifier.Verdict[] identify(Workspace work) {
        SentenceSplitter splitter = work.splitter;
        LanguageIdentifier.Verdict[] verdicts = new LanguageIdentifier.Verdict[splitter.size];
        work.whole.clear();
        for (int s = 0; s < splitter.size; s++) {
            int end = endWord(work, s);
            work.part.clear();
            work.part.weigh(work.text.chars, work.tokens, splitter.firstWords[s], end);
            verdicts[s] = work.part.verdict();
            work.whole.add(work.part);
        }
        return verdicts;
    }

    private static String detect(Workspace work, LanguageIdentifier.Verdict[] verdicts) {
        LanguageIdentifier.Verdict whole = work.whole.verdict();
        int words = work.whole.words;
        if (whole.lead() >= Math.max(whole.needed(), words / 8) && isAttested(whole, words)) {
            return whole.language();
        }
        String majority = majority(work, verdicts);
        return majority.isEmpty() ? askModel(work, whole) : majority;
    }

    private static boolean isTitle(Workspace work) {
        return work.splitter.size == 1 && work.whole.words <= TitleLanguage.MOST_WORDS;
    }

    private String detectTitle(Workspace work, String detected) {
        if (detected.isEmpty()) {
            return TitleLanguage.identify(knownWords, work.text.chars, work.tokens, work.whole);
        }
        boolean byEndings = work.whole.words <= LanguageIdentifier.WORDS_OF_TITLE
                && work.whole.verdict().lead() < 2 * LanguageIdentifier.CLEAR;
        return byEndings
                ? TitleLanguage.confirm(detected, knownWords, work.text.chars, work.tokens, work.whole)
                : detected;
    }

    private static boolean isAttested(LanguageIdentifier.Verdict verdict, int words) {
        boolean common = verdict.language().equals("ru") || verdict.language().equals("en");
        return words < FEW_WORDS || verdict.score() >= (common ? LEAST_SCORE : LEAST_SCORE_OF_OTHERS) * words;
    }

    /** In a document of several languages, the one that more than half of the words are in. */
    private static String majority(Workspace work, LanguageIdentifier.Verdict[] verdicts) {
        Map<String, Integer> votes = new TreeMap<>();
        for (int s = 0; s < verdicts.length; s++) {
            int words = endWord(work, s) - work.splitter.firstWords[s];
            if (verdicts[s].lead() >= verdicts[s].needed() && verdicts[s].score() >= LEAST_SCORE_OF_OTHERS * words) {
                votes.merge(verdicts[s].language(), words, Integer::sum);
            }
        }
        for (Map.Entry<String, Integer> vote : votes.entrySet()) {
            if (vote.getValue() * 2 > work.whole.words) {
                return vote.getKey();
            }
        }
        return Sentence.UNSURE;
    }

    private static int endWord(Workspace work, int sentence) {
        return sentence + 1 < work.splitter.size ? work.splitter.firstWords[sentence + 1] : work.tokens.size;
    }

    private static String askModel(Workspace work, LanguageIdentifier.Verdict verdict) {
        StringBuilder passage = new StringBuilder();
        for (int i = 0; i < work.tokens.size && passage.length() < PASSAGE_FOR_MODEL; i++) {
            String form = work.tokens.forms[i];
            if (!Letters.isDigit(form.charAt(0)) && form.length() <= LONGEST_WORD) {
                passage.append(CaseFolding.fold(form)).append(' ');
            }
        }
        if (passage.length() < ENOUGH_FOR_MODEL) {
            return Sentence.UNSURE;
        }
        String guess = LanguageModel.identify(passage);
        // Kazakh typed without its letters looks Kyrgyz to the model.
        boolean degraded = guess.equals("ky") && verdict.language().equals("kk");
        return degraded ? "kk" : guess;
    }

    private static List<Sentence> sentences(Workspace work, LanguageIdentifier.Verdict[] verdicts, String document) {
        SentenceSplitter splitter = work.splitter;
        List<Sentence> sentences = new ArrayList<>(splitter.size);
        for (int s = 0; s < splitter.size; s++) {
            int first = splitter.firstWords[s];
            int end = endWord(work, s);
            int from = work.text.originalStart(splitter.starts[s]);
            int to = work.text.originalEnd(splitter.ends[s]);
            sentences.add(new Sentence(first, end, from, to, splitter.paragraphs[s], language(verdicts[s], document)));
        }
        return sentences;
    }

    private static String language(LanguageIdentifier.Verdict own, String document) {
        boolean foreign = STUDIED.contains(document) && !STUDIED.contains(own.language());
        // One ending is enough to guess the language of a title, but not to part a short sentence from its document.
        int least = document.isEmpty() ? own.needed() : Math.max(own.needed(), LanguageIdentifier.CLEAR);
        int needed = foreign ? 2 * LanguageIdentifier.CLEAR : least;
        boolean sure = !own.language().isEmpty() && own.lead() >= needed;
        return sure ? own.language() : document;
    }
}

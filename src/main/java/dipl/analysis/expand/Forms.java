package dipl.analysis.expand;

import dipl.dictionary.MatchMode;
import dipl.dictionary.Term;
import dipl.dictionary.TermSequence;
import dipl.dictionary.TermSequence.Link;
import dipl.dictionary.TermSequence.Step;
import dipl.dictionary.WordTest;
import dipl.dictionary.formats.Expansion;
import dipl.index.DocumentSet;
import dipl.index.IndexedDocument;
import dipl.index.Vocabulary;
import dipl.match.CorpusMatcher;
import dipl.match.Match;
import dipl.morphology.Morphology;
import dipl.morphology.Paradigm;
import dipl.morphology.Reading;
import dipl.morphology.TermWord;
import dipl.morphology.languages.Morphologies;
import dipl.table.Column;
import dipl.table.Table;
import dipl.text.CaseFolding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The forms of a term.
 *
 * @param forms usual ones first, each once
 * @param complete whether the term has no others
 */
public record Forms(List<Form> forms, boolean complete) {
    private static final Comparator<Form> FREQUENT_FIRST =
            Comparator.<Form>comparingLong(form -> -form.hits()).thenComparing(Form::form);

    public Forms {
        forms = List.copyOf(forms);
    }

    /**
     * The forms that the grammar gives; words with wildcards and regular expressions stand for themselves.
     *
     * @param limit how many at most for each way to write the term
     */
    public static Forms byGrammar(Term term, int limit) {
        Morphology morphology = Morphologies.of(term.language());
        Map<String, Form> all = new LinkedHashMap<>();
        boolean complete = true;
        Expansion expansion = new Expansion(limit);
        for (TermSequence sequence : term.pattern().sequences()) {
            Expansion.Forms forms = expansion.forms(term.language(), sequence);
            complete &= forms.complete();
            List<Optional<Paradigm>> paradigms = IntStream.range(
                            0, sequence.steps().size())
                    .mapToObj(step -> paradigm(morphology, term.language(), sequence, step))
                    .toList();
            for (List<String> row : forms.rows()) {
                String form = written(sequence, row);
                all.computeIfAbsent(form, fresh -> new Form(form, reading(sequence, row, paradigms), null));
            }
        }
        return new Forms(List.copyOf(all.values()), complete);
    }

    private static Optional<Paradigm> paradigm(
            Morphology morphology, String language, TermSequence sequence, int step) {
        if (sequence.steps().get(step).word().mode() != MatchMode.INFLECT) {
            return Optional.empty();
        }
        int start = sequence.phraseStart(step, language);
        List<TermWord> phrase = sequence.steps().subList(start, sequence.phraseEnd(step)).stream()
                .map(Step::word)
                .map(word -> new TermWord(word.text(), word.partOfSpeech(), word.derivations()))
                .toList();
        return Optional.of(morphology.paradigms(phrase).get(step - start));
    }

    private static String written(TermSequence sequence, List<String> row) {
        StringBuilder text = new StringBuilder(row.get(0));
        for (int i = 1; i < row.size(); i++) {
            Step step = sequence.steps().get(i);
            text.append(step.gap() > 0 ? " … " : step.link() == Link.HYPHEN ? "-" : " ")
                    .append(row.get(i));
        }
        return text.toString();
    }

    private static String reading(TermSequence sequence, List<String> row, List<Optional<Paradigm>> paradigms) {
        List<String> readings = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            WordTest test = sequence.steps().get(i).word();
            String form = row.get(i);
            readings.add(paradigms
                    .get(i)
                    .flatMap(paradigm -> paradigm.read(
                            CaseFolding.fold(form).substring(test.prefix().length())))
                    .map(Reading::describe)
                    .orElse(form + ": as written"));
        }
        return String.join("; ", readings);
    }

    /** The forms that stand in the documents of a corpus, frequent ones first; the matcher's dictionary holds the term alone. */
    public static List<Form> inCorpus(CorpusMatcher matcher) {
        DocumentSet all = matcher.index().select("", List.of());
        Vocabulary vocabulary = matcher.index().vocabulary();
        Map<String, Form> found = new HashMap<>();
        for (Map<String, Form> part : matcher.scan(all, () -> new Collector(matcher, vocabulary))) {
            part.forEach((text, form) ->
                    found.merge(text, form, (a, b) -> new Form(a.form(), a.reading(), a.hits() + b.hits())));
        }
        return found.values().stream().sorted(FREQUENT_FIRST).toList();
    }

    private record Collector(CorpusMatcher matcher, Vocabulary vocabulary, Map<String, Form> found)
            implements CorpusMatcher.Part<Map<String, Form>> {
        Collector(CorpusMatcher matcher, Vocabulary vocabulary) {
            this(matcher, vocabulary, new HashMap<>());
        }

        @Override
        public void accept(IndexedDocument document, List<Match> matches) {
            for (Match match : matches) {
                List<String> words = Arrays.stream(match.words())
                        .mapToObj(place -> vocabulary.form(document.words().id(place)))
                        .toList();
                String text = CaseFolding.fold(String.join(" ", words));
                Form known = found.get(text);
                found.put(
                        text,
                        known == null
                                ? new Form(text, reading(match, words), 1L)
                                : new Form(text, known.reading(), known.hits() + 1));
            }
        }

        private String reading(Match match, List<String> words) {
            List<Optional<Reading>> readings = matcher.dictionary().explain(match, words);
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                Optional<Reading> reading = i < readings.size() ? readings.get(i) : Optional.empty();
                texts.add(reading.map(Reading::describe).orElse(words.get(i) + ": as written"));
            }
            return String.join("; ", texts);
        }

        @Override
        public Map<String, Form> result() {
            return found;
        }
    }

    /** The forms as the table that the command prints. */
    public static Table table(List<Form> forms) {
        return Table.of(
                List.of(Column.text("form"), Column.text("reading"), Column.count("hits")),
                forms.stream()
                        .map(form -> Arrays.<Object>asList(form.form(), form.reading(), form.hits()))
                        .toList());
    }
}

package dipl.match;

import dipl.dictionary.MatchMode;
import dipl.dictionary.WordTest;
import dipl.index.Vocabulary;
import dipl.match.SlotResolver.Slot;
import dipl.morphology.Agreement;
import dipl.morphology.Capitals;
import dipl.morphology.Morphology;
import dipl.morphology.Paradigm;
import dipl.morphology.PartOfSpeech;
import dipl.morphology.TermWord;
import dipl.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Terms against a list of words: which forms belong to which term, by the same word tests that the engine has. Terms and words of
 * several words, parted by white space, are compared word by word and must agree. Words of a list have no neighbours to tell {@code OR} from
 * {@code or}, so both are printed; but {@code us} is no {@code US}. Nor have they a context that could speak for a word that is nearly always
 * a form of another one, so such a pair is left out. Safe for use by several threads.
 */
public final class WordPairs {
    private final List<String> lines;
    private final List<int[]> parts = new ArrayList<>();
    private final Map<Integer, List<Integer>> linesByFirstPart = new HashMap<>();
    private final FormTable forms;

    /**
     * A term and a form of it, as they were given.
     *
     * @param term the term
     * @param word the form
     */
    public record Pair(String term, String word) {}

    /**
     * Prepares the words.
     *
     * @param words in any capitals; each spelling is taken once
     */
    public WordPairs(List<String> words) {
        lines = List.copyOf(new LinkedHashSet<>(words));
        Map<String, Integer> numbers = new HashMap<>();
        List<String> vocabulary = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            int[] numbersOfLine = split(lines.get(line)).stream()
                    .mapToInt(part -> numbers.computeIfAbsent(part, fresh -> {
                        vocabulary.add(fresh);
                        return vocabulary.size() - 1;
                    }))
                    .toArray();
            parts.add(numbersOfLine);
            if (numbersOfLine.length > 0) {
                linesByFirstPart
                        .computeIfAbsent(numbersOfLine[0], first -> new ArrayList<>())
                        .add(line);
            }
        }
        forms = new FormTable(new Vocabulary() {
            @Override
            public int size() {
                return vocabulary.size();
            }

            @Override
            public String form(int id) {
                return vocabulary.get(id);
            }
        });
    }

    private static List<String> split(String line) {
        return Stream.of(Normalizer.normalizeWord(line).strip().split("\\s+"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /**
     * All pairs: terms in the order given, the words of a term in theirs.
     *
     * @param terms in their dictionary form; each is taken once
     * @param partOfSpeech what the terms are
     */
    public Stream<Pair> find(Morphology morphology, List<String> terms, PartOfSpeech partOfSpeech) {
        return terms.stream().distinct().toList().parallelStream()
                .map(term -> find(morphology, term, partOfSpeech))
                .toList()
                .stream()
                .flatMap(List::stream);
    }

    private List<Pair> find(Morphology morphology, String term, PartOfSpeech partOfSpeech) {
        List<TermWord> words = split(term).stream()
                .map(word -> new TermWord(word, partOfSpeech, false))
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        List<Paradigm> paradigms = morphology.paradigms(words);
        Slot first = new SlotResolver(forms, Capitals.FUNCTION_WORD).resolve(test(words.get(0)), paradigms.get(0));
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < first.ids().length; i++) {
            if ((first.information()[i] & SlotResolver.UNLIKELY) != 0) {
                continue;
            }
            int agreement = first.information()[i] & Agreement.ANY;
            for (int line : linesByFirstPart.getOrDefault(first.ids()[i], List.of())) {
                if (restFits(paradigms, parts.get(line), agreement)) {
                    found.add(line);
                }
            }
        }
        return found.stream()
                .sorted()
                .map(line -> new Pair(term, lines.get(line)))
                .toList();
    }

    private boolean restFits(List<Paradigm> paradigms, int[] line, int firstAgreement) {
        if (line.length != paradigms.size()) {
            return false;
        }
        int agreement = IntStream.range(1, line.length)
                .map(i -> paradigms
                        .get(i)
                        .read(forms.foldedForm(line[i]))
                        .map(reading -> reading.agreement())
                        .orElse(0))
                .reduce(firstAgreement, (a, b) -> a & b);
        return agreement != 0;
    }

    private static WordTest test(TermWord word) {
        return new WordTest(word.text(), "", MatchMode.INFLECT, false, word.partOfSpeech(), false);
    }
}

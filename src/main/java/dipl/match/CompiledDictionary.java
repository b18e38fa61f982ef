package dipl.match;

import dipl.dictionary.Dictionary;
import dipl.dictionary.Term;
import dipl.index.Vocabulary;
import dipl.match.SlotResolver.Slot;
import dipl.match.TermCompiler.SlotKey;
import dipl.morphology.Morphology;
import dipl.morphology.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Dictionaries made ready for one vocabulary: for each word of each term, the numbers of the words it accepts.
 *
 * <p>Looking up the words is the dear part; it is put off until a text is read, and can be taken from a {@link SlotCache}. Safe for use
 * by several threads.
 */
public final class CompiledDictionary {
    private final List<Term> terms;
    private final List<CategoryKey> categories;
    private final int[] categoryOfTerm;
    private final RecentReaders readers;
    private final Supplier<CompiledTables> compiler;
    private CompiledTables tables;

    /** With fewer it takes longer to open the book of forms than to inflect them, and to sort the vocabulary than to look at it. */
    private static final int MANY_TERMS = 500;

    private CompiledDictionary(
            List<Dictionary> dictionaries,
            int vocabularySize,
            Runnable begin,
            Function<List<SlotKey>, List<Slot>> resolve,
            Function<String, Morphology> morphologies) {
        List<Term> allTerms = new ArrayList<>();
        Map<CategoryKey, Integer> categoryNumbers = new LinkedHashMap<>();
        List<Integer> categoryOf = new ArrayList<>();
        List<Integer> dimensionOf = new ArrayList<>();
        for (int dimension = 0; dimension < dictionaries.size(); dimension++) {
            Dictionary dictionary = dictionaries.get(dimension);
            for (Term term : dictionary.terms()) {
                CategoryKey key = new CategoryKey(dictionary.dimension(), term.category());
                categoryOf.add(
                        term.excludes() ? -1 : categoryNumbers.computeIfAbsent(key, k -> categoryNumbers.size()));
                dimensionOf.add(dimension);
                allTerms.add(term);
            }
        }
        terms = List.copyOf(allTerms);
        readers = new RecentReaders(terms, morphologies);
        categories = List.copyOf(categoryNumbers.keySet());
        categoryOfTerm = toInts(categoryOf);
        compiler = () -> {
            begin.run();
            List<CompiledTerms> compiled =
                    dictionaries.stream().map(CompiledDictionary::compiled).toList();
            return new CompiledTables(terms, categoryOfTerm, toInts(dimensionOf), vocabularySize, compiled, resolve);
        };
    }

    /**
     * Compiles dictionaries for a vocabulary.
     *
     * @param dictionaries one for each dimension
     * @param vocabularySize how many words the vocabulary has
     * @param vocabulary asked for only if the cache does not have the answer
     * @param morphologies the morphology of a language
     * @param cache where earlier answers are kept
     */
    public static CompiledDictionary compile(
            List<Dictionary> dictionaries,
            int vocabularySize,
            Supplier<Vocabulary> vocabulary,
            Function<String, Morphology> morphologies,
            SlotCache cache) {
        int terms = dictionaries.stream()
                .mapToInt(dictionary -> dictionary.terms().size())
                .sum();
        Lookup lookup = new Lookup(terms >= MANY_TERMS, vocabulary, morphologies);
        return new CompiledDictionary(
                dictionaries,
                vocabularySize,
                () -> {
                    if (terms >= MANY_TERMS && !cache.exists()) {
                        lookup.prepare();
                    }
                },
                keys -> cache.slots(keys.size(), () -> lookup.resolve(keys)),
                morphologies);
    }

    /** Compiles dictionaries for a vocabulary, without a cache. */
    public static CompiledDictionary compile(
            List<Dictionary> dictionaries, Vocabulary vocabulary, Function<String, Morphology> morphologies) {
        return compile(dictionaries, vocabulary.size(), () -> vocabulary, morphologies, SlotCache.NONE);
    }

    private static CompiledTerms compiled(Dictionary dictionary) {
        return BundledTerms.of(dictionary).orElseGet(() -> TermCompiler.compile(dictionary.terms()));
    }

    private static int[] toInts(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    /** All terms, by number. */
    public List<Term> terms() {
        return terms;
    }

    /** All categories, by number: dimensions in the order given, categories in the order of their first terms. */
    public List<CategoryKey> categories() {
        return categories;
    }

    /** The category of a term; -1 for an exclusion. */
    public int category(int term) {
        return categoryOfTerm[term];
    }

    /** What the engine looks up, made when first asked for. */
    synchronized CompiledTables tables() {
        if (tables == null) {
            tables = compiler.get();
        }
        return tables;
    }

    /**
     * Says how the words of a match are read.
     *
     * @param forms the words of the match, as the vocabulary has them, in the order of {@link Match#words()}
     * @return a reading for each word that is inflected; nothing for one that is compared as written
     */
    public List<Optional<Reading>> explain(Match match, List<String> forms) {
        List<List<RecentReaders.Reader>> ofWords = readers.of(match.term(), match.sequence());
        List<Optional<Reading>> readings = new ArrayList<>();
        for (int i = 0; i < ofWords.size(); i++) {
            String form = forms.get(i);
            readings.add(ofWords.get(i).stream()
                    .flatMap(reader -> reader.read(form).stream())
                    .findFirst());
        }
        return readings;
    }
}

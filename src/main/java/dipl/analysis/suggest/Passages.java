package dipl.analysis.suggest;

import dipl.analysis.suggest.Suggestion.Kind;
import dipl.index.Words;
import dipl.lexis.WordTypes;
import dipl.match.CategoryKey;
import dipl.stats.Keyness;
import dipl.text.Gap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts words, or pairs of neighbours, in the passages of each category and in all passages, to tell which are more frequent there. Stop
 * words, numbers and words that belong to a hit of the category do not count. There are very many pairs, so only those are counted that hold
 * one of the words that were found to be more frequent.
 */
final class Passages {
    private static final double CONFIDENCE = 0.95;
    private static final double SURE = 0.01;
    private static final int STRONGEST = 100;
    private static final int NEIGHBOURS = 1 << Gap.SPACE.ordinal() | 1 << Gap.HYPHEN.ordinal();

    private static final BitSet NOTHING = new BitSet();

    private static final int NOT_ASKED = 0;
    private static final int SAYS_LITTLE = 1;
    private static final int FIRST = 2;

    private final WordTypes types;

    /** By language and word, what is counted of it; every thread would write the same, so a race does no harm. */
    private final Map<String, int[]> typesOfWords;

    private final Map<String, Counts> all = new HashMap<>();
    private final Map<Place, Counts> ofCategory = new HashMap<>();

    private final Map<Place, BitSet> keys;
    private final Map<String, BitSet> keysOfLanguage = new HashMap<>();

    private Passages(WordTypes types, Map<String, int[]> typesOfWords, Map<Place, BitSet> keys) {
        this.types = types;
        this.typesOfWords = typesOfWords;
        this.keys = keys;
        if (keys != null) {
            keys.forEach((place, words) -> keysOfLanguage
                    .computeIfAbsent(place.language, l -> new BitSet())
                    .or(words));
        }
    }

    /** Counts words. */
    static Passages ofWords(WordTypes types) {
        return new Passages(types, new ConcurrentHashMap<>(), null);
    }

    /** Counts pairs with one of the words that are most surely more frequent in the passages of a category. */
    Passages ofPairs(int leastHits) {
        return new Passages(types, typesOfWords, strongest(leastHits));
    }

    /** An empty one that counts the same. */
    Passages alike() {
        return new Passages(types, typesOfWords, keys);
    }

    private record Place(int row, String language) {}

    private record Strength(int type, double logLikelihood) {}

    /** Counts by word or pair; a pair has the number of its second word, plus 1, in its upper half. */
    private static final class Counts {
        private final ItemCounts items = new ItemCounts();
        private long words;

        void add(Counts other) {
            words += other.words;
            items.add(other.items);
        }
    }

    void add(Passages other) {
        other.all.forEach((language, counts) ->
                all.computeIfAbsent(language, l -> new Counts()).add(counts));
        other.ofCategory.forEach((place, counts) ->
                ofCategory.computeIfAbsent(place, p -> new Counts()).add(counts));
    }

    /**
     * Adds a sentence.
     *
     * @param rows the categories it belongs to, each with the words that are no news for it
     */
    void add(Words words, int sentence, int document, Map<Integer, Set<Integer>> rows) {
        String language = words.language(sentence);
        BitSet wanted = keysOfLanguage.getOrDefault(language, NOTHING);
        count(words, sentence, document, Set.of(), wanted, all.computeIfAbsent(language, l -> new Counts()));
        rows.forEach((row, taken) -> {
            Place place = new Place(row, language);
            BitSet own = keys == null ? NOTHING : keys.getOrDefault(place, NOTHING);
            count(words, sentence, document, taken, own, ofCategory.computeIfAbsent(place, p -> new Counts()));
        });
    }

    private void count(Words words, int sentence, int document, Set<Integer> taken, BitSet wanted, Counts counts) {
        String language = words.language(sentence);
        int[] known = typesOfWords.computeIfAbsent(language, l -> new int[types.words()]);
        int before = -1;
        for (int i = words.sentenceStart(sentence); i < words.sentenceEnd(sentence); i++) {
            counts.words++;
            int type = type(known, words.id(i), language);
            if (taken.contains(i)) {
                if (type >= 0 && keys == null) {
                    counts.items.take(type);
                }
                type = -1;
            } else if (type >= 0 && keys == null) {
                counts.items.add(type, document);
            } else if (type >= 0
                    && before >= 0
                    && (words.gapBit(i) & NEIGHBOURS) != 0
                    && (wanted.get(type) || wanted.get(before))) {
                counts.items.add((long) type + 1 << Integer.SIZE | before, document);
            }
            before = type;
        }
    }

    /** The type of a word, or -1 for a word that says little. */
    private int type(int[] known, int word, String language) {
        if (known[word] == NOT_ASKED) {
            int type = types.type(word, language);
            known[word] = types.isStopWord(word, language)
                            || !Character.isLetter(types.label(type).codePointAt(0))
                            || types.label(type).length() < 2
                    ? SAYS_LITTLE
                    : FIRST + type;
        }
        return known[word] == SAYS_LITTLE ? -1 : known[word] - FIRST;
    }

    private Map<Place, BitSet> strongest(int leastHits) {
        Map<Place, BitSet> strongest = new HashMap<>();
        ofCategory.forEach((place, counts) -> {
            List<Strength> words = new ArrayList<>();
            for (int entry = 0; entry < counts.items.size(); entry++) {
                if (counts.items.hits(entry) >= leastHits) {
                    Keyness keyness = keyness(place, counts, entry);
                    if (isMoreFrequent(keyness)) {
                        words.add(new Strength((int) counts.items.item(entry), keyness.logLikelihood()));
                    }
                }
            }
            words.sort(Comparator.comparingDouble(Strength::logLikelihood)
                    .reversed()
                    .thenComparing(strength -> types.label(strength.type)));
            BitSet kept = new BitSet();
            words.stream().limit(STRONGEST).forEach(strength -> kept.set(strength.type));
            strongest.put(place, kept);
        });
        return strongest;
    }

    private static boolean isMoreFrequent(Keyness keyness) {
        return keyness.p() < SURE && keyness.logRatio(CONFIDENCE).estimate() > 0;
    }

    private Keyness keyness(Place place, Counts counts, int entry) {
        Counts rest = all.get(place.language);
        ItemCounts items = counts.items;
        long elsewhere =
                (long) rest.items.hits(rest.items.entry(items.item(entry))) - items.hits(entry) - items.taken(entry);
        return new Keyness(items.hits(entry), counts.words, Math.max(0, elsewhere), rest.words - counts.words);
    }

    /** What is surely more frequent in the passages of a category than in the others of the language. */
    List<Suggestion> suggestions(Kind kind, List<CategoryKey> rows, int leastHits) {
        List<Suggestion> found = new ArrayList<>();
        ofCategory.forEach((place, counts) -> {
            ItemCounts items = counts.items;
            for (int entry = 0; entry < items.size(); entry++) {
                if (items.hits(entry) >= leastHits && items.documents(entry) > 1) {
                    Keyness keyness = keyness(place, counts, entry);
                    if (isMoreFrequent(keyness)) {
                        found.add(new Suggestion(
                                rows.get(place.row),
                                place.language,
                                label(items.item(entry)),
                                kind,
                                "",
                                items.hits(entry),
                                items.documents(entry),
                                keyness.logLikelihood(),
                                keyness.logRatio(CONFIDENCE).estimate()));
                    }
                }
            }
        });
        return found;
    }

    private String label(long item) {
        int second = (int) (item >>> Integer.SIZE);
        String first = types.label((int) item);
        return second == 0 ? first : first + " " + types.label(second - 1);
    }
}

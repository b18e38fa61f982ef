package dipl.analysis.summary;

import dipl.index.DocumentSet;
import dipl.index.IndexedDocument;
import dipl.index.Vocabulary;
import dipl.index.Words;
import dipl.match.CorpusMatcher;
import dipl.match.Match;
import dipl.morphology.Repair;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Counts the words of hits that were read as another spelling: Kazakh typed without its letters, in Latin or Arabic script, words that
 * the lexicon lacks. A word in several hits counts once.
 */
final class RepairedWords implements CorpusMatcher.Part<Map<Integer, Map<Repair, Integer>>> {
    private final CorpusMatcher matcher;
    private final Map<Integer, Map<Repair, Integer>> byDocument = new HashMap<>();

    /** The same words in the same term come up again and again. */
    private final Map<Place, List<Repair>> known;

    private record Place(int term, int sequence, List<Integer> words) {}

    private RepairedWords(CorpusMatcher matcher, Map<Place, List<Repair>> known) {
        this.matcher = matcher;
        this.known = known;
    }

    /** For each document that has any, by its number, how many words needed which repair. */
    static Map<Integer, Map<Repair, Integer>> count(CorpusMatcher matcher, DocumentSet documents) {
        Map<Integer, Map<Repair, Integer>> all = new HashMap<>();
        Map<Place, List<Repair>> known = new ConcurrentHashMap<>();
        matcher.scan(documents, () -> new RepairedWords(matcher, known)).forEach(all::putAll);
        return all;
    }

    @Override
    public void accept(IndexedDocument document, List<Match> matches) {
        Map<Repair, Integer> counts = new EnumMap<>(Repair.class);
        Set<Integer> seen = new HashSet<>();
        for (Match match : matches) {
            List<Repair> repairs = repairs(document.words(), match);
            for (int i = 0; i < repairs.size(); i++) {
                if (repairs.get(i) != Repair.NONE && seen.add(match.words()[i])) {
                    counts.merge(repairs.get(i), 1, Integer::sum);
                }
            }
        }
        Integer alike = counts.remove(Repair.LATIN);
        if (alike != null) {
            counts.merge(alphabet(counts), alike, Integer::sum);
        }
        if (!counts.isEmpty()) {
            byDocument.put(document.number(), counts);
        }
    }

    /** The Latin alphabet of a document by its other words; the older one, which news agencies still use, if they do not tell. */
    private static Repair alphabet(Map<Repair, Integer> counts) {
        return counts.getOrDefault(Repair.LATIN_2021, 0) > counts.getOrDefault(Repair.LATIN_2018, 0)
                ? Repair.LATIN_2021
                : Repair.LATIN_2018;
    }

    private List<Repair> repairs(Words words, Match match) {
        List<Integer> ids = IntStream.of(match.words()).map(words::id).boxed().toList();
        return known.computeIfAbsent(new Place(match.term(), match.sequence(), ids), place -> {
            Vocabulary vocabulary = matcher.index().vocabulary();
            List<String> forms = ids.stream().map(vocabulary::form).toList();
            List<Repair> found = new ArrayList<>();
            matcher.dictionary()
                    .explain(match, forms)
                    .forEach(reading -> found.add(reading.map(r -> r.repair()).orElse(Repair.NONE)));
            return found;
        });
    }

    @Override
    public Map<Integer, Map<Repair, Integer>> result() {
        return byDocument;
    }
}

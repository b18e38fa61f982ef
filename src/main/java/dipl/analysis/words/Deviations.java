package dipl.analysis.words;

import dipl.index.CorpusIndex;
import dipl.index.CorpusIndex.PartReader;
import dipl.index.IndexedDocument;
import dipl.stats.Dispersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How evenly the items to show are spread: a second reading of the corpus, which need not remember the documents of all others. */
final class Deviations {
    private final WordCounts counts;
    private final int[] shown;
    private final List<Postings> parts = new ArrayList<>();
    private double[][] hits;
    private double[][] sizes;

    private Deviations(WordCounts counts, int[] shown) {
        this.counts = counts;
        this.shown = shown;
    }

    /**
     * Reads the corpus again.
     *
     * @param groups what the first reading counted
     * @param shown the entries to follow, in each group
     */
    static Map<List<String>, Deviations> of(
            CorpusIndex index,
            WordsRequest request,
            int threads,
            Map<List<String>, WordCounts> groups,
            Map<List<String>, int[]> shown) {
        Map<List<String>, Deviations> all = new HashMap<>();
        Map<List<String>, int[]> placeOfEntry = new HashMap<>();
        groups.forEach((group, counts) -> {
            all.put(group, new Deviations(counts, shown.get(group)));
            int[] places = new int[counts.items().size()];
            Arrays.fill(places, -1);
            for (int place = 0; place < shown.get(group).length; place++) {
                places[shown.get(group)[place]] = place;
            }
            placeOfEntry.put(group, places);
        });
        index.scan(request.documents(), threads, () -> new Part(request, groups, placeOfEntry))
                .forEach(part ->
                        part.forEach((group, postings) -> all.get(group).parts.add(postings)));
        all.values().forEach(Deviations::sort);
        return all;
    }

    private void sort() {
        int[] documents = new int[shown.length];
        for (int place = 0; place < shown.length; place++) {
            documents[place] = counts.items().documents(shown[place]);
        }
        hits = new double[shown.length][];
        sizes = new double[shown.length][];
        int[] filled = new int[shown.length];
        for (Postings part : parts) {
            for (int i = 0; i < part.size; i++) {
                int place = part.places[i];
                if (hits[place] == null) {
                    hits[place] = new double[documents[place]];
                    sizes[place] = new double[documents[place]];
                }
                hits[place][filled[place]] = part.hits[i];
                sizes[place][filled[place]++] = part.words[i];
            }
        }
        parts.clear();
    }

    /** Gries' normalised DP of the item at a place of those shown. */
    double dpNorm(int place) {
        return Dispersion.dpNorm(hits[place], sizes[place], counts.documents(), counts.words(), counts.smallest());
    }

    /** In documents of how many words how many hits: for many items one after the other. */
    private static final class Postings {
        private int[] places = new int[1 << 8];
        private int[] hits = new int[1 << 8];
        private int[] words = new int[1 << 8];
        private int size;

        void add(int place, int hitsInDocument, int wordsInDocument) {
            if (size == places.length) {
                places = Arrays.copyOf(places, 2 * size);
                hits = Arrays.copyOf(hits, 2 * size);
                words = Arrays.copyOf(words, 2 * size);
            }
            places[size] = place;
            hits[size] = hitsInDocument;
            words[size] = wordsInDocument;
            size++;
        }
    }

    private static final class Part implements PartReader<Map<List<String>, Postings>> {
        private final WordsRequest request;
        private final Map<List<String>, WordCounts> groups;
        private final Map<List<String>, int[]> placeOfEntry;
        private final NgramReader reader;
        private final Map<List<String>, Postings> postings = new HashMap<>();
        private final Map<List<String>, int[]> countsOfPlaces = new HashMap<>();
        private int[] found = new int[1 << 10];

        Part(WordsRequest request, Map<List<String>, WordCounts> groups, Map<List<String>, int[]> placeOfEntry) {
            this.request = request;
            this.groups = groups;
            this.placeOfEntry = placeOfEntry;
            reader = new NgramReader(request);
        }

        @Override
        public void read(IndexedDocument document) {
            List<String> group = request.by().stream().map(document::value).toList();
            NgramTable known = groups.get(group).items();
            int[] places = placeOfEntry.get(group);
            int[] counts = countsOfPlaces.computeIfAbsent(group, g -> new int[places.length]);
            int[] size = new int[1];
            int words = reader.read(document.words(), (types, from) -> {
                int place = places[known.find(types, from)];
                if (place >= 0 && counts[place]++ == 0) {
                    if (size[0] == found.length) {
                        found = Arrays.copyOf(found, 2 * found.length);
                    }
                    found[size[0]++] = place;
                }
            });
            Postings own = postings.computeIfAbsent(group, g -> new Postings());
            for (int i = 0; i < size[0]; i++) {
                own.add(found[i], counts[found[i]], words);
                counts[found[i]] = 0;
            }
        }

        @Override
        public Map<List<String>, Postings> result() {
            return postings;
        }
    }
}

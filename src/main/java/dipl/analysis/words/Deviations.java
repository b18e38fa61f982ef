package dipl.analysis.words;

import dipl.index.CorpusIndex;
import dipl.index.CorpusIndex.PartReader;
import dipl.index.IndexedDocument;
import dipl.stats.Dispersion;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How evenly the items to show are spread: a second reading of the corpus, which need not remember the documents of all others. */
final class Deviations {
    private final Ngrams items;
    private final int[] shown;
    private final double[][] hits;
    private final double[][] sizes;

    private Deviations(Ngrams items, int[] shown) {
        this.items = items;
        this.shown = shown;
        hits = new double[shown.length][];
        sizes = new double[shown.length][];
    }

    /**
     * Gries' normalised DP of each item to show.
     *
     * @param groups of the first reading
     * @param items what the first reading counted
     * @param shown the items to follow
     */
    static double[] of(CorpusIndex index, WordsRequest request, int threads, Groups groups, Ngrams items, int[] shown) {
        int[] places = new int[items.size()];
        Arrays.fill(places, -1);
        for (int place = 0; place < shown.length; place++) {
            places[shown[place]] = place;
        }
        Deviations deviations = new Deviations(items, shown);
        deviations.sort(index.scan(
                request.documents(),
                threads,
                () -> new Part(new NgramReader(request, groups), items, places, shown.length)));
        return IntStream.range(0, shown.length)
                .parallel()
                .mapToDouble(place -> deviations.dpNorm(place, groups.size(items.group(shown[place]))))
                .toArray();
    }

    private void sort(List<Postings> parts) {
        int[] filled = new int[shown.length];
        for (Postings part : parts) {
            for (int i = 0; i < part.size; i++) {
                int place = part.places[i];
                if (hits[place] == null) {
                    hits[place] = new double[items.documents(shown[place])];
                    sizes[place] = new double[items.documents(shown[place])];
                }
                hits[place][filled[place]] = part.hits[i];
                sizes[place][filled[place]++] = part.words[i];
            }
        }
    }

    private double dpNorm(int place, Groups.Size group) {
        return Dispersion.dpNorm(hits[place], sizes[place], group.documents(), group.words(), group.smallest());
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

    private static final class Part implements PartReader<Postings> {
        private final NgramReader reader;
        private final Ngrams items;
        private final int[] places;
        private final int[] counts;
        private final Postings postings = new Postings();
        private int[] found = new int[1 << 10];
        private int size;

        Part(NgramReader reader, Ngrams items, int[] places, int shown) {
            this.reader = reader;
            this.items = items;
            this.places = places;
            counts = new int[shown];
        }

        @Override
        public void read(IndexedDocument document) {
            int words = reader.read(document, this::count);
            for (int i = 0; i < size; i++) {
                postings.add(found[i], counts[found[i]], words);
                counts[found[i]] = 0;
            }
            size = 0;
        }

        private void count(int[] item) {
            int place = places[items.find(item, 0)];
            if (place >= 0 && counts[place]++ == 0) {
                if (size == found.length) {
                    found = Arrays.copyOf(found, 2 * size);
                }
                found[size++] = place;
            }
        }

        @Override
        public Postings result() {
            return postings;
        }
    }
}

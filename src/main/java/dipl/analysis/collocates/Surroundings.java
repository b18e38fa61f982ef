package dipl.analysis.collocates;

import dipl.index.IndexedDocument;
import dipl.index.Words;
import dipl.match.CorpusMatcher;
import dipl.match.Match;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands in the windows of one part of the corpus. */
final class Surroundings implements CorpusMatcher.Part<Surroundings.Counts> {
    private final CollocatesRequest request;
    private final Counts counts = new Counts();
    private final BitSet taken = new BitSet();
    private final BitSet own = new BitSet();

    Surroundings(CollocatesRequest request) {
        this.request = request;
    }

    /** How one type stands to the windows: pairs of a hit and a place before or after it, and places in any window. */
    static final class Near {
        private long left;
        private long right;
        private long taken;

        long left() {
            return left;
        }

        long right() {
            return right;
        }

        long taken() {
            return taken;
        }
    }

    /** The counts of all windows. */
    static final class Counts {
        private final Map<Integer, Near> types = new HashMap<>();
        private final Map<String, Long> hitsByLanguage = new HashMap<>();
        private long windowPlaces;
        private long takenPlaces;

        /** Types that stand in a window. */
        Map<Integer, Near> types() {
            return types;
        }

        /** Hits in the passages of each language that has any. */
        Map<String, Long> hitsByLanguage() {
            return hitsByLanguage;
        }

        long hits() {
            return hitsByLanguage.values().stream().mapToLong(Long::longValue).sum();
        }

        /** Pairs of a hit and a place in its window. */
        long windowPlaces() {
            return windowPlaces;
        }

        /** Places in any window. */
        long takenPlaces() {
            return takenPlaces;
        }

        private Near near(int type) {
            return types.computeIfAbsent(type, t -> new Near());
        }

        void add(Counts other) {
            other.types.forEach((type, near) -> {
                Near sum = near(type);
                sum.left += near.left;
                sum.right += near.right;
                sum.taken += near.taken;
            });
            other.hitsByLanguage.forEach((language, hits) -> hitsByLanguage.merge(language, hits, Long::sum));
            windowPlaces += other.windowPlaces;
            takenPlaces += other.takenPlaces;
        }
    }

    @Override
    public void accept(IndexedDocument document, List<Match> matches) {
        Words words = document.words();
        int sentence = -1;
        for (Match match : matches) {
            if (request.categories().row(match.category()) >= 0) {
                if (match.sentence() != sentence) {
                    take(words, sentence);
                    sentence = match.sentence();
                }
                look(words, match);
            }
        }
        take(words, sentence);
    }

    private void look(Words words, Match match) {
        int start = words.sentenceStart(match.sentence());
        String language = words.language(match.sentence());
        counts.hitsByLanguage.merge(language, 1L, Long::sum);
        own.clear();
        for (int place : match.words()) {
            own.set(place - start);
        }
        int from = (int) Math.max(start, (long) match.first() - request.window());
        int to = (int) Math.min(words.sentenceEnd(match.sentence()) - 1L, (long) match.last() + request.window());
        for (int i = from; i <= to; i++) {
            if (!own.get(i - start)) {
                counts.windowPlaces++;
                taken.set(i - start);
                if (request.counts(words.id(i), language)) {
                    Near near = counts.near(request.types().type(words.id(i), language));
                    if (i < match.first()) {
                        near.left++;
                    } else {
                        near.right++;
                    }
                }
            }
        }
    }

    /** Counts each place of a sentence once, however many windows it is in. */
    private void take(Words words, int sentence) {
        if (sentence >= 0) {
            String language = words.language(sentence);
            int start = words.sentenceStart(sentence);
            counts.takenPlaces += taken.cardinality();
            taken.stream().map(place -> words.id(start + place)).forEach(word -> {
                if (request.counts(word, language)) {
                    counts.near(request.types().type(word, language)).taken++;
                }
            });
            taken.clear();
        }
    }

    @Override
    public Counts result() {
        return counts;
    }
}

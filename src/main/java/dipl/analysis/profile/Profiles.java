package dipl.analysis.profile;

import dipl.index.IndexedDocument;
import dipl.match.CorpusMatcher;
import dipl.match.Match;
import dipl.passages.Meetings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The company of concepts in one group of documents.
 *
 * <p>Units are those of {@link Meetings}: what stands in the words of the concept itself is no company of it.
 */
public final class Profiles {
    private final int width;
    private long units;
    private final long[] conceptUnits;
    private final long[] companyUnits;
    private final long[][] both;
    private final long[][] shared;
    private final List<Company> documents = new ArrayList<>();

    /**
     * The company in one document.
     *
     * @param document its number in the index
     * @param counts for each concept, or null if it keeps none, the units in which it meets each kind of company
     */
    private record Company(int document, int[][] counts) {}

    private Profiles(int concepts, int width) {
        this.width = width;
        conceptUnits = new long[concepts];
        companyUnits = new long[width];
        both = new long[concepts][width];
        shared = new long[concepts][width];
    }

    /** Counts; groups in the order of their values, documents in that of their paths. */
    public static SortedMap<List<String>, Profiles> count(CorpusMatcher matcher, ProfileRequest request) {
        SortedMap<List<String>, Profiles> groups = new TreeMap<>(Profiles::compareGroups);
        for (Map<List<String>, Profiles> part : matcher.scan(request.documents(), () -> new Part(request))) {
            part.forEach((group, more) ->
                    groups.computeIfAbsent(group, g -> empty(request)).add(more));
        }
        int[] numbers = matcher.index().inPathOrder(request.documents());
        int[] rank = new int[matcher.index().documentLimit()];
        for (int place = 0; place < numbers.length; place++) {
            rank[numbers[place]] = place;
        }
        groups.values()
                .forEach(profiles ->
                        profiles.documents.sort(Comparator.comparingInt(company -> rank[company.document])));
        return groups;
    }

    private static Profiles empty(ProfileRequest request) {
        return new Profiles(
                request.concepts().rows().size(), request.company().rows().size());
    }

    private static int compareGroups(List<String> a, List<String> b) {
        for (int i = 0; i < a.size(); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private void add(Meetings found, int document) {
        units += found.units();
        found.columnsFound().stream().forEach(c -> companyUnits[c] += found.columnUnits(c));
        int[][] counts = new int[conceptUnits.length][];
        boolean any = false;
        for (int r = found.rowsFound().nextSetBit(0);
                r >= 0;
                r = found.rowsFound().nextSetBit(r + 1)) {
            conceptUnits[r] += found.rowUnits(r);
            for (int c = found.columnsFound().nextSetBit(0);
                    c >= 0;
                    c = found.columnsFound().nextSetBit(c + 1)) {
                int met = found.both(r, c);
                both[r][c] += met;
                shared[r][c] += found.shared(r, c);
                if (met > 0) {
                    counts[r] = counts[r] == null ? new int[width] : counts[r];
                    counts[r][c] = met;
                    any = true;
                }
            }
        }
        if (any) {
            documents.add(new Company(document, counts));
        }
    }

    private void add(Profiles other) {
        units += other.units;
        documents.addAll(other.documents);
        for (int c = 0; c < width; c++) {
            companyUnits[c] += other.companyUnits[c];
        }
        for (int r = 0; r < conceptUnits.length; r++) {
            conceptUnits[r] += other.conceptUnits[r];
            for (int c = 0; c < width; c++) {
                both[r][c] += other.both[r][c];
                shared[r][c] += other.shared[r][c];
            }
        }
    }

    /** Units with a concept. */
    long conceptUnits(int concept) {
        return conceptUnits[concept];
    }

    /** Units in which a concept meets some company. */
    long both(int concept, int company) {
        return both[concept][company];
    }

    /** All the company a concept keeps. */
    long company(int concept) {
        long sum = 0;
        for (long met : both[concept]) {
            sum += met;
        }
        return sum;
    }

    /** Units with some company, whether or not a concept is near. */
    long companyUnits(int company) {
        return companyUnits[company];
    }

    /** How many times as often as in all units the company stands with the concept, its own words left out; NaN if never. */
    double lift(int concept, int company) {
        double share = (double) both[concept][company] / conceptUnits[concept];
        return share / ((double) (companyUnits[company] - shared[concept][company]) / units);
    }

    /** The company of two concepts in each document where one of them keeps any. */
    int[][][] documentsOf(int one, int other) {
        List<Company> own = documents.stream()
                .filter(company -> company.counts[one] != null || company.counts[other] != null)
                .toList();
        return new int[][][] {counts(own, one), counts(own, other)};
    }

    private int[][] counts(List<Company> own, int concept) {
        return own.stream()
                .map(company -> company.counts[concept] == null ? new int[width] : company.counts[concept])
                .toArray(int[][]::new);
    }

    /** In how many documents a concept keeps company. */
    long documents(int concept) {
        return documents.stream()
                .filter(company -> company.counts[concept] != null)
                .count();
    }

    /** The counts of one part of the corpus. */
    private static final class Part implements CorpusMatcher.Part<Map<List<String>, Profiles>> {
        private final ProfileRequest request;
        private final Meetings meetings;
        private final Map<List<String>, Profiles> groups = new HashMap<>();

        Part(ProfileRequest request) {
            this.request = request;
            meetings = new Meetings(request.concepts(), request.company(), request.within());
        }

        @Override
        public void accept(IndexedDocument document, List<Match> matches) {
            List<String> group = request.by().stream().map(document::value).toList();
            meetings.read(document, matches);
            groups.computeIfAbsent(group, g -> empty(request)).add(meetings, document.number());
        }

        @Override
        public Map<List<String>, Profiles> result() {
            return groups;
        }
    }
}

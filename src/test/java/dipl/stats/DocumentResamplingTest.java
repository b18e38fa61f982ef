package dipl.stats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dipl.stats.DocumentResampling.Hits;
import dipl.stats.DocumentResampling.Permutations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DocumentResamplingTest {
    private static final int[] WORDS = {100, 120, 80, 150, 90, 110, 130, 70};
    private static final boolean[] TARGET = {true, true, true, true, false, false, false, false};
    private static final Hits HITS = new Hits(new int[] {0, 1, 2, 3, 5, 7}, new int[] {7, 4, 6, 9, 2, 4});

    /** All 70 ways to choose four documents of eight. */
    @Test
    void theExactPermutationTest() {
        double observed = Math.abs(difference(0b1111));
        int asFar = 0;
        int ways = 0;
        for (int choice = 0; choice < 256; choice++) {
            if (Integer.bitCount(choice) == 4) {
                ways++;
                asFar += Math.abs(difference(choice)) >= observed - 1e-12 ? 1 : 0;
            }
        }
        assertEquals(70, ways);
        double exact = (double) asFar / ways;
        int samples = 20_000;
        double p = new DocumentResampling(WORDS, samples, 7)
                .permute(TARGET, List.of(HITS))
                .p()[0];
        assertEquals(exact, p, 4 * Math.sqrt(exact * (1 - exact) / samples));
    }

    private static double difference(int choice) {
        double[] hits = new double[2];
        double[] words = new double[2];
        for (int document = 0; document < WORDS.length; document++) {
            int side = choice >> document & 1;
            words[side] += WORDS[document];
            int at = Arrays.binarySearch(HITS.documents(), document);
            hits[side] += at < 0 ? 0 : HITS.counts()[at];
        }
        return hits[1] / words[1] - hits[0] / words[0];
    }

    /** With hits that have nothing to do with the sides, one test in twenty rings at 0.05. */
    @Test
    void falseAlarmsAreAsRareAsPromised() {
        Random random = new Random(20240901);
        int documents = 30;
        int things = 600;
        int[] words = random.ints(documents, 50, 800).toArray();
        boolean[] target = new boolean[documents];
        Arrays.fill(target, 0, 12, true);
        List<Hits> hits = new ArrayList<>();
        for (int thing = 0; thing < things; thing++) {
            // themes come in clusters: most documents have none, some have many
            int[] counts = IntStream.range(0, documents)
                    .map(d -> random.nextInt(3) == 0 ? random.nextInt(1 + words[d] / 20) : 0)
                    .toArray();
            int[] with =
                    IntStream.range(0, documents).filter(d -> counts[d] > 0).toArray();
            hits.add(new Hits(with, Arrays.stream(with).map(d -> counts[d]).toArray()));
        }
        Permutations permutations = new DocumentResampling(words, 999, 1).permute(target, hits);
        double alarms = Arrays.stream(permutations.p()).filter(p -> p <= 0.05).count() / (double) things;
        assertEquals(0.05, alarms, 3 * Math.sqrt(0.05 * 0.95 / things));
        assertTrue(Arrays.stream(permutations.stepDown()).noneMatch(p -> p < 0.05), "no alarm among 600 adjusted");
        double naive = hits.stream().filter(h -> words(h, words, target) < 0.05).count() / (double) things;
        assertTrue(naive > 0.3, "taking words as independent cries wolf: " + naive);
    }

    private static double words(Hits hits, int[] words, boolean[] target) {
        long[] sums = new long[4];
        for (int d = 0; d < words.length; d++) {
            sums[target[d] ? 0 : 1] += words[d];
        }
        for (int i = 0; i < hits.documents().length; i++) {
            sums[target[hits.documents()[i]] ? 2 : 3] += hits.counts()[i];
        }
        return new Keyness(sums[2], sums[0], sums[3], sums[1]).p();
    }

    @Test
    void aRealDifferenceAmongManyThingsIsFound() {
        Random random = new Random(5);
        int[] words = random.ints(40, 200, 400).toArray();
        boolean[] target = new boolean[40];
        Arrays.fill(target, 0, 20, true);
        List<Hits> hits = new ArrayList<>();
        int[] all = IntStream.range(0, 40).toArray();
        hits.add(new Hits(all, Arrays.stream(all).map(d -> d < 20 ? 9 : 3).toArray()));
        for (int thing = 1; thing < 300; thing++) {
            hits.add(new Hits(all, random.ints(40, 1, 9).toArray()));
        }
        double[] adjusted =
                new DocumentResampling(words, 1999, 1).permute(target, hits).stepDown();
        assertEquals(1 / 2000.0, adjusted[0]);
        double[] holm = MultipleTesting.holm(
                new DocumentResampling(words, 1999, 1).permute(target, hits).p());
        assertTrue(holm[0] > 0.05, "what Holm's method cannot see with 1,999 permutations");
    }

    @Test
    void theBootstrapOfEqualDocumentsHasNoWidth() {
        int[] words = {100, 100, 100, 100};
        boolean[] target = {true, true, false, false};
        Interval interval = new DocumentResampling(words, 500, 1)
                .bootstrapLogRatio(target, List.of(new Hits(new int[] {0, 1, 2, 3}, new int[] {4, 4, 2, 2})), 0.95)
                .get(0);
        assertArrayEquals(
                new double[] {1, 1, 1}, new double[] {interval.estimate(), interval.low(), interval.high()}, 1e-12);
    }

    @Test
    void theBootstrapIsThatOfTheGeneralMethod() {
        int samples = 20_000;
        Interval fast = new DocumentResampling(WORDS, samples, 3)
                .bootstrapLogRatio(TARGET, List.of(HITS), 0.95)
                .get(0);
        Random random = new Random(11);
        double[] slow = IntStream.range(0, samples)
                .mapToDouble(s -> {
                    double[] sums = new double[4];
                    for (int draw = 0; draw < 8; draw++) {
                        int document = (draw < 4 ? 0 : 4) + random.nextInt(4);
                        int at = Arrays.binarySearch(HITS.documents(), document);
                        sums[draw / 4] += WORDS[document];
                        sums[2 + draw / 4] += at < 0 ? 0 : HITS.counts()[at];
                    }
                    double none = 0.5;
                    return Math.log(Math.max(none, sums[2]) / sums[0] * sums[1] / Math.max(none, sums[3]))
                            / Math.log(2);
                })
                .sorted()
                .toArray();
        assertEquals(Resampling.quantile(slow, 0.025), fast.low(), 0.1);
        assertEquals(Resampling.quantile(slow, 0.975), fast.high(), 0.1);
    }

    @Test
    void whatDoesNotOccurIsNotTested() {
        Hits nothing = new Hits(new int[0], new int[0]);
        DocumentResampling resampling = new DocumentResampling(WORDS, 99, 1);
        Permutations permutations = resampling.permute(TARGET, List.of(nothing, HITS));
        assertEquals(Double.NaN, permutations.p()[0]);
        assertEquals(Double.NaN, permutations.stepDown()[0]);
        assertEquals(permutations.p()[1], permutations.stepDown()[1]);
        assertEquals(
                Interval.UNDEFINED,
                resampling.bootstrapLogRatio(TARGET, List.of(nothing), 0.95).get(0));
    }

    @Test
    void theSeedDecides() {
        double[][] first = new DocumentResampling(WORDS, 300, 1)
                .permute(TARGET, List.of(HITS))
                .permuted();
        double[][] again = new DocumentResampling(WORDS, 300, 1)
                .permute(TARGET, List.of(HITS))
                .permuted();
        double[][] other = new DocumentResampling(WORDS, 300, 2)
                .permute(TARGET, List.of(HITS))
                .permuted();
        assertArrayEquals(first[0], again[0]);
        assertTrue(!Arrays.equals(first[0], other[0]));
    }
}

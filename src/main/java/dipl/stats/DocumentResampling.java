package dipl.stats;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Whether things occur more often in one group of documents than in another, judged from documents: the words of one document
 * depend on each other, so what can be exchanged, or drawn again, is the document.
 *
 * <p>Counts are resampled, not texts. Samples are taken in blocks, each document's weight in all samples of a block side by side, eight
 * to a number, so that a count is added to eight of them in one go. The same seed gives the same samples, and so the same numbers on every machine
 * and for any number of threads; several comparisons of the same documents share their samples.
 */
public final class DocumentResampling {
    /** Weights held at a time, which should fit the processor's cache. */
    private static final int BLOCK_WEIGHTS = 1 << 20;

    private static final int SMALLEST_BLOCK = 16;
    private static final int LARGEST_BLOCK = 256;
    /** Samples whose weights lie in one number, and the bits of each. */
    private static final int LANES = 8;

    private static final int LANE_BITS = 8;
    private static final int LANE = (1 << LANE_BITS) - 1;
    private static final int WIDE_LANE = (1 << 2 * LANE_BITS) - 1;
    private static final long EVEN_LANES = 0x00FF_00FF_00FF_00FFL;
    /** So many counts must fit into a narrow lane for it to pay. */
    private static final int WORTH = 4;

    /** Two statistics that differ by less are the same, summed up in another order. */
    private static final double TIE = 1e-10;

    private static final double HALF_A_HIT = 0.5;
    private static final double LOG_2 = Math.log(2);

    private final int[] words;
    private final int samples;
    private final long seed;
    private final int block;

    /**
     * Prepares samples of documents.
     *
     * @param words of each document
     * @param samples usually 1,999: together with what was observed, 2,000
     */
    public DocumentResampling(int[] words, int samples, long seed) {
        this.words = words.clone();
        this.samples = samples;
        this.seed = seed;
        block = Math.max(SMALLEST_BLOCK, Math.min(LARGEST_BLOCK, BLOCK_WEIGHTS / Math.max(1, words.length)));
    }

    /**
     * How often one thing occurs in the documents that have it.
     *
     * @param documents their numbers, counted from 0, rising
     * @param counts how often, for each of them
     */
    public record Hits(int[] documents, int[] counts) {
        public Hits {
            if (documents.length != counts.length) {
                throw new IllegalArgumentException(
                        "a count for each document, got " + counts.length + " for " + documents.length);
            }
        }

        private long total() {
            return Arrays.stream(counts).asLongStream().sum();
        }
    }

    /**
     * The absolute difference of the two rates, in units of its standard deviation under permutation, so that things can be compared.
     *
     * @param observed of each thing; NaN if it does not occur, or one group has no words
     * @param permuted of each thing, in each permutation
     */
    public record Permutations(double[] observed, double[][] permuted) {
        /**
         * Two-sided p-values, the observed order counted as one of the permutations, so that p is never 0.
         *
         * <p>Source: Phipson and Smyth (2010), Permutation p-values should never be zero, Statistical Applications in Genetics and
         * Molecular Biology 9, 39.
         */
        public double[] p() {
            return IntStream.range(0, observed.length)
                    .mapToDouble(i -> share(observed[i], permuted[i]))
                    .toArray();
        }

        /**
         * P-values adjusted for being many, by the step-down method on the largest statistic of each permutation: as with Holm's method
         * the chance of even one false alarm stays below the level, but the smallest p-value does not grow with the number of things.
         *
         * <p>Source: Westfall and Young (1993), Resampling-based multiple testing, algorithm 2.8; in terms of the largest statistic in
         * Ge, Dudoit and Speed (2003), Resampling-based multiple testing for microarray data analysis, Test 12, 1–77, box 2.
         */
        public double[] stepDown() {
            int[] order = IntStream.range(0, observed.length)
                    .filter(i -> !Double.isNaN(observed[i]))
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> -observed[i]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            double[] adjusted = new double[observed.length];
            Arrays.fill(adjusted, Double.NaN);
            if (order.length == 0) {
                return adjusted;
            }
            double[] largest = new double[permuted[order[0]].length];
            for (int at = order.length - 1; at >= 0; at--) {
                double[] own = permuted[order[at]];
                for (int sample = 0; sample < largest.length; sample++) {
                    largest[sample] = Math.max(largest[sample], own[sample]);
                }
                adjusted[order[at]] = share(observed[order[at]], largest);
            }
            for (int at = 1; at < order.length; at++) {
                adjusted[order[at]] = Math.max(adjusted[order[at]], adjusted[order[at - 1]]);
            }
            return adjusted;
        }

        private static double share(double observed, double[] permuted) {
            if (Double.isNaN(observed)) {
                return Double.NaN;
            }
            int asFar = 1;
            for (double value : permuted) {
                if (value >= observed * (1 - TIE)) {
                    asFar++;
                }
            }
            return asFar / (permuted.length + 1.0);
        }

        /** Both together, as one family of tests. */
        public Permutations and(Permutations other) {
            double[] allObserved = Arrays.copyOf(observed, observed.length + other.observed.length);
            System.arraycopy(other.observed, 0, allObserved, observed.length, other.observed.length);
            double[][] allPermuted = Arrays.copyOf(permuted, permuted.length + other.permuted.length);
            System.arraycopy(other.permuted, 0, allPermuted, permuted.length, other.permuted.length);
            return new Permutations(allObserved, allPermuted);
        }
    }

    /** Exchanges documents between two groups. */
    public Permutations permute(boolean[] target, List<Hits> things) {
        int targets = count(target);
        double[][] permuted = new double[things.size()][samples];
        long allWords = Arrays.stream(words).asLongStream().sum();
        inBlocks(start -> {
            int width = Math.min(block, samples - start);
            Weights weights = permutedWeights(start, width, targets);
            long[] sums = new long[width];
            for (int i = 0; i < permuted.length; i++) {
                Hits hits = things.get(i);
                long total = hits.total();
                weights.add(hits, null, false, sums);
                for (int s = 0; s < width; s++) {
                    long targetWords = weights.words(0, s);
                    permuted[i][start + s] =
                            Math.abs(difference(sums[s], targetWords, total - sums[s], allWords - targetWords));
                }
            }
        });
        double[] observed = new double[permuted.length];
        long targetWords = IntStream.range(0, words.length)
                .filter(d -> target[d])
                .mapToLong(d -> words[d])
                .sum();
        for (int i = 0; i < observed.length; i++) {
            long inTarget = in(target, things.get(i));
            long total = things.get(i).total();
            observed[i] = Math.abs(difference(inTarget, targetWords, total - inTarget, allWords - targetWords));
            observed[i] = standardise(observed[i], permuted[i]);
        }
        return new Permutations(observed, permuted);
    }

    private static double difference(long a, long ofTarget, long b, long ofReference) {
        return (double) a / ofTarget - (double) b / ofReference;
    }

    private static double standardise(double observed, double[] permuted) {
        double squares = observed * observed;
        int values = 1;
        for (double value : permuted) {
            if (!Double.isNaN(value)) {
                squares += value * value;
                values++;
            }
        }
        double deviation = Math.sqrt(squares / values);
        for (int s = 0; s < permuted.length; s++) {
            // a permutation that leaves one group without words says nothing for a difference
            permuted[s] = Double.isNaN(permuted[s]) ? 0 : permuted[s] / deviation;
        }
        return deviation == 0 ? Double.NaN : observed / deviation;
    }

    /** 1 where a document is in the target in a permutation, else 0. */
    private Weights permutedWeights(int start, int width, int targets) {
        Weights weights = new Weights(width, 1);
        int[] order = new int[words.length];
        long[] lanes = new long[words.length];
        for (int s = 0; s < width; s++) {
            SplittableRandom random = random(start + s);
            Arrays.setAll(order, i -> i);
            // the shuffle would go on within the target, which is known by then
            for (int i = order.length - 1; i >= Math.max(1, targets); i--) {
                int other = random.nextInt(i + 1);
                int swapped = order[i];
                order[i] = order[other];
                order[other] = swapped;
            }
            int lane = s % LANES;
            for (int i = 0; i < targets; i++) {
                lanes[order[i]] += 1L << lane * LANE_BITS;
                weights.words[s] += words[order[i]];
            }
            if (lane == LANES - 1 || s == width - 1) {
                weights.put(s, lanes);
                Arrays.fill(lanes, 0);
            }
        }
        return weights;
    }

    /**
     * Percentile bootstrap intervals of the log ratio: documents are drawn again within each group. As in {@link Keyness#logRatio},
     * half a hit stands for none.
     *
     * <p>Source: Efron (1979), Bootstrap methods: another look at the jackknife, Annals of Statistics 7, 1–26; for clusters Davison and
     * Hinkley (1997), Bootstrap methods and their application, 3.8.
     *
     * @return {@link Interval#UNDEFINED} for what does not occur
     */
    public List<Interval> bootstrapLogRatio(boolean[] target, List<Hits> things, double confidence) {
        Interval.checkConfidence(confidence);
        double[][] ratios = new double[things.size()][samples];
        int[][] sides = {members(target, true), members(target, false)};
        inBlocks(start -> {
            int width = Math.min(block, samples - start);
            Weights weights = drawnWeights(start, width, sides);
            long[] inTarget = new long[width];
            long[] inReference = new long[width];
            for (int i = 0; i < ratios.length; i++) {
                weights.add(things.get(i), target, true, inTarget);
                weights.add(things.get(i), target, false, inReference);
                for (int s = 0; s < width; s++) {
                    ratios[i][start + s] = ratio(inTarget[s], weights.words(0, s), inReference[s], weights.words(1, s));
                }
            }
        });
        long targetWords = Arrays.stream(sides[0]).mapToLong(d -> words[d]).sum();
        long referenceWords = Arrays.stream(sides[1]).mapToLong(d -> words[d]).sum();
        double tail = (1 - confidence) / 2;
        return IntStream.range(0, ratios.length)
                .parallel()
                .mapToObj(i -> {
                    long a = in(target, things.get(i));
                    long b = things.get(i).total() - a;
                    if (a + b == 0 || targetWords == 0 || referenceWords == 0) {
                        return Interval.UNDEFINED;
                    }
                    double[] usable = Arrays.stream(ratios[i])
                            .filter(ratio -> ratio > 0 && Double.isFinite(ratio))
                            .toArray();
                    return new Interval(
                            log2(ratio(a, targetWords, b, referenceWords)),
                            Resampling.quantile(usable, tail, DocumentResampling::log2),
                            Resampling.quantile(usable, 1 - tail, DocumentResampling::log2));
                })
                .toList();
    }

    /** The ratio of the rates; not finite if a side has no words. */
    private static double ratio(long a, long ofTarget, long b, long ofReference) {
        double target = a == 0 ? HALF_A_HIT : a;
        double reference = b == 0 ? HALF_A_HIT : b;
        return target / ofTarget / (reference / ofReference);
    }

    private static double log2(double ratio) {
        return Math.log(ratio) / LOG_2;
    }

    /** How often a document was drawn in a sample. */
    private Weights drawnWeights(int start, int width, int[][] sides) {
        Weights weights = new Weights(width, sides.length);
        long[] lanes = new long[words.length];
        for (int s = 0; s < width; s++) {
            SplittableRandom random = random(start + s);
            int lane = s % LANES;
            for (int number = 0; number < sides.length; number++) {
                int[] side = sides[number];
                long sum = 0;
                for (int draw = 0; draw < side.length; draw++) {
                    int document = side[random.nextInt(side.length)];
                    lanes[document] += 1L << lane * LANE_BITS;
                    sum += words[document];
                }
                weights.words[number * width + s] = sum;
            }
            if (lane == LANES - 1 || s == width - 1) {
                weights.put(s, lanes);
                Arrays.fill(lanes, 0);
            }
        }
        return weights;
    }

    /** The chance of one sample, whichever block and thread it falls to. */
    private SplittableRandom random(int sample) {
        return new SplittableRandom(new SplittableRandom(seed).nextLong() + sample).split();
    }

    private void inBlocks(IntConsumer work) {
        IntStream.range(0, (samples + block - 1) / block).parallel().forEach(b -> work.accept(b * block));
    }

    private static long in(boolean[] target, Hits hits) {
        long sum = 0;
        for (int i = 0; i < hits.documents.length; i++) {
            sum += target[hits.documents[i]] ? hits.counts[i] : 0;
        }
        return sum;
    }

    private static int count(boolean[] target) {
        return members(target, true).length;
    }

    private static int[] members(boolean[] target, boolean side) {
        return IntStream.range(0, target.length).filter(d -> target[d] == side).toArray();
    }

    /**
     * How often each document stands in each sample of a block, and how many words the samples have. No document is drawn 256 times: with
     * any number of documents the odds against it have hundreds of digits.
     */
    private final class Weights {
        private final int width;
        private final int stride;
        private final long[] packed;
        private final long[] words;
        private long bits;

        /** @param sides for how many sides of the samples words are added up */
        Weights(int width, int sides) {
            this.width = width;
            stride = (width + LANES - 1) / LANES;
            packed = new long[DocumentResampling.this.words.length * stride];
            words = new long[sides * width];
        }

        /** The words of one side in each sample. */
        long words(int side, int sample) {
            return words[side * width + sample];
        }

        /** Puts in samples from {@code first} on, at most {@link #LANES}: each document's weights side by side. */
        void put(int first, long[] weights) {
            int place = first / LANES;
            for (int document = 0; document < weights.length; document++) {
                packed[document * stride + place] = weights[document];
                bits |= weights[document];
            }
        }

        /** A number that no weight is above. */
        private int bound() {
            int any = 1;
            for (long left = bits; left != 0; left >>>= LANE_BITS) {
                any |= (int) (left & LANE);
            }
            return any;
        }

        /**
         * The hits in each sample. Small counts are added eight to a number, and from there, before one could outgrow its place, four to
         * a number; large counts at once so.
         *
         * @param target which documents are in the target; null for all documents
         * @param side whether to count the target or the reference
         */
        void add(Hits hits, boolean[] target, boolean side, long[] sums) {
            Arrays.fill(sums, 0);
            long[] narrow = new long[stride];
            long[] even = new long[stride];
            long[] odd = new long[stride];
            int room = LANE / bound();
            int wideRoom = WIDE_LANE / bound();
            int free = room;
            int wideFree = wideRoom;
            for (int i = 0; i < hits.documents.length; i++) {
                int document = hits.documents[i];
                if (target == null || target[document] == side) {
                    int from = document * stride;
                    int left = hits.counts[i];
                    while (left > 0) {
                        int count = Math.min(left, wideRoom);
                        if (count > wideFree) {
                            widen(narrow, even, odd);
                            unpack(even, odd, sums);
                            free = room;
                            wideFree = wideRoom;
                        }
                        if (count * WORTH <= room) {
                            if (count > free) {
                                widen(narrow, even, odd);
                                free = room;
                            }
                            addScaled(narrow, packed, from, count);
                            free -= count;
                        } else {
                            addWide(even, odd, packed, from, count);
                        }
                        wideFree -= count;
                        left -= count;
                    }
                }
            }
            widen(narrow, even, odd);
            unpack(even, odd, sums);
        }

        private static void addScaled(long[] lanes, long[] weights, int from, long count) {
            for (int k = 0; k < lanes.length; k++) {
                lanes[k] += weights[from + k] * count;
            }
        }

        private static void addWide(long[] even, long[] odd, long[] weights, int from, long count) {
            for (int k = 0; k < even.length; k++) {
                long eight = weights[from + k];
                even[k] += (eight & EVEN_LANES) * count;
                odd[k] += (eight >>> LANE_BITS & EVEN_LANES) * count;
            }
        }

        private static void widen(long[] narrow, long[] even, long[] odd) {
            addWide(even, odd, narrow, 0, 1);
            Arrays.fill(narrow, 0);
        }

        private static void unpack(long[] even, long[] odd, long[] sums) {
            for (int s = 0; s < sums.length; s++) {
                long[] wide = s % 2 == 0 ? even : odd;
                sums[s] += wide[s / LANES] >>> s % LANES / 2 * 2 * LANE_BITS & WIDE_LANE;
            }
            Arrays.fill(even, 0);
            Arrays.fill(odd, 0);
        }
    }
}

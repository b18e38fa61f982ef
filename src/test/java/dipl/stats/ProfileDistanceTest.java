package dipl.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Planted profiles: documents draw company from a profile, each with a theme of its own. */
class ProfileDistanceTest {
    private static final int KINDS = 12;
    private static final int DOCUMENTS = 30;
    private static final int SAMPLES = 199;
    private static final long SEED = 17;

    private static double[] profile(double tilt) {
        double[] profile = new double[KINDS];
        double sum = 0;
        for (int k = 0; k < KINDS; k++) {
            profile[k] = Math.exp(tilt * (k - KINDS / 2.0) / KINDS);
            sum += profile[k];
        }
        for (int k = 0; k < KINDS; k++) {
            profile[k] /= sum;
        }
        return profile;
    }

    /** Counts of documents; {@code theme} is the share of company that repeats the document's first, which is what clusters are. */
    private static int[][] draw(double[] profile, double theme, SplittableRandom random) {
        int[][] documents = new int[DOCUMENTS][KINDS];
        for (int[] document : documents) {
            int first = kind(profile, random);
            int size = 2 + random.nextInt(8);
            for (int i = 0; i < size; i++) {
                document[random.nextDouble() < theme ? first : kind(profile, random)]++;
            }
        }
        return documents;
    }

    private static int kind(double[] profile, SplittableRandom random) {
        double place = random.nextDouble();
        int kind = 0;
        while (kind < KINDS - 1 && place >= profile[kind]) {
            place -= profile[kind];
            kind++;
        }
        return kind;
    }

    /** Each thing has documents of its own: first the one's, then the other's. */
    private static ProfileDistance measure(double[] a, double[] b, double theme, SplittableRandom random) {
        int[][] first = new int[2 * DOCUMENTS][KINDS];
        int[][] second = new int[2 * DOCUMENTS][KINDS];
        System.arraycopy(draw(a, theme, random), 0, first, 0, DOCUMENTS);
        System.arraycopy(draw(b, theme, random), 0, second, DOCUMENTS, DOCUMENTS);
        return ProfileDistance.of(first, second, SAMPLES, SEED, 0.95);
    }

    /** Of 200 equal pairs ten are expected below 0.05; more than 18 would be one chance in a hundred. */
    @Test
    void equalProfilesAreCalledDifferentAsOftenAsTheLevelSays() {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] same = profile(2);
        int alarms = 0;
        double plugIn = 0;
        double corrected = 0;
        for (int i = 0; i < 200; i++) {
            ProfileDistance distance = measure(same, same, 0.4, random);
            alarms += distance.p() < 0.05 ? 1 : 0;
            plugIn += distance.plugIn() / 200;
            corrected += distance.distance().estimate() / 200;
        }
        assertTrue(alarms <= 18 && alarms >= 2, alarms + " alarms");
        assertTrue(corrected < 0.6 * plugIn, corrected + " corrected, " + plugIn + " as they are");
    }

    @Test
    void plantedDistancesLieInTheirIntervals() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (double tilt : new double[] {2, 4}) {
            double[] a = profile(tilt);
            double[] b = profile(-tilt);
            double truth = JensenShannon.distance(a, b);
            int covered = 0;
            int found = 0;
            for (int i = 0; i < 100; i++) {
                ProfileDistance distance = measure(a, b, 0.3, random);
                boolean inside = distance.distance().low() <= truth
                        && truth <= distance.distance().high();
                covered += inside ? 1 : 0;
                found += distance.p() < 0.05 ? 1 : 0;
            }
            assertTrue(covered >= 87, covered + " of 100 cover " + truth);
            assertTrue(found >= 95, found + " of 100 found at " + truth);
        }
    }

    @Test
    void fewDocumentsAreNotResampled() {
        int[][] first = {{1, 0}, {0, 0}};
        int[][] second = {{0, 0}, {0, 3}};
        ProfileDistance distance = ProfileDistance.of(first, second, SAMPLES, SEED, 0.95);
        assertEquals(1, distance.plugIn());
        assertEquals(1, distance.distance().estimate());
        assertTrue(
                Double.isNaN(distance.p()) && Double.isNaN(distance.distance().low()));
    }

    @Test
    void theSeedDecides() {
        int[][] a = draw(profile(1), 0.2, new SplittableRandom(1));
        int[][] b = draw(profile(0), 0.2, new SplittableRandom(2));
        assertEquals(ProfileDistance.of(a, b, SAMPLES, 4, 0.95), ProfileDistance.of(a, b, SAMPLES, 4, 0.95));
    }
}

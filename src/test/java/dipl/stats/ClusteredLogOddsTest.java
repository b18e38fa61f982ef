package dipl.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The sandwich variance of a logistic regression against R (clusters.R). */
class ClusteredLogOddsTest {
    /** R's regression stops when nothing changes by more than this. */
    private static final double FITTED = 1e-8;

    private static ClusteredLogOdds.Sums sums(double[] cells, int clusters) {
        double[] s = new double[10];
        for (int i = 0; i < clusters; i++) {
            double a = cells[4 * i];
            double r = a + cells[4 * i + 1];
            double c = a + cells[4 * i + 2];
            double u = r + cells[4 * i + 2] + cells[4 * i + 3];
            double[] products = {a * a, a * r, a * c, a * u, r * r, r * c, r * u, c * c, c * u, u * u};
            for (int k = 0; k < s.length; k++) {
                s[k] += products[k];
            }
        }
        return new ClusteredLogOdds.Sums(clusters, s[0], s[1], s[2], s[3], s[4], s[5], s[6], s[7], s[8], s[9]);
    }

    private static FourfoldTable table(double[] cells, int clusters) {
        long[] total = new long[4];
        for (int i = 0; i < 4 * clusters; i++) {
            total[i % 4] += Math.round(cells[i]);
        }
        return new FourfoldTable(total[0], total[1], total[2], total[3]);
    }

    @Test
    void theSandwichOfALogisticRegression() {
        for (double[] row : Fixture.rows("clusters.csv", "clusters")) {
            int clusters = (row.length - 2) / 4;
            FourfoldTable table = table(row, clusters);
            ClusteredLogOdds.Sums sums = sums(row, clusters);
            double variance = row[row.length - 1];
            assertEquals(
                    row[row.length - 2], ClusteredLogOdds.of(table, sums, 0.95).estimate(), FITTED);
            assertEquals(variance, ClusteredLogOdds.variance(table, sums), FITTED * variance);
        }
    }

    /** The same document ten times over says no more than the document: the interval is that of ten documents, not of all sentences. */
    @Test
    void clustersThatDisagreeWidenTheInterval() {
        double[] cells = new double[40];
        for (int i = 0; i < 10; i++) {
            boolean theme = i < 2;
            double[] own = theme ? new double[] {40, 10, 10, 40} : new double[] {1, 20, 20, 59};
            System.arraycopy(own, 0, cells, 4 * i, 4);
        }
        FourfoldTable table = table(cells, 10);
        Interval independent = table.logOddsRatio(0.95);
        Interval clustered = ClusteredLogOdds.of(table, sums(cells, 10), 0.95);
        assertTrue(clustered.low() < independent.low() - 1, clustered + " should be wider than " + independent);
        assertEquals(independent.estimate(), clustered.estimate());
    }

    @Test
    void oneClusterOrAnEmptyCellIsWoolfs() {
        double[] one = {5, 6, 7, 80};
        assertEquals(table(one, 1).logOddsRatio(0.95), ClusteredLogOdds.of(table(one, 1), sums(one, 1), 0.95));
        double[] empty = {0, 6, 7, 80, 0, 5, 3, 20};
        assertEquals(table(empty, 2).logOddsRatio(0.95), ClusteredLogOdds.of(table(empty, 2), sums(empty, 2), 0.95));
    }
}

package dipl.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Gwet's examples: 125 subjects of which nearly all are of one kind, and four raters of twelve subjects. */
class Gwet2008Test {
    private static final double[][] NO_UNITS = {};

    /** Two raters: 118 and 0 agreements, 5 and 2 disagreements; κ is below 0 although they agree on 94 %, AC₁ is 0.941. */
    @Test
    void agreementOnARareKind() {
        List<double[]> units = new ArrayList<>();
        units.addAll(Collections.nCopies(118, new double[] {1, 1}));
        units.addAll(Collections.nCopies(5, new double[] {1, 2}));
        units.addAll(Collections.nCopies(2, new double[] {2, 1}));
        GwetAc1 ac1 = GwetAc1.of(units.toArray(double[][]::new), 2);
        assertEquals(118.0 / 125, ac1.observed(), 1e-12);
        assertEquals(2 * 0.972 * 0.028, ac1.expected(), 1e-12);
        assertEquals(0.941, ac1.ac1(), 0.0005);
        assertEquals(-0.0234, CohenKappa.of(new long[][] {{118, 5}, {2, 0}}).kappa(), 0.00005);
    }

    /** Gwet (2014), Handbook of Inter-Rater Reliability, and his R package irrCAC: pₐ 0.81818, pₑ 0.19032, AC₁ 0.77544. */
    @Test
    void fourRatersWithValuesMissing() {
        GwetAc1 ac1 = GwetAc1.of(Krippendorff2011Test.fourObservers(), 5);
        assertEquals(0.8181818, ac1.observed(), 0.00000005);
        assertEquals(0.1903212, ac1.expected(), 0.00000005);
        assertEquals(0.77544, ac1.ac1(), 0.000005);
    }

    @Test
    void oneCategoryForAllIsFullAgreement() {
        assertEquals(1, GwetAc1.of(new double[][] {{1, 1}, {1, 1}}, 2).ac1());
    }

    @Test
    void nothingCodedTwiceShowsNothing() {
        assertEquals(
                Double.NaN, GwetAc1.of(new double[][] {{1, Double.NaN}, {}}, 2).ac1());
        assertEquals(Double.NaN, GwetAc1.of(NO_UNITS, 2).ac1());
    }

    @Test
    void thereMustBeAChoiceAndNoMoreThanIt() {
        assertThrows(IllegalArgumentException.class, () -> GwetAc1.of(NO_UNITS, 1));
        assertThrows(IllegalArgumentException.class, () -> GwetAc1.of(new double[][] {{1, 2, 3}}, 2));
    }
}

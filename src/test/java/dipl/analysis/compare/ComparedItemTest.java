package dipl.analysis.compare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dipl.analysis.compare.ComparedItem.Test;
import dipl.stats.MultipleTesting;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hits in 1,200 and in 900 words against R; see keyness.R. */
class ComparedItemTest {
    private static final double PRINTED = 1e-10;

    private static ComparedItem item(long target, long reference) {
        return ComparedItem.of(
                List.of(), "x", new Sides.Size(target, 1200, 60, 12), new Sides.Size(reference, 900, 90, 9));
    }

    @ParameterizedTest
    @CsvSource({
        "32, 10, 6.78280889493910, 0.00920399386479, 6.34920634920635, -0.86688372877242, LOG_LIKELIHOOD",
        "8, 0, 8.97678989118425, 0.01237279614818, 6.02294455066922, 1.32709726747273, FISHER",
        "0, 4, 6.78856316728570, 0.03360743236170, 5.34351145038168, -0.86112945642582, FISHER",
        "1, 3, 1.707558386099, 0.319840195509, 1.690720419847, -5.942134237612, FISHER",
        "60, 45, 0, 1, 0, -7.64969262371, LOG_LIKELIHOOD",
    })
    void figuresOfR(long target, long reference, double g2, double p, double chi2, double bic, Test test) {
        ComparedItem item = item(target, reference);
        assertEquals(test, item.test());
        assertEquals(p, item.p(), PRINTED);
        assertEquals(g2, item.keyness().logLikelihood(), 1e-7);
        assertEquals(chi2, item.keyness().chiSquare(), PRINTED);
        assertEquals(bic, item.keyness().bic(), 1e-7);
    }

    @org.junit.jupiter.api.Test
    void adjustedAsInR() {
        double[] p = {
            item(32, 10).p(),
            item(8, 0).p(),
            item(0, 4).p(),
            item(1, 3).p(),
            item(60, 45).p()
        };
        assertArrayEquals(
                new double[] {0.0460199693240, 0.0494911845927, 0.1008222970851, 0.6396803910187, 1},
                MultipleTesting.holm(p),
                PRINTED);
        assertArrayEquals(
                new double[] {0.0309319903705, 0.0309319903705, 0.0560123872695, 0.3998002443867, 1},
                MultipleTesting.benjaminiHochberg(p),
                PRINTED);
    }

    @org.junit.jupiter.api.Test
    void whatDoesNotOccurHasNoTest() {
        ComparedItem nothing = item(0, 0);
        assertEquals(Test.NONE, nothing.test());
        assertEquals(Double.NaN, nothing.p());
        assertFalse(nothing.baseDependent());
    }

    /** The target has longer sentences: 11 hits are fewer per word than 10 there, and more per sentence. */
    @org.junit.jupiter.api.Test
    void theSideThatComesFirstCanDependOnTheBase() {
        assertTrue(item(11, 10).baseDependent());
        assertFalse(item(32, 10).baseDependent());
    }
}

package dipl.analysis.trend;

import dipl.stats.MultipleTesting;

/** How p-values are adjusted for being many. */
public enum Adjustment {
    /** No false alarm in the table, with 95 % probability. */
    HOLM {
        @Override
        double[] adjust(double[] p) {
            return MultipleTesting.holm(p);
        }
    },
    /** At most one alarm in twenty is false, on average. */
    BH {
        @Override
        double[] adjust(double[] p) {
            return MultipleTesting.benjaminiHochberg(p);
        }
    },
    /** Not at all. */
    NONE {
        @Override
        double[] adjust(double[] p) {
            return p;
        }
    };

    abstract double[] adjust(double[] p);
}

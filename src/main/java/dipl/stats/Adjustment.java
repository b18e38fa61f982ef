package dipl.stats;

/** How p-values are adjusted for being many. */
public enum Adjustment {
    /** Holm's method: no false alarm in the table, with 95 % probability. */
    HOLM {
        @Override
        public double[] adjust(double[] p) {
            return MultipleTesting.holm(p);
        }
    },
    /** Benjamini's and Hochberg's method: at most one alarm in twenty is false, on average. */
    BH {
        @Override
        public double[] adjust(double[] p) {
            return MultipleTesting.benjaminiHochberg(p);
        }
    },
    /** Not at all. */
    NONE {
        @Override
        public double[] adjust(double[] p) {
            return p.clone();
        }
    };

    /** Adjusts p-values; NaN is no test and stays NaN. */
    public abstract double[] adjust(double[] p);
}

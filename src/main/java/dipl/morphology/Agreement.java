package dipl.morphology;

/**
 * Sets of grammatical slots, one bit for each pair of case and number-with-gender, so that the words of a phrase agree when
 * their sets meet.
 *
 * <p>Bit {@code 4 * case + kind}; cases in the order nominative, genitive, dative, accusative, instrumental, prepositional; kinds
 * masculine, feminine and neuter singular, plural.
 */
public final class Agreement {
    /** All slots: agrees with everything. */
    public static final int ANY = (1 << 24) - 1;

    private Agreement() {}

    /**
     * The bit of one slot.
     *
     * @param grammaticalCase 0 to 5
     * @param kind 0 masculine, 1 feminine, 2 neuter, 3 plural
     */
    public static int slot(int grammaticalCase, int kind) {
        if (grammaticalCase < 0 || grammaticalCase > 5 || kind < 0 || kind > 3) {
            throw new IllegalArgumentException("no such slot: case " + grammaticalCase + ", kind " + kind);
        }
        return 1 << (4 * grammaticalCase + kind);
    }

    /** The same cases in every number and gender: coordinated modifiers agree with their head in case only. */
    public static int anyNumber(int slots) {
        int result = 0;
        for (int grammaticalCase = 0; grammaticalCase < 6; grammaticalCase++) {
            int kinds = 0xF << (4 * grammaticalCase);
            if ((slots & kinds) != 0) {
                result |= kinds;
            }
        }
        return result;
    }
}

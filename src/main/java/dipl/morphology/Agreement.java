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

    /** Agrees with nothing, but may open a range before a phrase that agrees: {@code халықтықтан цифрлық дипломатияға}. */
    public static final int OPENS_RANGE = 1 << 27;

    private static final int PLURAL = 3;

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

    /** The same cases in every number and gender: what agrees in case only. */
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

    /** The same numbers and genders in every case: what agrees in all but case. */
    public static int anyCase(int slots) {
        int kinds = 0;
        for (int grammaticalCase = 0; grammaticalCase < 6; grammaticalCase++) {
            kinds |= slots >> (4 * grammaticalCase) & 0xF;
        }
        int result = 0;
        for (int grammaticalCase = 0; grammaticalCase < 6; grammaticalCase++) {
            result |= kinds << (4 * grammaticalCase);
        }
        return result;
    }

    /**
     * The slots that each of several coordinated modifiers of one head may have: they agree with it, but may be singular, of any gender, beside a
     * plural head: {@code публичная и культурная дипломатии}.
     *
     * @param head the head's slots
     */
    public static int coordinated(int head) {
        int result = head;
        for (int grammaticalCase = 0; grammaticalCase < 6; grammaticalCase++) {
            if ((head & slot(grammaticalCase, PLURAL)) != 0) {
                result |= 0xF << (4 * grammaticalCase);
            }
        }
        return result;
    }
}

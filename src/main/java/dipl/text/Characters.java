package dipl.text;

import java.util.Arrays;

/**
 * Counts the characters of a text as R and Python do. Java counts a character beyond U+FFFF, such as an emoji, twice. Immutable.
 */
public final class Characters {
    /** Those of a text in which Java counts each once. */
    public static final Characters SINGLE = new Characters(new int[0]);

    /** The places of the second halves of the characters that Java counts twice, rising. */
    private final int[] secondHalves;

    private Characters(int[] secondHalves) {
        this.secondHalves = secondHalves;
    }

    /** The characters of a text. */
    public static Characters of(String text) {
        int[] places = new int[16];
        int size = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (size == places.length) {
                    places = Arrays.copyOf(places, 2 * size);
                }
                places[size++] = i;
            }
        }
        return size == 0 ? SINGLE : new Characters(Arrays.copyOf(places, size));
    }

    /** How many characters Java counts twice. */
    public int wide() {
        return secondHalves.length;
    }

    /**
     * How many characters stand before a place.
     *
     * @param place as Java counts, from 0
     */
    public int before(int place) {
        if (secondHalves.length == 0) {
            return place;
        }
        int found = Arrays.binarySearch(secondHalves, place);
        return place - (found < 0 ? -found - 1 : found);
    }
}

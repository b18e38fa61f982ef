package dipl.match;

/** Reads what a {@link NumberWriter} wrote. */
final class NumberReader {
    private final byte[] bytes;
    private int place;

    /** @param place where to begin */
    NumberReader(byte[] bytes, int place) {
        this.bytes = bytes;
        this.place = place;
    }

    int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte group = bytes[place++];
            number |= (group & 0x7F) << shift;
            if (group >= 0) {
                return number;
            }
        }
    }

    int signed() {
        int number = number();
        return (number & 1) == 0 ? number >>> 1 : ~(number >>> 1);
    }

    boolean flag() {
        return number() != 0;
    }

    String text() {
        char[] letters = new char[number()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (char) number();
        }
        return new String(letters);
    }

    /** Reads a text; whether it is this one. If it is not, what follows cannot be read. */
    boolean passes(String text) {
        if (number() != text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (number() != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}

package dipl.table;

/**
 * How many columns of a terminal a text takes: none for combining marks and joined emoji, two for the wide characters of East Asia
 * and emoji, one for all else. The wide ranges are those that Unicode Standard Annex #11 (East Asian Width) calls W and F.
 */
final class DisplayWidth {
    private static final int JOINER = 0x200D;
    /** All before it take one column. */
    private static final int FIRST_MARK = 0x300;

    /** First and last code point of each wide range, in order. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x25FD, 0x25FE,
        0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE,
        0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA,
        0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755,
        0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55,
        0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
        0xFE10, 0xFE19, 0xFE30, 0xFE6B, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF, 0x1F004,
        0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F265, 0x1F300, 0x1F320, 0x1F32D,
        0x1F335, 0x1F337, 0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4,
        0x1F3F4, 0x1F3F8, 0x1F43E, 0x1F440, 0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E, 0x1F550,
        0x1F567, 0x1F57A, 0x1F57A, 0x1F595, 0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5, 0x1F6CC,
        0x1F6CC, 0x1F6D0, 0x1F6D2, 0x1F6D5, 0x1F6D7, 0x1F6DC, 0x1F6DF, 0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC, 0x1F7E0,
        0x1F7EB, 0x1F7F0, 0x1F7F0, 0x1F90C, 0x1F93A, 0x1F93C, 0x1F945, 0x1F947, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000,
        0x3FFFD
    };

    private DisplayWidth() {}

    static int of(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) < FIRST_MARK) {
            at++;
        }
        int width = at;
        int previous = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            width += of(codePoint, previous);
            previous = codePoint;
            at += Character.charCount(codePoint);
        }
        return width;
    }

    /** The longest beginning of a text that, with {@code ellipsis} after it, fits; the text itself if it fits whole. */
    static String cut(String text, int width, String ellipsis) {
        if (text.length() * 2 <= width || of(text) <= width) {
            return text;
        }
        int room = width - of(ellipsis);
        int used = 0;
        int previous = 0;
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            used += of(codePoint, previous);
            if (used > room) {
                break;
            }
            previous = codePoint;
            at += Character.charCount(codePoint);
        }
        return text.substring(0, at).stripTrailing() + ellipsis;
    }

    /** The longest end of a text that, with {@code ellipsis} before it, fits; the text itself if it fits whole. */
    static String cutStart(String text, int width, String ellipsis) {
        int over = of(text) - width;
        if (over <= 0) {
            return text;
        }
        over += of(ellipsis);
        int previous = 0;
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int own = of(codePoint, previous);
            // what takes no room of its own goes with the letter it stands on
            if (over <= 0 && own > 0) {
                break;
            }
            over -= own;
            previous = codePoint;
            at += Character.charCount(codePoint);
        }
        return ellipsis + text.substring(at).stripLeading();
    }

    private static int of(int codePoint, int previous) {
        if (codePoint < FIRST_MARK || isCyrillicLetter(codePoint)) {
            return 1;
        }
        if (previous == JOINER || isZero(codePoint)) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    /** Most letters of the texts: settled without a look at their properties. */
    private static boolean isCyrillicLetter(int codePoint) {
        return codePoint >= 0x400 && codePoint < 0x483 || codePoint >= 0x48A && codePoint < 0x530;
    }

    private static boolean isZero(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> codePoint >= 0x1160 && codePoint <= 0x11FF;
        };
    }

    private static boolean isWide(int codePoint) {
        int low = 0;
        int high = WIDE.length / 2 - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (codePoint < WIDE[2 * middle]) {
                high = middle - 1;
            } else if (codePoint > WIDE[2 * middle + 1]) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }
}

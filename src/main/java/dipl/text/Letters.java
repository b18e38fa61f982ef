package dipl.text;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;

/** What each character is to the tokenizer: a class after UAX #29 in the low bits, and its script. */
final class Letters {
    static final byte OTHER = 0;
    static final byte BLANK = 1;
    static final byte LINE_BREAK = 2;
    static final byte LETTER = 3;
    static final byte CAPITAL = 4;
    static final byte DIGIT = 5;
    static final byte MARK = 6;
    /** A character that is a word by itself: an ideograph, hiragana. */
    static final byte SINGLE = 7;

    static final byte SURROGATE = 8;
    static final byte CLASS = 15;
    static final byte LATIN = 16;
    static final byte CYRILLIC = 32;

    static final byte[] INFO = new byte[1 << 16];

    static {
        for (int c = 0; c < INFO.length; c++) {
            INFO[c] = classify((char) c);
        }
    }

    private Letters() {}

    /** Whether a word may contain it anywhere: a letter, digit or mark. */
    static boolean isWordCharacter(char c) {
        int kind = INFO[c] & CLASS;
        return kind >= LETTER && kind <= MARK;
    }

    static boolean isLetter(char c) {
        int kind = INFO[c] & CLASS;
        return kind == LETTER || kind == CAPITAL;
    }

    static boolean isDigit(char c) {
        return (INFO[c] & CLASS) == DIGIT;
    }

    static boolean isCapital(char c) {
        return (INFO[c] & CLASS) == CAPITAL;
    }

    static boolean isSpace(char c) {
        int kind = INFO[c] & CLASS;
        return kind == BLANK || kind == LINE_BREAK;
    }

    static boolean isLineBreak(char c) {
        return (INFO[c] & CLASS) == LINE_BREAK;
    }

    static boolean isMixed(int scripts) {
        return (scripts & (LATIN | CYRILLIC)) == (LATIN | CYRILLIC);
    }

    private static byte classify(char c) {
        if (c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
            return LINE_BREAK;
        }
        if (Character.isSurrogate(c)) {
            return SURROGATE;
        }
        if (c <= ' ' || c >= '\u007F' && c <= '\u00A0' || Character.isSpaceChar(c)) {
            return BLANK;
        }
        int type = Character.getType(c);
        switch (type) {
            case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER:
                return (byte) (CAPITAL | script(c));
            case Character.LOWERCASE_LETTER, Character.MODIFIER_LETTER, Character.OTHER_LETTER, Character.LETTER_NUMBER:
                return isSingle(c) ? SINGLE : (byte) (LETTER | script(c));
            case Character.DECIMAL_DIGIT_NUMBER:
                return DIGIT;
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK:
                return MARK;
            default:
                return OTHER;
        }
    }

    private static boolean isSingle(char c) {
        return Character.isIdeographic(c) || UnicodeBlock.of(c) == UnicodeBlock.HIRAGANA;
    }

    private static byte script(char c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.LATIN ? LATIN : script == UnicodeScript.CYRILLIC ? CYRILLIC : 0;
    }
}

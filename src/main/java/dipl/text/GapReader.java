package dipl.text;

/** Collects the characters between two words and says what they amount to. */
final class GapReader {
    private boolean space;
    private boolean spaceBeforeHyphen;
    private boolean spaceAfterHyphen;
    private boolean lineAfterHyphen;
    private int hyphens;
    private int dashes;
    private int commas;
    private int slashes;
    private int opening;
    private int closing;
    private int others;
    private int lineBreaks;
    private int flags;
    private boolean hyphenFirst;
    private boolean closingFirst;

    void clear() {
        space = false;
        spaceBeforeHyphen = false;
        spaceAfterHyphen = false;
        lineAfterHyphen = false;
        hyphens = 0;
        dashes = 0;
        commas = 0;
        slashes = 0;
        opening = 0;
        closing = 0;
        others = 0;
        lineBreaks = 0;
        flags = 0;
        hyphenFirst = false;
        closingFirst = false;
    }

    void blank() {
        space = true;
        spaceAfterHyphen |= hyphens > 0;
    }

    void lineBreak(boolean page) {
        blank();
        lineAfterHyphen |= hyphens > 0;
        lineBreaks++;
        flags |= Tokens.LINE;
        if (page) {
            flags |= Tokens.PAGE;
        } else if (lineBreaks > 1 && !seen(Tokens.PAGE)) {
            flags |= Tokens.BLANK_LINE;
        }
    }

    /** A line with more than blanks on it has been passed, so that the next line break is not a blank line. */
    void content() {
        lineBreaks = 0;
    }

    void blockBreak() {
        flags |= Tokens.BLANK_LINE;
    }

    void other() {
        others++;
    }

    /** Forgets the dashes that frame a page number; a hyphen that broke a word at the end of the page stays. */
    void pageNumber() {
        hyphens = hyphenFirst && !spaceBeforeHyphen ? 1 : 0;
        dashes = 0;
    }

    private boolean seen(int flag) {
        return (flags & flag) != 0;
    }

    /** Takes in a character that is neither a word's nor a blank nor a line break. */
    void sign(char c) {
        switch (c) {
            case '"',
                    '\'',
                    '«',
                    '»',
                    '“',
                    '”',
                    '„',
                    '‟',
                    '‘',
                    '’',
                    '‚',
                    '‛',
                    '‹',
                    '›',
                    '`',
                    '´',
                    '*',
                    '_',
                    '~',
                    '#',
                    '@' -> {
                return;
            }
            case '-' -> {
                hyphenFirst |= total() == 0;
                spaceBeforeHyphen |= hyphens == 0 && space;
                hyphens++;
            }
            case '\u2013' -> {
                dashes++;
                spaceBeforeHyphen |= space;
            }
            case ',', '،', '、', '，' -> commas++;
            case '/', '&' -> slashes++;
            case '(', '[', '{' -> opening++;
            case ')', ']', '}' -> {
                closingFirst |= total() == 0;
                closing++;
            }
            case '.', '!', '?', '…', '‥', '。', '؟', '۔', '‼', '⁇', '⁈', '⁉', '‽', '।' -> {
                flags |= Tokens.TERMINATOR;
                others++;
            }
            default -> others++;
        }
    }

    private int total() {
        return hyphens + dashes + commas + slashes + opening + closing + others;
    }

    int flags() {
        return flags;
    }

    Gap gap(boolean betweenLetters) {
        int total = total();
        if (total == 0) {
            return Gap.SPACE;
        }
        if (total == 1) {
            return single(betweenLetters);
        }
        if (total == 2) {
            if (hyphens == 1 && hyphenFirst && !spaceBeforeHyphen && commas + opening == 1) {
                return Gap.SUSPENDED_HYPHEN;
            }
            if (closing == 1 && closingFirst && commas == 1) {
                return Gap.CLOSE;
            }
        }
        return Gap.BREAK;
    }

    private Gap single(boolean betweenLetters) {
        if (hyphens == 1) {
            if (spaceBeforeHyphen) {
                return Gap.SPACED_HYPHEN;
            }
            return spaceAfterHyphen && !lineAfterHyphen ? Gap.SUSPENDED_HYPHEN : Gap.HYPHEN;
        }
        if (dashes == 1) {
            return betweenLetters && !space ? Gap.HYPHEN : Gap.BREAK;
        }
        if (commas == 1) {
            return Gap.COMMA;
        }
        if (slashes == 1) {
            return Gap.SLASH;
        }
        return opening == 1 ? Gap.OPEN : closing == 1 ? Gap.CLOSE : Gap.BREAK;
    }
}

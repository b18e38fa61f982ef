package dipl.text;

/**
 * Finds the words of a normalised text: UAX #29 word boundaries, of which only pieces with a letter or digit count.
 *
 * <p>Deviations from UAX #29, all for text as it is typed: no word goes over an underscore or a colon; a full stop between letters
 * joins abbreviations ({@code U.S}, {@code т.е}) and host names ({@code akorda.kz}), but not two sentences without a space between
 * them. Addresses, link targets and tags hold no words; the number of a page beside a form feed is none.
 */
final class Tokenizer {
    private static final int LONGEST_PAGE_NUMBER = 4;

    /** The object replacement character: neither a word nor a blank. */
    private static final char COVER = '\uFFFC';

    private char[] text;
    private int n;
    private NormalizedText source;
    private Tokens tokens;
    private final GapReader gap = new GapReader();

    /** The last character that cannot belong to an e-mail address's first part, so that no stretch is searched twice. */
    private int mailFloor;

    void tokenize(NormalizedText normalized, Tokens into) {
        source = normalized;
        text = normalized.chars;
        n = normalized.length;
        tokens = into;
        into.clear();
        gap.clear();
        mailFloor = 0;
        int i = 0;
        while (i < n) {
            switch (Letters.INFO[text[i]] & Letters.CLASS) {
                case Letters.LETTER, Letters.CAPITAL, Letters.DIGIT, Letters.SINGLE -> i = word(i);
                case Letters.BLANK -> {
                    gap.blank();
                    i++;
                }
                case Letters.LINE_BREAK -> i = lineBreak(i);
                case Letters.MARK -> i++;
                case Letters.SURROGATE -> i = surrogate(i);
                default -> i = sign(i);
            }
        }
        text = null;
        source = null;
        tokens = null;
    }

    private int lineBreak(int i) {
        int end = text[i] == '\r' && i + 1 < n && text[i + 1] == '\n' ? i + 2 : i + 1;
        if (text[i] == '\u2029') {
            gap.blockBreak();
        }
        gap.lineBreak(text[i] == '\f');
        tokens.addLine(end);
        return end;
    }

    private int surrogate(int i) {
        if (i + 1 < n && Character.isSurrogatePair(text[i], text[i + 1])) {
            if (Character.isLetterOrDigit(Character.toCodePoint(text[i], text[i + 1]))) {
                return word(i);
            }
            gap.sign(text[i]);
            gap.content();
            return i + 2;
        }
        gap.sign(text[i]);
        gap.content();
        return i + 1;
    }

    private int sign(int i) {
        char c = text[i];
        gap.content();
        int end = switch (c) {
            case '<' -> Markup.tag(text, i, n);
            case '&' -> Markup.reference(text, i, n);
            case '{' -> Markup.directive(text, i, n);
            case ']' -> i + 1 < n && text[i + 1] == '(' ? Markup.linkTarget(text, i + 1, n) : -1;
            default -> -1;
        };
        if (end > 0) {
            if (c == '<' && Markup.isBlock(text, i, end)) {
                gap.blockBreak();
                gap.blank();
            }
            cover(i, end, ' ');
            return end;
        }
        if (c == '@' && i > 0 && Markup.isMailCharacter(text[i - 1])) {
            int host = Markup.mailHost(text, i, n);
            if (host > 0) {
                dropMailName(i);
                gap.other();
                cover(i, host, COVER);
                return host;
            }
        }
        if (c != '[' || !Markup.opensLink(text, i, n)) {
            gap.sign(c);
        }
        return i + 1;
    }

    /** Covers what is no text, so that nobody takes its signs for punctuation. Lines inside it are lines all the same. */
    private void cover(int from, int to, char by) {
        for (int i = from; i < to; i++) {
            if (Letters.isLineBreak(text[i])) {
                tokens.addLine(i + 1);
            } else {
                text[i] = by;
            }
        }
    }

    private void dropMailName(int at) {
        int from = at;
        while (from > mailFloor && Markup.isMailCharacter(text[from - 1])) {
            from--;
        }
        mailFloor = at;
        int keep = tokens.size;
        while (keep > 0 && tokens.starts[keep - 1] >= from) {
            keep--;
        }
        tokens.truncate(keep);
        cover(from, at, COVER);
    }

    private int word(int start) {
        int scripts = 0;
        int i = start;
        int segment = start;
        boolean number = true;
        scan:
        while (i < n) {
            char c = text[i];
            byte info = Letters.INFO[c];
            switch (info & Letters.CLASS) {
                case Letters.LETTER, Letters.CAPITAL -> {
                    scripts |= info;
                    number = false;
                    i++;
                }
                case Letters.DIGIT, Letters.MARK -> i++;
                case Letters.SINGLE -> {
                    if (i == start) {
                        number = false;
                        i++;
                        while (i < n && (Letters.INFO[text[i]] & Letters.CLASS) == Letters.MARK) {
                            i++;
                        }
                    }
                    break scan;
                }
                case Letters.SURROGATE -> {
                    if (i + 1 == n
                            || !Character.isSurrogatePair(c, text[i + 1])
                            || !Character.isLetterOrDigit(Character.toCodePoint(c, text[i + 1]))) {
                        break scan;
                    }
                    number = false;
                    i += 2;
                }
                default -> {
                    if (i == start || i + 1 >= n || !joins(c, start, segment, i)) {
                        break scan;
                    }
                    segment = c == '.' ? i + 1 : segment;
                    i++;
                }
            }
        }
        return emit(start, i, scripts, number);
    }

    /** Whether the sign at {@code i} stands inside a word or number. */
    private boolean joins(char c, int start, int segment, int i) {
        char before = text[i - 1];
        char after = text[i + 1];
        boolean letterBefore = Letters.isLetter(before) || (Letters.INFO[before] & Letters.CLASS) == Letters.MARK;
        switch (c) {
            case '\'':
                return letterBefore && Letters.isLetter(after) || Letters.isDigit(before) && Letters.isDigit(after);
            case ',':
                return Letters.isDigit(before) && Letters.isDigit(after);
            case '.':
                return Letters.isDigit(before) && Letters.isDigit(after)
                        || letterBefore && Letters.isLetter(after) && isAbbreviationOrHost(start, segment, i);
            case '\u00B7', '\u05F4', '\u2027', '\u0387':
                return letterBefore && Letters.isLetter(after);
            default:
                return false;
        }
    }

    private boolean isAbbreviationOrHost(int start, int segment, int dot) {
        int end = dot + 1;
        while (end < n && end - dot < 8 && Letters.isWordCharacter(text[end])) {
            end++;
        }
        int before = dot - segment;
        int after = end - dot - 1;
        if (after == 1 && before <= 2) {
            return true;
        }
        return before >= 2
                && (Markup.isTopDomain(text, dot + 1, end) || isTopDomainFurtherOn(start, end))
                && isSameScript(before, dot);
    }

    /** For {@code primeminister.gov.kz}, where the middle part is no top domain. */
    private boolean isTopDomainFurtherOn(int start, int end) {
        if (end >= n || text[end] != '.') {
            return false;
        }
        int last = end + 1;
        while (last < n && last - end < 6 && Letters.isWordCharacter(text[last])) {
            last++;
        }
        return start >= 0 && Markup.isTopDomain(text, end + 1, last);
    }

    private boolean isSameScript(int before, int dot) {
        int mixed = 0;
        for (int i = dot - before; i < dot; i++) {
            mixed |= Letters.INFO[text[i]];
        }
        int after = Letters.INFO[text[dot + 1]];
        int scripts = Letters.LATIN | Letters.CYRILLIC;
        return (mixed & scripts) == (after & scripts);
    }

    private int emit(int start, int end, int scripts, boolean number) {
        int addressEnd = Markup.address(text, start, end, n);
        if (addressEnd > 0) {
            gap.other();
            gap.content();
            cover(start, addressEnd, COVER);
            return addressEnd;
        }
        if (number && end - start <= LONGEST_PAGE_NUMBER && isPageNumber(start, end)) {
            gap.pageNumber();
            return skipFrame(end);
        }
        if (Letters.isMixed(scripts) && LookAlikes.repair(text, start, end)) {
            source.count(TextRepair.LOOK_ALIKE);
        }
        boolean betweenLetters = Letters.isLetter(text[start]) && start > 1 && Letters.isLetter(text[start - 2]);
        tokens.add(text, start, end, gap.gap(betweenLetters), gap.flags());
        gap.clear();
        return end;
    }

    /** A number alone on its line, with a form feed before or after it. */
    private boolean isPageNumber(int start, int end) {
        int before = start;
        boolean line = false;
        boolean page = false;
        while (before > 0 && isPageNumberFrame(text[before - 1])) {
            before--;
            line |= Letters.isLineBreak(text[before]);
            page |= text[before] == '\f';
        }
        if (before > 0 && !line) {
            return false;
        }
        int after = end;
        line = false;
        while (after < n && isPageNumberFrame(text[after])) {
            line |= Letters.isLineBreak(text[after]);
            page |= text[after] == '\f';
            after++;
        }
        return page && (line || after == n);
    }

    private int skipFrame(int from) {
        int i = from;
        while (i < n && isPageNumberFrame(text[i]) && !Letters.isLineBreak(text[i])) {
            i++;
        }
        return i;
    }

    private static boolean isPageNumberFrame(char c) {
        return Letters.isSpace(c) || c == '-' || c == '\u2013' || c == '\u2014';
    }
}

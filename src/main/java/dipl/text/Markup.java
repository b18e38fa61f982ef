package dipl.text;

/**
 * Finds what is not text: addresses, link targets, tags, template directives. Each method answers where the thing that begins at a
 * character ends, or -1 if there is none; how far it looks is bounded, so that hostile text costs no more than plain text.
 */
final class Markup {
    private static final int LONGEST_TAG = 1000;
    private static final int LONGEST_LINK_TEXT = 300;
    private static final String TOP_DOMAINS =
            " kz ru com org net info edu gov int eu uk us de fr tr cn ua by kg uz su biz tv me io asia рф қаз ";
    private static final String BLOCKS =
            " p div br li ul ol td th tr table thead tbody h1 h2 h3 h4 h5 h6 hr blockquote section article header footer pre dd dt title ";

    private Markup() {}

    /** A tag, comment or declaration at {@code <}. */
    static int tag(char[] text, int at, int n) {
        if (at + 2 >= n || at > 0 && text[at - 1] == '<') {
            return -1;
        }
        if (text[at + 1] == '!' && text[at + 2] == '-') {
            return comment(text, at, n);
        }
        int name = text[at + 1] == '/' || text[at + 1] == '!' || text[at + 1] == '?' ? at + 2 : at + 1;
        if (name >= n || !isAsciiLetter(text[name])) {
            return -1;
        }
        int i = name;
        while (i < n && (isAsciiLetter(text[i]) || Letters.isDigit(text[i]) || text[i] == ':' || text[i] == '-')) {
            i++;
        }
        if (i == n || !Letters.isSpace(text[i]) && text[i] != '>' && text[i] != '/') {
            return -1;
        }
        boolean bare = text[i] != '>' && text[i] != '/' && name == at + 1;
        return endOfTag(text, i, Math.min(n, at + LONGEST_TAG), bare);
    }

    /** The end of the tag whose name ends at {@code from}; one with blanks after its name must have attributes, or it is plain text. */
    private static int endOfTag(char[] text, int from, int limit, boolean needsAttribute) {
        char quote = 0;
        boolean attribute = false;
        boolean content = false;
        int firstClose = -1;
        for (int i = from; i < limit; i++) {
            char c = text[i];
            if (c == '>' && firstClose < 0) {
                firstClose = i + 1;
            }
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return needsAttribute && content && !attribute ? -1 : i + 1;
            } else if (c == '<') {
                return -1;
            } else if (attribute && (c == '"' || c == '\'')) {
                quote = c;
            }
            attribute |= c == '=';
            content |= !Letters.isSpace(c) && c != '/';
        }
        // A quotation mark that never closes.
        return attribute ? firstClose : -1;
    }

    private static int comment(char[] text, int at, int n) {
        int limit = Math.min(n, at + LONGEST_TAG);
        for (int i = at + 4; i < limit; i++) {
            if (text[i] == '>' && text[i - 1] == '-' && text[i - 2] == '-') {
                return i + 1;
            }
        }
        return -1;
    }

    /** Whether the tag at {@code at} begins or ends a block of text. */
    static boolean isBlock(char[] text, int at, int end) {
        int from = text[at + 1] == '/' ? at + 2 : at + 1;
        int to = from;
        while (to < end && (isAsciiLetter(text[to]) || Letters.isDigit(text[to]))) {
            to++;
        }
        return BLOCKS.contains(" " + CaseFolding.fold(new String(text, from, to - from)) + " ");
    }

    /** A character reference such as {@code &nbsp;} at {@code &}. */
    static int reference(char[] text, int at, int n) {
        int i = at + 1;
        if (i < n && text[i] == '#') {
            i++;
        }
        int from = i;
        while (i < n && i - from < 9 && (isAsciiLetter(text[i]) || text[i] >= '0' && text[i] <= '9')) {
            i++;
        }
        return i > from && i < n && text[i] == ';' ? i + 1 : -1;
    }

    /** A link target {@code (…)} at the bracket after {@code ]}. */
    static int linkTarget(char[] text, int at, int n) {
        int limit = Math.min(n, at + LONGEST_TAG);
        int depth = 0;
        boolean blank = false;
        for (int i = at; i < limit; i++) {
            char c = text[i];
            if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i + 1;
            } else if (Letters.isLineBreak(c)) {
                return -1;
            } else if (Letters.isSpace(c)) {
                blank = true;
            } else if (blank && (c == '"' || c == '\'')) {
                return endOfTitle(text, i, limit);
            } else if (blank) {
                return -1;
            }
        }
        return -1;
    }

    private static int endOfTitle(char[] text, int at, int limit) {
        for (int i = at + 1; i + 1 < limit && !Letters.isLineBreak(text[i]); i++) {
            if (text[i] == text[at] && text[i + 1] == ')') {
                return i + 2;
            }
        }
        return -1;
    }

    /** Whether the bracket at {@code at} opens the text of a link, that is, a target follows its partner. */
    static boolean opensLink(char[] text, int at, int n) {
        int limit = Math.min(n - 1, at + LONGEST_LINK_TEXT);
        int depth = 0;
        for (int i = at; i < limit; i++) {
            if (text[i] == '[') {
                depth++;
            } else if (text[i] == ']' && --depth == 0) {
                return text[i + 1] == '(' && linkTarget(text, i + 1, n) > 0;
            }
        }
        return false;
    }

    /** A template directive such as <code>{{ … }}</code>, <code>{% … %}</code> or <code>{: … }</code> at its first brace. */
    static int directive(char[] text, int at, int n) {
        if (at + 1 >= n || text[at + 1] != '{' && text[at + 1] != '%' && text[at + 1] != ':') {
            return -1;
        }
        boolean two = text[at + 1] != ':';
        int limit = Math.min(n, at + LONGEST_TAG);
        for (int i = at + 2; i < limit && !Letters.isLineBreak(text[i]); i++) {
            if (text[i] == '}' && (!two || i + 1 < n && text[i + 1] == '}' || text[i - 1] == '%')) {
                return two && text[i - 1] != '%' ? i + 2 : i + 1;
            }
        }
        return -1;
    }

    /** An address whose first word lies from {@code start} to {@code end}: a scheme, {@code www.}, a host with a path. */
    static int address(char[] text, int start, int end, int n) {
        if (end + 1 >= n) {
            return -1;
        }
        char next = text[end];
        boolean scheme = next == ':'
                && (end + 2 < n && text[end + 1] == '/' && text[end + 2] == '/' && isAscii(text, start, end)
                        || is(text, start, end, "mailto") && !Letters.isSpace(text[end + 1]));
        boolean www = next == '.' && is(text, start, end, "www") && Letters.isWordCharacter(text[end + 1]);
        boolean host = next == '/' && Letters.isWordCharacter(text[end + 1]) && isHost(text, start, end);
        return scheme || www || host ? endOfAddress(text, end, n) : -1;
    }

    private static boolean isHost(char[] text, int start, int end) {
        int dot = end - 1;
        while (dot > start && text[dot] != '.') {
            dot--;
        }
        return dot > start && isTopDomain(text, dot + 1, end);
    }

    static boolean isTopDomain(char[] text, int from, int to) {
        return to - from >= 2
                && to - from <= 4
                && TOP_DOMAINS.contains(" " + CaseFolding.fold(new String(text, from, to - from)) + " ");
    }

    static int endOfAddress(char[] text, int from, int n) {
        int i = from;
        int open = 0;
        while (i < n && isAddressCharacter(text[i])) {
            open += text[i] == '(' ? 1 : 0;
            if (text[i] == ')' && --open < 0) {
                break;
            }
            i++;
        }
        while (i > from && ".,;:!?'*_~…".indexOf(text[i - 1]) >= 0) {
            i--;
        }
        return i;
    }

    private static boolean isAddressCharacter(char c) {
        return !Letters.isSpace(c) && "<>\"«»“”„|[]{}`".indexOf(c) < 0;
    }

    /** The end of an e-mail address with its sign at {@code at}, or -1 if there is no host after it. */
    static int mailHost(char[] text, int at, int n) {
        int i = at + 1;
        int dot = -1;
        while (i < n
                && (Letters.isWordCharacter(text[i])
                        || (text[i] == '.' || text[i] == '-') && i + 1 < n && Letters.isWordCharacter(text[i + 1]))) {
            dot = text[i] == '.' ? i : dot;
            i++;
        }
        return dot > at + 1 ? i : -1;
    }

    static boolean isMailCharacter(char c) {
        return Letters.isWordCharacter(c) || ".-_+%".indexOf(c) >= 0;
    }

    private static boolean is(char[] text, int start, int end, String word) {
        if (end - start != word.length()) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if ((text[i] | 0x20) != word.charAt(i - start)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text[i] >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}

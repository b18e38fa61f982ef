package dipl.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where everything stands in a terminal table: the width of each column and of the bars, so that a line fits the terminal. */
final class TerminalLayout {
    private static final int GAP = 2;
    private static final int BAR = 10;
    private static final int SHORT_BAR = 5;
    private static final int COMFORTABLE_TEXT = 16;
    private static final int NARROWEST_TEXT = 4;
    /** Where nothing bounds a line, the others of a column do not wait for a text wider than this. */
    private static final int WIDEST_ALIGNED = 60;

    /** How many times wider than another text a match, and its context, may stay. */
    private static final int MATCH_WORTH = 6;

    private static final int CONTEXT_WORTH = 3;
    /** A context that shows less tells little: for it, columns are left out. */
    private static final int TELLING_CONTEXT = 30;

    private static final char ESCAPE = 0x1B;
    private static final String BOLD = ESCAPE + "[1m";
    private static final String CYAN = ESCAPE + "[36m";
    private static final String RESET = ESCAPE + "[0m";

    /** A match in brackets, also one that was cut. */
    private static final Pattern MARKS = Pattern.compile("\\[[^\\]]*(?:]|$)");

    private final TableStyle style;
    private final List<ReadableColumn> columns = new ArrayList<>();
    private final int[] natural;
    private final int[] bars;
    private int[] widths;
    /** How many columns are shown; those after them are left out for want of room. */
    private int visible;

    TerminalLayout(List<Column> columns, List<List<Object>> sample, TableStyle style) {
        this.style = style;
        natural = new int[columns.size()];
        bars = new int[columns.size()];
        visible = columns.size();
        for (int i = 0; i < columns.size(); i++) {
            ReadableColumn column =
                    new ReadableColumn(columns.get(i), sample, i, style.unicode() ? "\u202F" : " ", true);
            this.columns.add(column);
            natural[i] = DisplayWidth.of(OneLine.of(columns.get(i).name()));
            for (List<Object> row : sample) {
                int width = DisplayWidth.of(column.text(row.get(i)));
                if (style.width() > 0 || width <= WIDEST_ALIGNED || column.role() != Column.Role.PLAIN) {
                    natural[i] = Math.max(natural[i], width);
                }
            }
            boolean hasBar = style.unicode() && columns.get(i).kind() == Column.Kind.RATE && column.largest() > 0;
            bars[i] = hasBar ? BAR : 0;
        }
        widths = natural.clone();
        if (style.width() > 0) {
            fit();
            makeRoom();
        }
    }

    /** Leaves out columns from the last on until the contexts of a concordance can be read. */
    private void makeRoom() {
        while (isCramped() && columns.get(visible - 1).role() == Column.Role.PLAIN) {
            visible--;
            widths = natural.clone();
            fit();
        }
    }

    /** Whether a context was cut so much that it tells little. */
    private boolean isCramped() {
        for (int i = 0; i < visible; i++) {
            if (isContext(i) && widths[i] < Math.min(natural[i], TELLING_CONTEXT)) {
                return true;
            }
        }
        return false;
    }

    private boolean isContext(int i) {
        Column.Role role = columns.get(i).role();
        return role == Column.Role.LEFT_CONTEXT || role == Column.Role.RIGHT_CONTEXT;
    }

    private void fit() {
        narrowText(COMFORTABLE_TEXT);
        shortenBars(SHORT_BAR);
        shortenBars(0);
        narrowText(NARROWEST_TEXT);
    }

    private void shortenBars(int length) {
        for (int i = bars.length - 1; i >= 0 && total() > style.width(); i--) {
            bars[i] = Math.min(bars[i], length);
        }
    }

    /** Takes from the widest text column until the line fits, or none is wider than {@code least}. A concordance gives way later. */
    private void narrowText(int least) {
        for (int excess = total() - style.width(); excess > 0; excess--) {
            int widest = -1;
            for (int i = 0; i < visible; i++) {
                if (columns.get(i).isText() && widths[i] > least && (widest < 0 || claim(i) > claim(widest))) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    /** How wide a column is for what it is worth. */
    private int claim(int i) {
        return widths[i] * MATCH_WORTH / worth(i);
    }

    private int worth(int i) {
        return switch (columns.get(i).role()) {
            case MATCH -> MATCH_WORTH;
            case LEFT_CONTEXT, RIGHT_CONTEXT, MARKED -> CONTEXT_WORTH;
            case PLAIN -> 1;
        };
    }

    private int total() {
        int total = GAP * (visible - 1);
        for (int i = 0; i < visible; i++) {
            total += widths[i] + (bars[i] > 0 ? 1 + bars[i] : 0);
        }
        return total;
    }

    String header() {
        Utf8Text text = new Utf8Text();
        Line line = new Line(text, false);
        for (int i = 0; i < visible; i++) {
            line.cell(i, OneLine.of(columns.get(i).column().name()));
            line.space(bars[i] > 0 ? 1 + bars[i] : 0);
        }
        return style.colour() ? BOLD + text + RESET : text.toString();
    }

    String rule() {
        return (style.unicode() ? "\u2500" : "-")
                .repeat(style.width() > 0 ? Math.min(total(), style.width()) : total());
    }

    /** What stands below the table: which columns are not shown, if any; else empty. */
    String footer() {
        if (visible == columns.size()) {
            return "";
        }
        String names = columns.subList(visible, columns.size()).stream()
                .map(column -> OneLine.of(column.column().name()))
                .collect(Collectors.joining(", "));
        return "(no room for: " + names + "; --format csv has all)";
    }

    /** Appends a row, without an end of line. */
    void line(List<Object> row, Utf8Text text) {
        Line line = new Line(text, style.colour());
        for (int i = 0; i < visible; i++) {
            ReadableColumn column = columns.get(i);
            line.cell(i, column.text(row.get(i)));
            if (bars[i] > 0) {
                line.space(1);
                line.bar(Bar.of(Cells.number(column.column(), row.get(i)), column.largest(), bars[i]), bars[i]);
            }
        }
    }

    /** A line as it grows; spaces are written only before something that can be seen, so that no line ends with them. */
    private final class Line {
        private final boolean emphasised;
        private final Utf8Text text;
        private int spaces;

        /** @param emphasised whether matches are bold */
        Line(Utf8Text text, boolean emphasised) {
            this.text = text;
            this.emphasised = emphasised;
        }

        void cell(int i, String cell) {
            boolean left = columns.get(i).isText();
            boolean before = columns.get(i).role() == Column.Role.LEFT_CONTEXT;
            String shown = left && style.width() > 0 ? cut(cell, widths[i], before) : cell;
            int padding = Math.max(0, widths[i] - DisplayWidth.of(shown));
            space((i > 0 ? GAP : 0) + (left && !before ? 0 : padding));
            show(emphasised ? emphasise(shown, columns.get(i).role()) : shown);
            space(left && !before ? padding : 0);
        }

        private String emphasise(String shown, Column.Role role) {
            return switch (role) {
                case MATCH -> shown.isEmpty() ? shown : BOLD + shown + RESET;
                case MARKED -> MARKS.matcher(shown).replaceAll(BOLD + "$0" + RESET);
                case PLAIN, LEFT_CONTEXT, RIGHT_CONTEXT -> shown;
            };
        }

        private String cut(String cell, int width, boolean before) {
            String ellipsis = style.unicode() ? "\u2026" : "...";
            return before ? DisplayWidth.cutStart(cell, width, ellipsis) : DisplayWidth.cut(cell, width, ellipsis);
        }

        void bar(String bar, int width) {
            show(style.colour() && !bar.isEmpty() ? CYAN + bar + RESET : bar);
            space(width - bar.length());
        }

        void space(int count) {
            spaces += count;
        }

        private void show(String shown) {
            if (!shown.isEmpty()) {
                text.blanks(spaces).append(shown);
                spaces = 0;
            }
        }
    }
}

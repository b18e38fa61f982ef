package dipl.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where everything stands in a terminal table: the width of each column and of the bars, so that a line fits the terminal. */
final class TerminalLayout {
    private static final int GAP = 2;
    private static final int BAR = 10;
    private static final int SHORT_BAR = 5;
    private static final int COMFORTABLE_TEXT = 16;
    private static final int NARROWEST_TEXT = 4;

    /** How many times wider than another text a match and its context may stay. */
    private static final int CONCORDANCE_WORTH = 3;

    private static final char ESCAPE = 0x1B;
    private static final String BOLD = ESCAPE + "[1m";
    private static final String CYAN = ESCAPE + "[36m";
    private static final String RESET = ESCAPE + "[0m";

    /** A match in brackets, also one that was cut. */
    private static final Pattern MARKS = Pattern.compile("\\[[^\\]]*(?:]|$)");

    private final TableStyle style;
    private final List<ReadableColumn> columns = new ArrayList<>();
    private final int[] widths;
    private final int[] bars;

    TerminalLayout(List<Column> columns, List<List<Object>> sample, TableStyle style) {
        this.style = style;
        widths = new int[columns.size()];
        bars = new int[columns.size()];
        for (int i = 0; i < columns.size(); i++) {
            ReadableColumn column =
                    new ReadableColumn(columns.get(i), sample, i, style.unicode() ? "\u202F" : " ", true);
            this.columns.add(column);
            widths[i] = DisplayWidth.of(OneLine.of(columns.get(i).name()));
            for (List<Object> row : sample) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(column.text(row.get(i))));
            }
            boolean hasBar = style.unicode() && columns.get(i).kind() == Column.Kind.RATE && column.largest() > 0;
            bars[i] = hasBar ? BAR : 0;
        }
        if (style.width() > 0) {
            fit();
        }
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
            for (int i = 0; i < widths.length; i++) {
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
        return columns.get(i).inConcordance() ? widths[i] : widths[i] * CONCORDANCE_WORTH;
    }

    private int total() {
        int total = GAP * (widths.length - 1);
        for (int i = 0; i < widths.length; i++) {
            total += widths[i] + (bars[i] > 0 ? 1 + bars[i] : 0);
        }
        return total;
    }

    String header() {
        Line line = new Line(false);
        for (int i = 0; i < widths.length; i++) {
            line.cell(i, OneLine.of(columns.get(i).column().name()));
            line.space(bars[i] > 0 ? 1 + bars[i] : 0);
        }
        return style.colour() ? BOLD + line + RESET : line.toString();
    }

    String rule() {
        return (style.unicode() ? "\u2500" : "-")
                .repeat(style.width() > 0 ? Math.min(total(), style.width()) : total());
    }

    String line(List<Object> row) {
        Line line = new Line(style.colour());
        for (int i = 0; i < widths.length; i++) {
            ReadableColumn column = columns.get(i);
            line.cell(i, column.text(row.get(i)));
            if (bars[i] > 0) {
                line.space(1);
                line.bar(Bar.of(Cells.number(column.column(), row.get(i)), column.largest(), bars[i]), bars[i]);
            }
        }
        return line.toString();
    }

    /** A line as it grows; spaces are written only before something that can be seen, so that no line ends with them. */
    private final class Line {
        private final boolean emphasised;
        private final StringBuilder text = new StringBuilder();
        private int spaces;

        /** @param emphasised whether matches are bold */
        Line(boolean emphasised) {
            this.emphasised = emphasised;
        }

        void cell(int i, String cell) {
            boolean left = columns.get(i).isText();
            boolean before = columns.get(i).column().role() == Column.Role.LEFT_CONTEXT;
            String shown = left && style.width() > 0 ? cut(cell, widths[i], before) : cell;
            int padding = Math.max(0, widths[i] - DisplayWidth.of(shown));
            space((i > 0 ? GAP : 0) + (left && !before ? 0 : padding));
            show(emphasised ? emphasise(shown, columns.get(i).column().role()) : shown);
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
                text.append(" ".repeat(spaces)).append(shown);
                spaces = 0;
            }
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}

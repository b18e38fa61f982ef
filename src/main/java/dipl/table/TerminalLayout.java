package dipl.table;

import java.util.ArrayList;
import java.util.List;

/** Where everything stands in a terminal table: the width of each column and of the bars, so that a line fits the terminal. */
final class TerminalLayout {
    private static final int GAP = 2;
    private static final int BAR = 10;
    private static final int SHORT_BAR = 5;
    private static final int COMFORTABLE_TEXT = 16;
    private static final int NARROWEST_TEXT = 4;
    private static final char ESCAPE = 0x1B;
    private static final String BOLD = ESCAPE + "[1m";
    private static final String CYAN = ESCAPE + "[36m";
    private static final String RESET = ESCAPE + "[0m";

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

    /** Takes from the widest text column until the line fits, or none is wider than {@code least}. */
    private void narrowText(int least) {
        for (int excess = total() - style.width(); excess > 0; excess--) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (columns.get(i).isText() && widths[i] > least && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    private int total() {
        int total = GAP * (widths.length - 1);
        for (int i = 0; i < widths.length; i++) {
            total += widths[i] + (bars[i] > 0 ? 1 + bars[i] : 0);
        }
        return total;
    }

    String header() {
        Line line = new Line();
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
        Line line = new Line();
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
        private final StringBuilder text = new StringBuilder();
        private int spaces;

        void cell(int i, String cell) {
            boolean left = columns.get(i).isText();
            String shown = left && style.width() > 0
                    ? DisplayWidth.cut(cell, widths[i], style.unicode() ? "\u2026" : "...")
                    : cell;
            int padding = Math.max(0, widths[i] - DisplayWidth.of(shown));
            space((i > 0 ? GAP : 0) + (left ? 0 : padding));
            show(shown);
            space(left ? padding : 0);
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

package dipl.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the lines of a page into reading order. Where most lines leave one vertical strip free, they stand in columns: what crosses
 * the strip (a title, a wide picture's caption) parts the page into bands, and in each band the left column is read before the right
 * one, which may hold columns of its own. Without columns, lines are read from top to bottom.
 */
final class PageOrder {
    /** A strip between columns is at least so many times as wide as the letters are large. */
    private static final double NARROWEST_STRIP = 0.7;

    private static final int LEAST_LINES = 4;

    /** A page of more pieces is a map or a drawing, and looking for columns would take too long. */
    private static final int MOST_LINES = 3000;

    /** In a column of text half of the letters stand in lines nearly as long as it is wide; in a column of a table they do not. */
    private static final double FULL_LINE = 0.7;

    /** And the line that a letter stands in has, on the average, so many. */
    private static final int LEAST_LETTERS = 12;

    private static final double MOST_CROSSING = 0.3;
    private static final int DEEPEST = 4;

    private static final Comparator<PageLine> FROM_TOP =
            Comparator.comparingDouble(PageLine::baseline).thenComparingDouble(PageLine::left);

    private PageOrder() {}

    static List<PageLine> order(List<PageLine> lines) {
        return order(lines, 0);
    }

    private static List<PageLine> order(List<PageLine> lines, int depth) {
        double strip = depth < DEEPEST ? strip(lines) : Double.NaN;
        return Double.isNaN(strip) ? fromTop(lines) : columns(lines, strip, depth);
    }

    private static List<PageLine> columns(List<PageLine> lines, double strip, int depth) {
        List<PageLine> crossing = lines.stream()
                .filter(line -> crosses(line, strip))
                .sorted(FROM_TOP)
                .toList();
        List<PageLine> rest =
                lines.stream().filter(line -> !crosses(line, strip)).toList();
        List<PageLine> ordered = new ArrayList<>();
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= crossing.size(); i++) {
            double bottom = i < crossing.size() ? crossing.get(i).baseline() : Double.POSITIVE_INFINITY;
            band(rest, strip, top, bottom, depth, ordered);
            if (i < crossing.size()) {
                ordered.add(crossing.get(i));
            }
            top = bottom;
        }
        return ordered;
    }

    private static void band(
            List<PageLine> lines, double strip, double top, double bottom, int depth, List<PageLine> ordered) {
        List<PageLine> left = new ArrayList<>();
        List<PageLine> right = new ArrayList<>();
        for (PageLine line : lines) {
            if (line.baseline() > top && line.baseline() <= bottom || top == bottom && line.baseline() == top) {
                (line.right() <= strip ? left : right).add(line);
            }
        }
        ordered.addAll(order(left, depth + 1));
        ordered.addAll(order(right, depth + 1));
    }

    private static boolean crosses(PageLine line, double x) {
        return line.left() < x && line.right() > x;
    }

    /** Lines whose baselines are nearly the same are one row, read from the left. */
    private static List<PageLine> fromTop(List<PageLine> lines) {
        List<PageLine> sorted = new ArrayList<>(lines);
        sorted.sort(FROM_TOP);
        List<PageLine> ordered = new ArrayList<>();
        List<PageLine> row = new ArrayList<>();
        for (PageLine line : sorted) {
            if (!row.isEmpty() && !row.get(0).isBeside(line)) {
                row.sort(Comparator.comparingDouble(PageLine::left).thenComparingDouble(PageLine::baseline));
                ordered.addAll(row);
                row.clear();
            }
            row.add(line);
        }
        row.sort(Comparator.comparingDouble(PageLine::left).thenComparingDouble(PageLine::baseline));
        ordered.addAll(row);
        return ordered;
    }

    /** The middle of the strip between two columns, or NaN if there is none. */
    private static double strip(List<PageLine> lines) {
        if (lines.size() < 2 * LEAST_LINES || lines.size() > MOST_LINES) {
            return Double.NaN;
        }
        double best = Double.NaN;
        int fewest = Integer.MAX_VALUE;
        double size = lines.stream().mapToDouble(PageLine::size).sorted().toArray()[lines.size() / 2];
        for (PageLine candidate : lines) {
            double from = candidate.right();
            double to = lines.stream()
                    .mapToDouble(PageLine::left)
                    .filter(left -> left > from + NARROWEST_STRIP * size)
                    .min()
                    .orElse(Double.NaN);
            if (Double.isNaN(to)) {
                continue;
            }
            double middle = from + Math.min(to - from, 2 * NARROWEST_STRIP * size) / 2;
            int crossing = (int) lines.stream()
                    .filter(line -> line.left() < from + NARROWEST_STRIP * size && line.right() > from + 0.01)
                    .count();
            if (crossing < fewest && crossing <= MOST_CROSSING * lines.size() && partsColumns(lines, middle)) {
                fewest = crossing;
                best = middle;
            }
        }
        return best;
    }

    private static boolean partsColumns(List<PageLine> lines, double x) {
        List<PageLine> left = lines.stream().filter(line -> line.right() <= x).toList();
        List<PageLine> right = lines.stream().filter(line -> line.left() >= x).toList();
        return isColumn(left) && isColumn(right) && areBeside(left, right);
    }

    private static boolean isColumn(List<PageLine> lines) {
        if (lines.size() < LEAST_LINES) {
            return false;
        }
        double from = lines.stream().mapToDouble(PageLine::left).min().orElseThrow();
        double to = lines.stream().mapToDouble(PageLine::right).max().orElseThrow();
        // by letters, so that the many cells of a small table do not outvote the text that it stands in
        double letters = 0;
        double full = 0;
        double squares = 0;
        for (PageLine line : lines) {
            int length = line.text().length();
            letters += length;
            full += line.width() > FULL_LINE * (to - from) ? length : 0;
            squares += (double) length * length;
        }
        boolean words = squares >= LEAST_LETTERS * letters;
        return words && (2 * full >= letters || hasInnerColumns(lines, from, to));
    }

    /** Two columns side by side look like half-empty lines of one wide column. */
    private static boolean hasInnerColumns(List<PageLine> lines, double from, double to) {
        long half = lines.stream()
                .filter(line -> line.width() > 0.25 * (to - from) && line.width() < 0.55 * (to - from))
                .count();
        return 3 * half >= 2 * lines.size();
    }

    /** Columns stand side by side for a good part of their height; a heading's number and its text do not. */
    private static boolean areBeside(List<PageLine> left, List<PageLine> right) {
        double top = Math.max(top(left), top(right));
        double bottom = Math.min(bottom(left), bottom(right));
        double shorter = Math.min(bottom(left) - top(left), bottom(right) - top(right));
        return shorter > 0 && bottom - top > 0.5 * shorter;
    }

    private static double top(List<PageLine> lines) {
        return lines.stream().mapToDouble(PageLine::baseline).min().orElseThrow();
    }

    private static double bottom(List<PageLine> lines) {
        return lines.stream().mapToDouble(PageLine::baseline).max().orElseThrow();
    }
}

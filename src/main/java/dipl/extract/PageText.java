package dipl.extract;

import java.util.Arrays;
import java.util.List;

/**
 * Makes text of lines in reading order: a blank line between paragraphs, which are told by larger gaps, by indented first lines and by
 * letters of another size; a paragraph goes on across columns and pages where a sentence does.
 */
final class PageText {
    /** A gap larger than the usual distance of lines by this factor begins a paragraph. */
    private static final double LARGE_GAP = 1.35;

    private static final double OTHER_SIZE = 1.15;

    /** An indented line begins so many sizes of its letters further right than the next one, and no more than the larger number. */
    private static final double LEAST_INDENT = 0.8;

    private static final double MOST_INDENT = 6;

    private PageText() {}

    static String of(List<List<PageLine>> pages) {
        StringBuilder text = new StringBuilder();
        PageLine before = null;
        for (List<PageLine> page : pages) {
            double pitch = pitch(page);
            for (int i = 0; i < page.size(); i++) {
                PageLine line = page.get(i);
                if (before != null) {
                    text.append(separator(before, i == 0, line, i + 1 < page.size() ? page.get(i + 1) : null, pitch));
                }
                text.append(line.text());
                before = line;
            }
        }
        return text.toString();
    }

    private static String separator(PageLine before, boolean newPage, PageLine line, PageLine next, double pitch) {
        if (!newPage && before.isBeside(line)) {
            return "\t";
        }
        double ratio = line.size() / before.size();
        if (ratio > OTHER_SIZE || ratio < 1 / OTHER_SIZE) {
            return "\n\n";
        }
        double gap = line.baseline() - before.baseline();
        if (newPage || gap <= 0) {
            return goesOn(before.text(), line.text()) ? "\n" : "\n\n";
        }
        boolean indented = next != null
                && next.baseline() > line.baseline()
                && next.baseline() - line.baseline() < LARGE_GAP * pitch
                && line.left() - next.left() > LEAST_INDENT * line.size()
                && line.left() - next.left() < MOST_INDENT * line.size()
                && Math.abs(before.left() - next.left()) < MOST_INDENT * line.size();
        return gap > LARGE_GAP * pitch || indented ? "\n\n" : "\n";
    }

    /** Whether a sentence goes on from one line to another. */
    private static boolean goesOn(String before, String after) {
        int last = before.codePointBefore(before.length());
        boolean ended = ".!?…:;»”\"".indexOf(last) >= 0;
        int first = after.codePointAt(0);
        return !ended && (Character.isLowerCase(first) || last == '-' || last == '\u00AD' || last == ',');
    }

    /** The usual distance between lines of a page; very large if there are none to tell. */
    private static double pitch(List<PageLine> page) {
        double[] gaps = new double[page.size()];
        int count = 0;
        for (int i = 1; i < page.size(); i++) {
            double gap = page.get(i).baseline() - page.get(i - 1).baseline();
            if (gap > 0
                    && !page.get(i).isBeside(page.get(i - 1))
                    && gap < 4 * page.get(i).size()) {
                gaps[count++] = gap;
            }
        }
        Arrays.sort(gaps, 0, count);
        return count == 0 ? Double.MAX_VALUE / 4 : gaps[count / 2];
    }
}

package dipl.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Removes what repeats at the top and the bottom of pages: headers and footers, which are the same on several pages but for their
 * numbers, and page numbers alone on their line.
 */
final class RunningLines {
    /** Headers and footers have no more lines. */
    private static final int LINES = 4;

    /** And they stand in the outer parts of the page, of its height. */
    private static final double MARGIN = 0.15;

    /** Of this share of the pages, and of at least two, must a line be part to be a running one; three suffice in a long file. */
    private static final double SHARE = 0.3;

    private static final int ENOUGH = 8;
    private static final Pattern DIGITS = Pattern.compile("\\d+|\\b[ivxlcIVXLC]{1,7}\\b");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?iu)[\\s\\-–—|•·]*(?:p\\.?|page|pg\\.?|стр\\.?|с\\.|страница|бет|б\\.)?\\s*\\d{1,4}(?:\\s*(?:-?бет|бет))?"
                    + "(?:\\s*(?:of|from|из|/|ден|дан)\\s*\\d{1,4})?[\\s\\-–—|•·.]*");

    private RunningLines() {}

    static List<List<PageLine>> remove(List<List<PageLine>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<PageLine> page : pages) {
            Set<String> keys = new HashSet<>();
            for (PageLine line : outer(page)) {
                keys.add(key(line));
            }
            keys.forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        int least = Math.min(ENOUGH, Math.max(2, (int) Math.ceil(SHARE * pages.size())));
        List<List<PageLine>> kept = new ArrayList<>();
        for (List<PageLine> page : pages) {
            Set<PageLine> running = new HashSet<>();
            for (PageLine line : outer(page)) {
                boolean number = PAGE_NUMBER.matcher(line.text()).matches();
                if (number && isOutermost(line, page) || counts.get(key(line)) >= least) {
                    running.add(line);
                }
            }
            kept.add(page.stream().filter(line -> !running.contains(line)).toList());
        }
        return kept;
    }

    /** The first and last lines of a page, as far as they stand in its margins. */
    private static List<PageLine> outer(List<PageLine> page) {
        List<PageLine> sorted = new ArrayList<>(page);
        sorted.sort((a, b) -> Double.compare(a.baseline(), b.baseline()));
        List<PageLine> outer = new ArrayList<>();
        Set<Double> top = new HashSet<>();
        for (PageLine line : sorted) {
            top.add(line.baseline());
            if (top.size() <= LINES && line.baseline() < MARGIN * line.pageHeight()) {
                outer.add(line);
            }
        }
        Set<Double> bottom = new HashSet<>();
        for (int i = sorted.size() - 1; i >= 0; i--) {
            PageLine line = sorted.get(i);
            bottom.add(line.baseline());
            if (bottom.size() <= LINES && line.baseline() > (1 - MARGIN) * line.pageHeight()) {
                outer.add(line);
            }
        }
        return outer;
    }

    /** Nothing is above or below it but what stands beside it. */
    private static boolean isOutermost(PageLine line, List<PageLine> page) {
        boolean above = page.stream().anyMatch(other -> other.baseline() < line.baseline() && !other.isBeside(line));
        boolean below = page.stream().anyMatch(other -> other.baseline() > line.baseline() && !other.isBeside(line));
        return !above || !below;
    }

    /** Lines with one key are the same line on different pages. */
    private static String key(PageLine line) {
        String text = DIGITS.matcher(line.text()).replaceAll("#").replaceAll("\\s+", " ");
        return Math.round(line.baseline() / (0.02 * line.pageHeight())) + " " + text;
    }
}

package dipl.extract;

/**
 * A stretch of text on one line of a page, without a wide gap in it. Lengths are in points, from the page's upper left corner.
 *
 * @param left where it begins
 * @param right where it ends
 * @param baseline how far below the top of the page it stands
 * @param size of its letters
 * @param pageHeight of the page it stands on
 */
record PageLine(String text, double left, double right, double baseline, double size, double pageHeight) {
    double width() {
        return right - left;
    }

    /** Whether it stands beside another, rather than below or above. */
    boolean isBeside(PageLine other) {
        return Math.abs(baseline - other.baseline) < 0.5 * Math.min(size, other.size);
    }
}

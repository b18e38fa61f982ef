package dipl.analysis.check;

/** How far apart two names are. */
final class EditDistance {
    private static final int SHORT = 4;

    private EditDistance() {}

    /** Whether one name may be the other with a slip: one letter wrong, missing, too many, or two in the wrong order. */
    static boolean isSlip(String a, String b) {
        return !a.equals(b)
                && Math.min(a.length(), b.length()) >= SHORT
                && Math.abs(a.length() - b.length()) <= 1
                && slips(a, b);
    }

    private static boolean slips(String a, String b) {
        int start = 0;
        while (start < a.length() && start < b.length() && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < a.length() - start
                && end < b.length() - start
                && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        int restOfA = a.length() - start - end;
        int restOfB = b.length() - start - end;
        boolean swapped = restOfA == 2
                && restOfB == 2
                && a.charAt(start) == b.charAt(start + 1)
                && a.charAt(start + 1) == b.charAt(start);
        return Math.max(restOfA, restOfB) <= 1 || swapped;
    }
}

package dipl.text;

/** How many letters must be changed, added or left out to make one word of another. */
public final class EditDistance {
    private EditDistance() {}

    /** Levenshtein's distance, in UTF-16 units. */
    public static int between(String a, String b) {
        int[] last = new int[b.length() + 1];
        for (int k = 0; k <= b.length(); k++) {
            last[k] = k;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int k = 1; k <= b.length(); k++) {
                int change = a.charAt(i - 1) == b.charAt(k - 1) ? 0 : 1;
                row[k] = Math.min(Math.min(row[k - 1], last[k]) + 1, last[k - 1] + change);
            }
            last = row;
        }
        return last[b.length()];
    }

    /** Whether two words differ by one letter, wrong, missing or too many, or by two in the wrong order. */
    public static boolean isSlip(String a, String b) {
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
        return restOfA + restOfB > 0 && Math.max(restOfA, restOfB) <= 1 || swapped;
    }
}

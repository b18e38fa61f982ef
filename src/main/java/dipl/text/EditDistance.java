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
}

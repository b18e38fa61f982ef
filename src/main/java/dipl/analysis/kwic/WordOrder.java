package dipl.analysis.kwic;

import java.util.Comparator;

/**
 * The order of folded words: as in the Kazakh alphabet, which holds the Russian one; the English one before it. The same on every
 * machine, unlike a collator of the platform.
 */
final class WordOrder implements Comparator<String> {
    private static final int STEP = 4;

    /** Letters that do not stand in their alphabet where their code points say: each with the letter it follows, and its place after it. */
    private static int rank(char letter) {
        return switch (letter) {
            case 'ә' -> after('а', 1);
            case 'ғ' -> after('г', 1);
            case 'ё' -> after('е', 1);
            case 'қ' -> after('к', 1);
            case 'ң' -> after('н', 1);
            case 'ө' -> after('о', 1);
            case 'ұ' -> after('у', 1);
            case 'ү' -> after('у', 2);
            case 'һ' -> after('х', 1);
            case 'і' -> after('ы', 1);
            default -> after(letter, 0);
        };
    }

    private static int after(char letter, int place) {
        return STEP * letter + place;
    }

    @Override
    public int compare(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        for (int i = 0; i < shorter; i++) {
            int order = Integer.compare(rank(a.charAt(i)), rank(b.charAt(i)));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}

package dipl.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text whose words are in one piece: where a hyphen and the end of a line parted a word, they are taken out, and the line ends after
 * the word. For texts whose line ends come from a layout, such as those of pages; compounds keep their hyphen.
 *
 * @param text the text without these hyphens
 * @param words the same words as before, with their places in the text as it is now
 */
public record UnbrokenText(String text, TokenizedText words) {
    /** Plain, soft, and the one that typesetting programs write. */
    private static final String HYPHENS = "-\u00AD\u2010";

    /** Mends a text; gives both as they are if no word is parted. */
    public static UnbrokenText of(String text, TokenizedText words) {
        if (!words.repairs().containsKey(TextRepair.LINE_END_HYPHEN)) {
            return new UnbrokenText(text, words);
        }
        // how many characters before each place are taken out
        int[] out = new int[text.length() + 1];
        StringBuilder mended = new StringBuilder(text.length());
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            int hyphen = brokenAt(text, words.start(i), words.end(i));
            if (hyphen >= 0) {
                int next = hyphen + 1;
                while (Character.isWhitespace(text.charAt(next))) {
                    next++;
                }
                int blank = words.end(i);
                while (blank < text.length() && !Character.isWhitespace(text.charAt(blank))) {
                    blank++;
                }
                mended.append(text, from, hyphen).append(text, next, blank);
                from = blank;
                if (blank < text.length() && text.charAt(blank) == ' ') {
                    mended.append('\n');
                    from++;
                }
                for (int at = hyphen + 1; at <= next; at++) {
                    out[at] = at - hyphen;
                }
                out[next] = next - hyphen;
            }
        }
        mended.append(text, from, text.length());
        return new UnbrokenText(mended.toString(), moved(words, places(out)));
    }

    /** The place of the only hyphen in a word that has blanks and a line end after it; -1 if there is none. */
    private static int brokenAt(String text, int start, int end) {
        int found = -1;
        for (int at = start; at < end; at++) {
            if (text.charAt(at) == '\n') {
                int before = at;
                while (before > start && Character.isWhitespace(text.charAt(before - 1))) {
                    before--;
                }
                boolean hyphen = before > start && HYPHENS.indexOf(text.charAt(before - 1)) >= 0;
                if (!hyphen || found >= 0 && found != before - 1) {
                    return -1;
                }
                found = before - 1;
            }
        }
        return found;
    }

    /** Makes of what is taken out at each place where each place comes to lie. */
    private static int[] places(int[] out) {
        int[] places = new int[out.length];
        int before = 0;
        for (int at = 0; at < out.length; at++) {
            boolean last = at + 1 == out.length || out[at + 1] == 0;
            places[at] = at - before - out[at];
            if (out[at] > 0 && last) {
                before += out[at];
            }
        }
        return places;
    }

    private static TokenizedText moved(TokenizedText words, int[] places) {
        int size = words.size();
        String[] forms = new String[size];
        int[] starts = new int[size];
        int[] ends = new int[size];
        Gap[] gaps = new Gap[size];
        for (int i = 0; i < size; i++) {
            forms[i] = words.form(i);
            starts[i] = places[words.start(i)];
            ends[i] = places[words.end(i)];
            gaps[i] = words.gap(i);
        }
        List<Sentence> sentences = new ArrayList<>();
        for (Sentence sentence : words.sentences()) {
            sentences.add(new Sentence(
                    sentence.firstWord(),
                    sentence.endWord(),
                    places[sentence.start()],
                    places[sentence.end()],
                    sentence.startsParagraph(),
                    sentence.language()));
        }
        return new TokenizedText(
                forms, starts, ends, gaps, sentences, words.language(), words.detectedLanguage(), words.repairs());
    }
}

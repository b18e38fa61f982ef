package dipl.analysis.search;

import dipl.index.IndexedDocument;
import dipl.index.Offsets;
import dipl.index.SearchAnswer.Phrase;
import dipl.index.Vocabulary;
import dipl.index.Words;
import dipl.text.CaseFolding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the sentence of a document that shows best what was looked for. */
final class Snippets {
    /** Longer sentences are cut around their first match. */
    private static final int MOST_WORDS = 40;

    private static final int WORDS_BEFORE = 12;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private final Vocabulary vocabulary;
    private final List<Phrase> sought;

    Snippets(Vocabulary vocabulary, List<Phrase> sought) {
        this.vocabulary = vocabulary;
        this.sought = sought;
    }

    /** What a sentence holds: how many of the phrases, and which of its words belong to them, counted from its first. */
    private record Found(int sentence, int phrases, List<int[]> spans) {
        boolean isBetterThan(Found other) {
            return phrases != other.phrases ? phrases > other.phrases : spans.size() > other.spans.size();
        }
    }

    /** The best sentence, the first of equals, with brackets around what was found; the first sentence if there is nothing to find. */
    String of(IndexedDocument document) {
        Words words = document.words();
        if (words.size() == 0) {
            return "";
        }
        Found best = best(words, sought);
        if (best.spans.isEmpty()) {
            best = best(words, sought.stream().flatMap(Snippets::singleWords).toList());
        }
        return write(document, words, best);
    }

    private static java.util.stream.Stream<Phrase> singleWords(Phrase phrase) {
        return phrase.places().stream().map(place -> new Phrase(List.of(place), 0));
    }

    private Found best(Words words, List<Phrase> phrases) {
        Found best = new Found(0, 0, List.of());
        for (int s = 0; s < words.sentences(); s++) {
            Found found = find(words, s, phrases);
            if (found.isBetterThan(best)) {
                best = found;
            }
        }
        return best;
    }

    private Found find(Words words, int sentence, List<Phrase> phrases) {
        String[] forms = forms(words, words.sentenceStart(sentence), words.sentenceEnd(sentence));
        BitSet marked = new BitSet();
        BitSet joined = new BitSet();
        int held = 0;
        for (Phrase phrase : phrases) {
            List<int[]> found = occurrences(forms, phrase);
            held += found.isEmpty() ? 0 : 1;
            for (int[] places : found) {
                Arrays.stream(places).forEach(marked::set);
                if (phrase.slop() == 0) {
                    joined.set(places[0] + 1, places[0] + places.length);
                }
            }
        }
        return new Found(sentence, held, spans(marked, joined));
    }

    private String[] forms(Words words, int from, int to) {
        String[] forms = new String[to - from];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = CaseFolding.fold(vocabulary.form(words.id(from + i)));
        }
        return forms;
    }

    /** How often a document holds what is looked for; as for the query, a phrase may go on in the next sentence. */
    long hits(IndexedDocument document) {
        String[] forms = forms(document.words(), 0, document.words().size());
        return sought.stream()
                .mapToLong(phrase -> occurrences(forms, phrase).size())
                .sum();
    }

    /**
     * The occurrences of a phrase from left to right, none sharing a word with another: the places of its words.
     *
     * <p>Lucene's measure of looseness: if word k of the phrase stands at place p(k), the largest p(k) − k less the smallest is at most
     * the slop.
     */
    static List<int[]> occurrences(String[] forms, Phrase phrase) {
        List<int[]> found = new ArrayList<>();
        int length = phrase.places().size();
        BitSet taken = new BitSet();
        for (int i = 0; i < forms.length; i++) {
            if (taken.get(i) || !phrase.places().get(0).contains(forms[i])) {
                continue;
            }
            int[] places = new int[length];
            places[0] = i;
            if (place(forms, phrase, taken, places, 1, i, i)) {
                Arrays.stream(places).forEach(taken::set);
                found.add(places);
            }
        }
        return found;
    }

    /** Finds places for the words from {@code k} on, the nearest to where each belongs first. */
    private static boolean place(
            String[] forms, Phrase phrase, BitSet taken, int[] places, int k, int smallest, int largest) {
        if (k == places.length) {
            return true;
        }
        for (int distance = 0; distance <= Math.min(phrase.slop(), forms.length); distance++) {
            for (int shift : distance == 0 ? new int[] {0} : new int[] {distance, -distance}) {
                int home = places[0] + shift;
                int low = Math.min(smallest, home);
                int high = Math.max(largest, home);
                int at = home + k;
                if (high - low <= phrase.slop()
                        && at >= 0
                        && at < forms.length
                        && !taken.get(at)
                        && isFree(places, k, at)
                        && phrase.places().get(k).contains(forms[at])) {
                    places[k] = at;
                    if (place(forms, phrase, taken, places, k + 1, low, high)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isFree(int[] places, int known, int at) {
        return Arrays.stream(places, 0, known).noneMatch(place -> place == at);
    }

    /** First and last word of each match: words of one phrase stand together, neighbours that were looked for apart do not. */
    private static List<int[]> spans(BitSet marked, BitSet joined) {
        List<int[]> spans = new ArrayList<>();
        for (int i = marked.nextSetBit(0); i >= 0; i = marked.nextSetBit(i + 1)) {
            if (joined.get(i) && !spans.isEmpty() && spans.get(spans.size() - 1)[1] == i - 1) {
                spans.get(spans.size() - 1)[1] = i;
            } else {
                spans.add(new int[] {i, i});
            }
        }
        return spans;
    }

    private static String write(IndexedDocument document, Words words, Found found) {
        Offsets offsets = document.offsets();
        String text = document.text();
        int start = words.sentenceStart(found.sentence);
        int end = words.sentenceEnd(found.sentence);
        int from = offsets.sentenceStart(found.sentence);
        int to = offsets.sentenceEnd(found.sentence);
        boolean cutStart = false;
        boolean cutEnd = false;
        if (end - start > MOST_WORDS) {
            int match = found.spans.isEmpty() ? 0 : found.spans.get(0)[0];
            int first = Math.max(0, Math.min(match - WORDS_BEFORE, end - start - MOST_WORDS));
            cutStart = first > 0;
            from = cutStart ? offsets.start(start + first) : from;
            cutEnd = start + first + MOST_WORDS < end;
            to = cutEnd ? offsets.end(start + first + MOST_WORDS - 1) : to;
        }
        StringBuilder snippet = new StringBuilder();
        int at = from;
        for (int[] span : found.spans) {
            int spanStart = offsets.start(start + span[0]);
            int spanEnd = offsets.end(start + span[1]);
            if (spanStart >= at && spanEnd <= to) {
                snippet.append(text, at, spanStart)
                        .append('[')
                        .append(text, spanStart, spanEnd)
                        .append(']');
                at = spanEnd;
            }
        }
        snippet.append(text, at, to);
        return (cutStart ? "…" : "") + SPACE.matcher(snippet).replaceAll(" ").strip() + (cutEnd ? "…" : "");
    }
}

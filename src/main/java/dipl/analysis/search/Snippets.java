package dipl.analysis.search;

import dipl.index.IndexedDocument;
import dipl.index.Offsets;
import dipl.index.SearchAnswer.Phrase;
import dipl.index.Vocabulary;
import dipl.index.Words;
import dipl.text.CaseFolding;
import java.util.ArrayList;
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
        return phrase.places().stream().map(place -> new Phrase(List.of(place), false));
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
        int start = words.sentenceStart(sentence);
        int size = words.sentenceEnd(sentence) - start;
        String[] forms = new String[size];
        for (int i = 0; i < size; i++) {
            forms[i] = CaseFolding.fold(vocabulary.form(words.id(start + i)));
        }
        BitSet marked = new BitSet();
        BitSet joined = new BitSet();
        int held = 0;
        for (Phrase phrase : phrases) {
            boolean here = phrase.loose() ? markLoose(forms, phrase, marked) : mark(forms, phrase, marked, joined);
            held += here ? 1 : 0;
        }
        return new Found(sentence, held, spans(marked, joined));
    }

    private static boolean mark(String[] forms, Phrase phrase, BitSet marked, BitSet joined) {
        int length = phrase.places().size();
        boolean any = false;
        for (int i = 0; i + length <= forms.length; i++) {
            int k = 0;
            while (k < length && phrase.places().get(k).contains(forms[i + k])) {
                k++;
            }
            if (k == length) {
                marked.set(i, i + length);
                joined.set(i + 1, i + length);
                any = true;
            }
        }
        return any;
    }

    /** A phrase that other words may part is shown word by word, where all of it is in the sentence. */
    private static boolean markLoose(String[] forms, Phrase phrase, BitSet marked) {
        BitSet own = new BitSet();
        for (var place : phrase.places()) {
            int before = own.cardinality();
            for (int i = 0; i < forms.length; i++) {
                if (place.contains(forms[i])) {
                    own.set(i);
                }
            }
            if (own.cardinality() == before) {
                return false;
            }
        }
        marked.or(own);
        return true;
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

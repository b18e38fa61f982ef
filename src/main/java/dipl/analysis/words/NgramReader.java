package dipl.analysis.words;

import dipl.index.IndexedDocument;
import dipl.index.Words;
import dipl.text.Gap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the items of a document: runs of neighbouring words of one sentence, with nothing but blanks or a hyphen between them. */
final class NgramReader {
    private static final int NEIGHBOURS = 1 << Gap.SPACE.ordinal() | 1 << Gap.HYPHEN.ordinal();

    private final WordsRequest request;
    private final Groups groups;
    private final Map<List<String>, Integer> known = new HashMap<>();
    private final int[] item;
    private int[] types = new int[1 << 10];
    private boolean[] stops = new boolean[1 << 10];
    private int group;

    NgramReader(WordsRequest request, Groups groups) {
        this.request = request;
        this.groups = groups;
        item = new int[request.length() + 1];
    }

    /** Takes an item: the number of its group, then its types; valid only during the call. */
    @FunctionalInterface
    interface Sink {
        void accept(int[] item);
    }

    /** Hands over every item, and counts the words of the passages looked at. */
    int read(IndexedDocument document, Sink sink) {
        group = known.computeIfAbsent(request.by().stream().map(document::value).toList(), groups::number);
        Words words = document.words();
        int counted = 0;
        for (int s = 0; s < words.sentences(); s++) {
            String language = words.language(s);
            if (request.language().isEmpty() || request.language().equals(language)) {
                counted += words.sentenceEnd(s) - words.sentenceStart(s);
                read(words, s, language, sink);
            }
        }
        return counted;
    }

    /** The group of the document that was read last. */
    int group() {
        return group;
    }

    private void read(Words words, int sentence, String language, Sink sink) {
        int start = words.sentenceStart(sentence);
        int size = words.sentenceEnd(sentence) - start;
        if (size > types.length) {
            types = new int[2 * size];
            stops = new boolean[2 * size];
        }
        int length = request.length();
        int run = 0;
        for (int i = 0; i < size; i++) {
            int word = words.id(start + i);
            types[i] = request.types().type(word, language);
            stops[i] = !request.stopWords() && request.types().isStopWord(word, language);
            run = i > 0 && (words.gapBit(start + i) & NEIGHBOURS) != 0 ? run + 1 : 1;
            int first = i - length + 1;
            if (run >= length && !stops[first] && !stops[i]) {
                item[0] = group;
                System.arraycopy(types, first, item, 1, length);
                sink.accept(item);
            }
        }
    }
}

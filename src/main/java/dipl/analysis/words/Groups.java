package dipl.analysis.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The groups of documents by number, with their sizes. Safe for use by several threads. */
final class Groups {
    private final Map<List<String>, Integer> numbers = new HashMap<>();
    private final List<List<String>> names = new ArrayList<>();
    private final List<Size> sizes = new ArrayList<>();

    /**
     * How large a group is.
     *
     * @param documents those with any passage to look at
     * @param words of these
     * @param smallest words of the smallest document; meaningless if there is none
     */
    record Size(long documents, long words, long smallest) {
        private static final Size NOTHING = new Size(0, 0, Long.MAX_VALUE);

        private Size with(int wordsInDocument) {
            return new Size(documents + 1, words + wordsInDocument, Math.min(smallest, wordsInDocument));
        }
    }

    /** The number of a group, a new one if need be. */
    synchronized int number(List<String> name) {
        Integer known = numbers.putIfAbsent(name, names.size());
        if (known != null) {
            return known;
        }
        names.add(name);
        sizes.add(Size.NOTHING);
        return names.size() - 1;
    }

    /** Notes the words of one document; documents without any passage to look at are no part of the group. */
    synchronized void addDocument(int group, int words) {
        if (words > 0) {
            sizes.set(group, sizes.get(group).with(words));
        }
    }

    int count() {
        return names.size();
    }

    /** The values of the fields that part the groups. */
    List<String> name(int group) {
        return names.get(group);
    }

    Size size(int group) {
        return sizes.get(group);
    }

    /** All groups in the order of their values. */
    int[] sorted() {
        return IntStream.range(0, count())
                .boxed()
                .sorted((a, b) -> compare(names.get(a), names.get(b)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int compare(List<String> a, List<String> b) {
        for (int i = 0; i < a.size(); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}

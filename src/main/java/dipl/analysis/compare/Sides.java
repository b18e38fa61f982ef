package dipl.analysis.compare;

import dipl.index.CorpusIndex;
import dipl.index.CorpusIndex.PartReader;
import dipl.index.DocumentSet;
import dipl.index.IndexedDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Which documents stand on which side of one or several comparisons, with their sizes. Documents are taken in the order of their
 * paths, so that what is done with them by chance does not depend on how the index came about.
 */
public final class Sides {
    private final DocumentSet documents;
    private final List<List<String>> groups;
    private final boolean eachAgainstTheRest;
    private final int[] placeOfNumber;
    private final int[] words;
    private final int[] sentences;
    private final int[] side;

    private Sides(
            CorpusIndex index,
            DocumentSet documents,
            int threads,
            boolean eachAgainstTheRest,
            Function<IndexedDocument, List<String>> groupOf) {
        this.documents = documents;
        this.eachAgainstTheRest = eachAgainstTheRest;
        int[] numbers = index.inPathOrder(documents);
        placeOfNumber = new int[Arrays.stream(numbers).max().orElse(-1) + 1];
        for (int place = 0; place < numbers.length; place++) {
            placeOfNumber[numbers[place]] = place;
        }
        words = new int[numbers.length];
        sentences = new int[numbers.length];
        side = new int[numbers.length];
        List<List<String>> groupOfPlace = new ArrayList<>(java.util.Collections.nCopies(numbers.length, List.of()));
        SortedMap<List<String>, Integer> sorted = new TreeMap<>(Sides::compare);
        for (List<Row> part : index.scan(documents, threads, () -> new Reader(groupOf))) {
            for (Row row : part) {
                int place = placeOfNumber[row.number];
                words[place] = row.words;
                sentences[place] = row.sentences;
                groupOfPlace.set(place, row.group);
                sorted.put(row.group, 0);
            }
        }
        groups = List.copyOf(sorted.keySet());
        Map<List<String>, Integer> numberOfGroup = new HashMap<>();
        groups.forEach(group -> numberOfGroup.put(group, numberOfGroup.size()));
        for (int place = 0; place < side.length; place++) {
            side[place] = numberOfGroup.get(groupOfPlace.get(place));
        }
    }

    /** One comparison; a document that both sides name stands on the target's. */
    public static Sides of(CorpusIndex index, DocumentSet target, DocumentSet reference, int threads) {
        BitSet targets = new BitSet();
        int[] targetNumbers = index.inPathOrder(target);
        IntStream.of(targetNumbers).forEach(targets::set);
        DocumentSet all =
                DocumentSet.of(IntStream.concat(IntStream.of(targetNumbers), IntStream.of(index.inPathOrder(reference)))
                        .distinct()
                        .toArray());
        return new Sides(index, all, threads, false, document -> List.of(targets.get(document.number()) ? "0" : "1"));
    }

    /** A comparison for each value of one or several fields: its documents against all others. */
    public static Sides by(CorpusIndex index, DocumentSet documents, List<String> fields, int threads) {
        return new Sides(
                index,
                documents,
                threads,
                true,
                document -> fields.stream().map(document::value).toList());
    }

    private record Row(int number, int words, int sentences, List<String> group) {}

    private static final class Reader implements PartReader<List<Row>> {
        private final Function<IndexedDocument, List<String>> groupOf;
        private final List<Row> rows = new ArrayList<>();

        Reader(Function<IndexedDocument, List<String>> groupOf) {
            this.groupOf = groupOf;
        }

        @Override
        public void read(IndexedDocument document) {
            rows.add(new Row(
                    document.number(), document.wordCount(), document.sentenceCount(), groupOf.apply(document)));
        }

        @Override
        public List<Row> result() {
            return rows;
        }
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

    /** All documents of all sides. */
    public DocumentSet documents() {
        return documents;
    }

    /** How many comparisons there are; none if there is nothing to compare with. */
    public int comparisons() {
        if (groups.size() < 2) {
            return 0;
        }
        return eachAgainstTheRest ? groups.size() : 1;
    }

    /** The values of the fields that a comparison is for; empty if it is the only one. */
    List<String> group(int comparison) {
        return eachAgainstTheRest ? groups.get(comparison) : List.of();
    }

    /** How many sides there are: side {@code i} is the target of comparison {@code i}, and all others are its reference. */
    int sides() {
        return groups.size();
    }

    int sideOf(int number) {
        return side[placeOfNumber[number]];
    }

    int place(int number) {
        return placeOfNumber[number];
    }

    /** The words of each document. */
    int[] words() {
        return words;
    }

    /** Whether each document is of the target. */
    boolean[] target(int comparison) {
        boolean[] target = new boolean[side.length];
        for (int place = 0; place < target.length; place++) {
            target[place] = side[place] == comparison;
        }
        return target;
    }

    /** The sizes of a target. */
    Size target(int comparison, long hits) {
        return size(comparison, true, hits);
    }

    /** The sizes of a reference. */
    Size reference(int comparison, long hits) {
        return size(comparison, false, hits);
    }

    private Size size(int comparison, boolean target, long hits) {
        long allWords = 0;
        long allSentences = 0;
        int count = 0;
        for (int place = 0; place < side.length; place++) {
            if ((side[place] == comparison) == target) {
                allWords += words[place];
                allSentences += sentences[place];
                count++;
            }
        }
        return new Size(hits, allWords, allSentences, count);
    }

    /**
     * One side of a comparison.
     *
     * @param hits of an item
     */
    public record Size(long hits, long words, long sentences, int documents) {
        Size with(long otherHits) {
            return new Size(otherHits, words, sentences, documents);
        }
    }
}

package dipl.analysis.export;

import dipl.index.CorpusIndex;
import dipl.index.DocumentSet;
import dipl.index.Vocabulary;
import dipl.index.Words;
import dipl.table.Column;
import dipl.table.Table;
import dipl.text.CaseFolding;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How often each word stands in each document, capitals and small letters made one; rows are documents in the order of their paths,
 * columns are words in the order of their letters.
 */
public final class WordMatrix {
    private final CorpusIndex index;
    private final int[] documents;
    private final int[] columnOfWord;
    private final List<String> names;
    private final long entries;

    public WordMatrix(CorpusIndex index, DocumentSet set) {
        this.index = index;
        documents = index.inPathOrder(set);
        Vocabulary vocabulary = index.vocabulary();
        String[] folded = IntStream.range(0, vocabulary.size())
                .mapToObj(word -> CaseFolding.fold(vocabulary.form(word)))
                .toArray(String[]::new);
        boolean[] occurs = new boolean[folded.length];
        for (int number : documents) {
            index.read(number, document -> {
                Words words = document.words();
                for (int i = 0; i < words.size(); i++) {
                    occurs[words.id(i)] = true;
                }
                return words;
            });
        }
        SortedMap<String, Integer> columns = new TreeMap<>();
        for (int word = 0; word < folded.length; word++) {
            if (occurs[word]) {
                columns.put(folded[word], 0);
            }
        }
        names = new ArrayList<>(columns.keySet());
        Map<String, Integer> numbers = new HashMap<>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        columnOfWord = Arrays.stream(folded)
                .mapToInt(name -> numbers.getOrDefault(name, -1))
                .toArray();
        entries =
                IntStream.of(documents).mapToLong(number -> row(number).length).sum();
    }

    /** The words of the columns. */
    public Table words() {
        return new Table(List.of(Column.text("word")), names.stream().map(List::of));
    }

    /**
     * Writes the counts in coordinate format.
     *
     * <p>Source: Boisvert, Pozo and Remington (1996), The Matrix Market exchange formats, NISTIR 5935.
     */
    public void write(Writer out) throws IOException {
        out.write("%%MatrixMarket matrix coordinate integer general\n");
        out.write(documents.length + " " + names.size() + " " + entries + "\n");
        for (int row = 0; row < documents.length; row++) {
            for (long entry : row(documents[row])) {
                out.write((row + 1) + " " + ((entry >>> 32) + 1) + " " + (int) entry + "\n");
            }
        }
    }

    /** Column and count of each word of a document, the column in the upper half. */
    private long[] row(int number) {
        return index.read(number, document -> {
            Words words = document.words();
            int[] columns = IntStream.range(0, words.size())
                    .map(i -> columnOfWord[words.id(i)])
                    .sorted()
                    .toArray();
            long[] entries = new long[columns.length];
            int size = 0;
            for (int i = 0; i < columns.length; i++) {
                if (i > 0 && columns[i] == columns[i - 1]) {
                    entries[size - 1]++;
                } else {
                    entries[size++] = (long) columns[i] << 32 | 1;
                }
            }
            return Arrays.copyOf(entries, size);
        });
    }
}

package dipl.analysis.export;

import dipl.index.CorpusIndex;
import dipl.index.CorpusIndex.PartReader;
import dipl.index.DocumentSet;
import dipl.index.IndexedDocument;
import dipl.index.Words;
import dipl.lexis.FoldedVocabulary;
import dipl.table.Column;
import dipl.table.Table;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

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

    public WordMatrix(CorpusIndex index, DocumentSet set, int threads) {
        this.index = index;
        documents = index.inPathOrder(set);
        FoldedVocabulary vocabulary = FoldedVocabulary.of(index.vocabulary());
        int[] formOfWord = vocabulary.formOfWord();
        List<String> forms = vocabulary.forms();
        BitSet occurring = new BitSet();
        long sum = 0;
        for (Forms part : index.scan(set, threads, () -> new Forms(formOfWord, forms.size()))) {
            occurring.or(part.occurring);
            sum += part.entries;
        }
        entries = sum;
        int[] inOrder = occurring.stream()
                .boxed()
                .sorted(Comparator.comparing(forms::get))
                .mapToInt(Integer::intValue)
                .toArray();
        names = Arrays.stream(inOrder).mapToObj(forms::get).toList();
        int[] columnOfForm = new int[forms.size()];
        for (int column = 0; column < inOrder.length; column++) {
            columnOfForm[inOrder[column]] = column;
        }
        columnOfWord = Arrays.stream(formOfWord).map(form -> columnOfForm[form]).toArray();
    }

    /** Which forms occur, and in how many documents each, all added up. */
    private static final class Forms implements PartReader<Forms> {
        private final int[] formOfWord;
        private final BitSet occurring = new BitSet();
        private final int[] lastDocument;
        private long entries;

        Forms(int[] formOfWord, int forms) {
            this.formOfWord = formOfWord;
            lastDocument = new int[forms];
        }

        @Override
        public void read(IndexedDocument document) {
            Words words = document.words();
            for (int i = 0; i < words.size(); i++) {
                int form = formOfWord[words.id(i)];
                if (lastDocument[form] != document.number() + 1) {
                    lastDocument[form] = document.number() + 1;
                    occurring.set(form);
                    entries++;
                }
            }
        }

        @Override
        public Forms result() {
            return this;
        }
    }

    /** The words of the columns. */
    public Table words() {
        return new Table(List.of(Column.text("word")), names.stream().map(List::of));
    }

    /** Writes the counts in coordinate format. */
    public void write(Writer out) throws IOException {
        MatrixMarket.write(out, documents.length, names.size(), entries, row -> row(documents[row]));
    }

    /** The entries of a document. */
    private long[] row(int number) {
        return index.read(number, document -> {
            Words words = document.words();
            int[] columns = new int[words.size()];
            Arrays.setAll(columns, i -> columnOfWord[words.id(i)]);
            Arrays.sort(columns);
            long[] entries = new long[columns.length];
            int size = 0;
            for (int i = 0; i < columns.length; i++) {
                if (i > 0 && columns[i] == columns[i - 1]) {
                    entries[size - 1]++;
                } else {
                    entries[size++] = MatrixMarket.entry(columns[i], 1);
                }
            }
            return Arrays.copyOf(entries, size);
        });
    }
}

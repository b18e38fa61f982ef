package dipl.index;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Documents read in batches: those of a batch at the same time, the batches one after the other. */
final class OrderedReading {
    private static final int MOST_DOCUMENTS = 64;
    /** A batch takes no further document when it has so many words. */
    private static final int MOST_WORDS = 1 << 16;

    private final CorpusIndex index;
    private final int[] numbers;

    OrderedReading(CorpusIndex index, int[] numbers) {
        this.index = index;
        this.numbers = numbers;
    }

    <R> Stream<R> stream(Function<IndexedDocument, R> use) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new Batches<>(use), Spliterator.ORDERED), false)
                .flatMap(List::stream);
    }

    private final class Batches<R> implements Iterator<List<R>> {
        private final Function<IndexedDocument, R> use;
        private int next;
        /** The first batches are small, so that the first results are there at once. */
        private int most = 1;

        Batches(Function<IndexedDocument, R> use) {
            this.use = use;
        }

        @Override
        public boolean hasNext() {
            return next < numbers.length;
        }

        @Override
        public List<R> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            int first = next;
            long words = 0;
            do {
                words += index.read(numbers[next], IndexedDocument::wordCount);
                next++;
            } while (next < numbers.length && next - first < most && words < MOST_WORDS);
            most = Math.min(MOST_DOCUMENTS, 2 * most);
            IntStream batch = IntStream.range(first, next);
            return (next - first > 1 ? batch.parallel() : batch)
                    .mapToObj(place -> index.read(numbers[place], use))
                    .toList();
        }
    }
}

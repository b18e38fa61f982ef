package dipl.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;

/**
 * Writes the rows of a table in batches, the parts of a large one made by several threads and written in order. The first batches are
 * small, so that the first rows are seen at once.
 */
final class Batches {
    private static final int FIRST = 16;
    private static final int LARGEST = 1 << 11;
    /** Rows that one thread makes at a time. */
    private static final int PART = 1 << 8;

    private Batches() {}

    /** Makes the text of some rows; called by several threads. */
    @FunctionalInterface
    interface Part {
        void append(List<List<Object>> rows, Utf8Text out);
    }

    static void write(Iterator<List<Object>> rows, Part part, OutputStream out) throws IOException {
        List<FutureTask<Utf8Text>> before = List.of();
        for (int size = FIRST; rows.hasNext(); size = Math.min(LARGEST, 2 * size)) {
            List<List<Object>> batch = new ArrayList<>(size);
            while (batch.size() < size && rows.hasNext()) {
                batch.add(rows.next());
            }
            List<FutureTask<Utf8Text>> texts = parts(batch, part);
            if (texts.size() == 1) {
                write(before, out);
                write(texts, out);
                before = List.of();
            } else {
                // made while the batch before is written and the rows of the next one are read
                texts.forEach(ForkJoinPool.commonPool()::execute);
                write(before, out);
                before = texts;
            }
        }
        write(before, out);
    }

    private static List<FutureTask<Utf8Text>> parts(List<List<Object>> batch, Part part) {
        return IntStream.range(0, (batch.size() + PART - 1) / PART)
                .mapToObj(number -> batch.subList(number * PART, Math.min(batch.size(), (number + 1) * PART)))
                .map(rows -> new FutureTask<>(() -> {
                    Utf8Text text = new Utf8Text();
                    part.append(rows, text);
                    return text;
                }))
                .toList();
    }

    private static void write(List<FutureTask<Utf8Text>> texts, OutputStream out) throws IOException {
        // what no other thread has begun is made here, from the end, since the others begin at the start
        for (int i = texts.size() - 1; i >= 0; i--) {
            texts.get(i).run();
        }
        for (FutureTask<Utf8Text> text : texts) {
            text(text).writeTo(out);
        }
    }

    private static Utf8Text text(FutureTask<Utf8Text> made) {
        try {
            return made.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            // a part throws nothing that is checked
            throw (RuntimeException) e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }
}

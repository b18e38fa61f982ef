package dipl.table;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes the rows of a table in batches, the parts of a large one made by several threads and written in order. The first batches are
 * small, so that the first rows are seen at once.
 */
final class Batches {
    private static final int FIRST = 16;
    private static final int LARGEST = 1 << 12;
    /** Rows that one thread makes at a time. */
    private static final int PART = 1 << 8;

    private Batches() {}

    /** Makes the text of some rows; called by several threads. */
    @FunctionalInterface
    interface Part {
        void append(List<List<Object>> rows, StringBuilder out);
    }

    static void write(Iterator<List<Object>> rows, Part part, Writer out) throws IOException {
        List<List<Object>> batch = new ArrayList<>();
        for (int size = FIRST; rows.hasNext(); size = Math.min(LARGEST, 2 * size)) {
            batch.clear();
            while (batch.size() < size && rows.hasNext()) {
                batch.add(rows.next());
            }
            IntStream parts = IntStream.range(0, (batch.size() + PART - 1) / PART);
            List<StringBuilder> texts = (batch.size() > PART ? parts.parallel() : parts)
                    .mapToObj(number -> {
                        StringBuilder text = new StringBuilder();
                        part.append(batch.subList(number * PART, Math.min(batch.size(), (number + 1) * PART)), text);
                        return text;
                    })
                    .toList();
            for (StringBuilder text : texts) {
                out.append(text);
            }
        }
    }
}

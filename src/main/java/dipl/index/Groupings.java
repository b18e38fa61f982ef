package dipl.index;

import dipl.io.AtomicFile;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.InPlaceMergeSorter;

/**
 * Which documents of an index belong together: near duplicates, named after the path of their first document, and the versions of one
 * statement in several languages. Made from what the index holds when first asked for, and kept in the index's cache until it changes.
 *
 * @param duplicates groups of near duplicates
 * @param statements groups of versions
 */
record Groupings(Grouping duplicates, Grouping statements) {
    private static final int FORMAT = 1;
    private static final String ENDING = ".groups";

    /** The groupings of an index, from the cache or made. */
    static Groupings of(DirectoryReader reader, FixedBitSet documents, Path cache, String commitKey)
            throws IOException {
        Path file = cache.resolve(commitKey + ENDING);
        if (Files.isRegularFile(file)) {
            try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
                if (in.readInt() == FORMAT) {
                    return new Groupings(Grouping.read(in, reader.maxDoc()), Grouping.read(in, reader.maxDoc()));
                }
            } catch (IOException | RuntimeException e) {
                // A cache that cannot be read only costs the time to make it again.
                return made(reader, documents);
            }
        }
        Groupings made = made(reader, documents);
        made.keep(file);
        return made;
    }

    private static Groupings made(DirectoryReader reader, FixedBitSet documents) throws IOException {
        int[] order = inDateOrder(reader, documents);
        return new Groupings(duplicates(reader, order), Statements.find(reader, order));
    }

    private static Grouping duplicates(DirectoryReader reader, int[] order) throws IOException {
        int[] firsts = NearDuplicates.firsts(reader.leaves(), reader.maxDoc(), order);
        Grouping.Builder groups = new Grouping.Builder(reader.maxDoc());
        int[] groupOfFirst = new int[order.length];
        Arrays.fill(groupOfFirst, -1);
        for (int rank = 0; rank < order.length; rank++) {
            int first = firsts[rank];
            if (first != rank) {
                if (groupOfFirst[first] < 0) {
                    groupOfFirst[first] = groups.group(path(reader, order[first]));
                    groups.add(order[first], groupOfFirst[first]);
                }
                groups.add(order[rank], groupOfFirst[first]);
            }
        }
        return groups.build();
    }

    /** The path of a document, from its part of the index: to number the paths of the whole anew for each would take hours. */
    private static String path(DirectoryReader reader, int document) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        SortedDocValues paths = DocValues.getSorted(leaf.reader(), Fields.PATH);
        if (!paths.advanceExact(document - leaf.docBase)) {
            throw new IllegalStateException("document " + document + " has no path");
        }
        return paths.lookupOrd(paths.ordValue()).utf8ToString();
    }

    /** The numbers of documents by date, those without one last, then path. */
    static int[] inDateOrder(DirectoryReader reader, FixedBitSet documents) throws IOException {
        SortedDocValues dates = MultiDocValues.getSortedValues(reader, Fields.value("date"));
        SortedDocValues paths = MultiDocValues.getSortedValues(reader, Fields.PATH);
        long[] keys = new long[documents.cardinality()];
        int[] numbers = new int[keys.length];
        int at = 0;
        for (int document = next(documents, 0); document >= 0; document = next(documents, document + 1)) {
            paths.advanceExact(document);
            int date = dates != null && dates.advanceExact(document) ? dates.ordValue() : Integer.MAX_VALUE;
            keys[at] = (long) date << 32 | paths.ordValue();
            numbers[at++] = document;
        }
        return sorted(keys, numbers);
    }

    private static int next(FixedBitSet documents, int from) {
        if (from >= documents.length()) {
            return -1;
        }
        int next = documents.nextSetBit(from);
        return next == DocIdSetIterator.NO_MORE_DOCS ? -1 : next;
    }

    /** The numbers in the order of their keys, equal keys by number. */
    private static int[] sorted(long[] keys, int[] numbers) {
        new InPlaceMergeSorter() {
            @Override
            protected int compare(int i, int j) {
                int order = Long.compare(keys[i], keys[j]);
                return order != 0 ? order : Integer.compare(numbers[i], numbers[j]);
            }

            @Override
            protected void swap(int i, int j) {
                long key = keys[i];
                keys[i] = keys[j];
                keys[j] = key;
                int number = numbers[i];
                numbers[i] = numbers[j];
                numbers[j] = number;
            }
        }.sort(0, keys.length);
        return numbers;
    }

    /** Keeps the groupings; a failure costs no more than the time to make them again. */
    private void keep(Path file) {
        try {
            Files.createDirectories(file.getParent());
            AtomicFile.write(file, bytes -> {
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(bytes));
                out.writeInt(FORMAT);
                duplicates.write(out);
                statements.write(out);
                out.flush();
            });
            try (Stream<Path> files = Files.list(file.getParent())) {
                List<Path> old = files.filter(other -> other.toString().endsWith(ENDING) && !other.equals(file))
                        .toList();
                for (Path other : old) {
                    Files.deleteIfExists(other);
                }
            }
        } catch (IOException e) {
            // The folder may be read-only or the disk full; the answer is in memory all the same.
            return;
        }
    }
}

package dipl.analysis.cooccur;

import dipl.index.IndexedDocument;
import dipl.passages.Meetings;
import dipl.passages.Meetings.Evidence;
import dipl.stats.ClusteredLogOdds.Sums;
import dipl.stats.FourfoldTable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Everything that is summed over the documents of one group; whole numbers, so that their order does not matter. */
final class GroupSums {
    private final int width;
    private long documents;
    private long units;
    private long unitsSquared;
    private final long[] row;
    private final long[] rowSquared;
    private final long[] rowUnits;
    private final long[] column;
    private final long[] columnSquared;
    private final long[] columnUnits;
    private final Map<Integer, PairSums> pairs = new HashMap<>();

    /** What is summed for a pair that stands in at least one document; c is the column apart from the row's own words. */
    private static final class PairSums {
        private long both;
        private long shared;
        private long documents;
        private long aa;
        private long ar;
        private long ac;
        private long au;
        private long rc;
        private long ccLess;
        private long cuLess;
        private Evidence evidence;
    }

    GroupSums(int rows, int columns) {
        width = columns;
        row = new long[rows];
        rowSquared = new long[rows];
        rowUnits = new long[rows];
        column = new long[columns];
        columnSquared = new long[columns];
        columnUnits = new long[columns];
    }

    /** Adds a document. */
    void add(Meetings found, IndexedDocument document, Comparator<Evidence> best) {
        long u = found.units();
        documents++;
        units += u;
        unitsSquared += u * u;
        found.rowsFound().stream().forEach(r -> {
            long n = found.rowUnits(r);
            row[r] += n;
            rowSquared[r] += n * n;
            rowUnits[r] += n * u;
        });
        found.columnsFound().stream().forEach(c -> {
            long n = found.columnUnits(c);
            column[c] += n;
            columnSquared[c] += n * n;
            columnUnits[c] += n * u;
        });
        found.rowsFound().stream()
                .forEach(r -> found.columnsFound().stream()
                        .filter(c -> !found.identical(r, c))
                        .forEach(c -> add(found, document, r, c, best)));
    }

    private void add(Meetings found, IndexedDocument document, int r, int c, Comparator<Evidence> best) {
        PairSums pair = pairs.computeIfAbsent(r * width + c, key -> new PairSums());
        long a = found.both(r, c);
        long inRow = found.rowUnits(r);
        long shared = found.shared(r, c);
        long all = found.columnUnits(c);
        long apart = all - shared;
        pair.both += a;
        pair.shared += shared;
        pair.aa += a * a;
        pair.ar += a * inRow;
        pair.ac += a * apart;
        pair.au += a * found.units();
        pair.rc += inRow * apart;
        pair.ccLess += all * all - apart * apart;
        pair.cuLess += shared * found.units();
        if (a > 0) {
            pair.documents++;
            pair.evidence = better(pair.evidence, found.evidence(document, r, c), best);
        }
    }

    private static Evidence better(Evidence one, Evidence other, Comparator<Evidence> best) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return best.compare(other, one) < 0 ? other : one;
    }

    void add(GroupSums other, Comparator<Evidence> best) {
        documents += other.documents;
        units += other.units;
        unitsSquared += other.unitsSquared;
        add(row, other.row);
        add(rowSquared, other.rowSquared);
        add(rowUnits, other.rowUnits);
        add(column, other.column);
        add(columnSquared, other.columnSquared);
        add(columnUnits, other.columnUnits);
        other.pairs.forEach((key, more) -> {
            PairSums pair = pairs.computeIfAbsent(key, k -> new PairSums());
            pair.both += more.both;
            pair.shared += more.shared;
            pair.documents += more.documents;
            pair.aa += more.aa;
            pair.ar += more.ar;
            pair.ac += more.ac;
            pair.au += more.au;
            pair.rc += more.rc;
            pair.ccLess += more.ccLess;
            pair.cuLess += more.cuLess;
            pair.evidence = better(pair.evidence, more.evidence, best);
        });
    }

    private static void add(long[] sums, long[] more) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += more[i];
        }
    }

    private PairSums pair(int r, int c) {
        return pairs.getOrDefault(r * width + c, new PairSums());
    }

    FourfoldTable table(int r, int c) {
        PairSums pair = pair(r, c);
        long columnOnly = column[c] - pair.shared - pair.both;
        return new FourfoldTable(pair.both, row[r] - pair.both, columnOnly, units - row[r] - columnOnly);
    }

    Sums clusters(int r, int c) {
        PairSums pair = pair(r, c);
        return new Sums(
                documents,
                pair.aa,
                pair.ar,
                pair.ac,
                pair.au,
                rowSquared[r],
                pair.rc,
                rowUnits[r],
                columnSquared[c] - pair.ccLess,
                columnUnits[c] - pair.cuLess,
                unitsSquared);
    }

    long documents(int r, int c) {
        return pair(r, c).documents;
    }

    Evidence evidence(int r, int c) {
        return pair(r, c).evidence;
    }
}

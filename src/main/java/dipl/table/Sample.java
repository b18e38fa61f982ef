package dipl.table;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The rows of a table, the first of which are read ahead to learn how wide the columns are. */
final class Sample implements Iterator<List<Object>> {
    /** Enough to see the usual widths, few enough to hold. */
    private static final int SIZE = 5000;

    private final Table table;
    private final List<List<Object>> first = new ArrayList<>();
    private final Iterator<List<Object>> rest;
    private int next;

    Sample(Table table) {
        this.table = table;
        rest = table.rows().iterator();
        while (first.size() < SIZE && rest.hasNext()) {
            first.add(checked(rest.next()));
        }
    }

    /** The rows read ahead; they are also the first that this iterator gives. */
    List<List<Object>> rows() {
        return first;
    }

    @Override
    public boolean hasNext() {
        return next < first.size() || rest.hasNext();
    }

    @Override
    public List<Object> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return next < first.size() ? first.get(next++) : checked(rest.next());
    }

    private List<Object> checked(List<Object> row) {
        Cells.check(table, row);
        return row;
    }
}

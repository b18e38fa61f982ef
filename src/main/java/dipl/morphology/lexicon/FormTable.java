package dipl.morphology.lexicon;

import dipl.morphology.Capitals;
import dipl.morphology.Paradigm;
import dipl.morphology.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** A paradigm whose forms are known one by one. */
public final class FormTable implements Paradigm {
    /** From this many letters on, forms that still share their beginning are looked up together. */
    private static final int SHARED_LETTERS = 2;

    private final Map<String, Reading> readings;
    private final List<String> listed;
    private final Capitals capitals;

    private FormTable(Map<String, Reading> readings, Capitals capitals) {
        this.capitals = capitals;
        this.readings = new HashMap<>(readings);
        this.listed = List.copyOf(readings.keySet());
    }

    /**
     * Makes a table of these forms.
     *
     * @param readings the reading of each form; in the order in which {@link #forms} is to list them
     */
    public static FormTable of(LinkedHashMap<String, Reading> readings) {
        return new FormTable(readings, Capitals.FREE);
    }

    /** The same of a word whose capitals may tell it from another one. */
    public static FormTable of(LinkedHashMap<String, Reading> readings, Capitals capitals) {
        return new FormTable(readings, capitals);
    }

    /** A table with a single form. */
    public static FormTable exactly(String form, Reading reading) {
        return new FormTable(Collections.singletonMap(form, reading), Capitals.FREE);
    }

    private static List<String> commonPrefixes(List<String> sorted) {
        List<String> result = new ArrayList<>();
        int start = 0;
        while (start < sorted.size()) {
            String common = sorted.get(start);
            int next = start + 1;
            while (next < sorted.size()) {
                int shared = sharedLength(common, sorted.get(next));
                if (shared < Math.min(SHARED_LETTERS, common.length())) {
                    break;
                }
                common = common.substring(0, shared);
                next++;
            }
            result.add(common);
            start = next;
        }
        return List.copyOf(result);
    }

    private static int sharedLength(String a, String b) {
        int end = Math.min(a.length(), b.length());
        int i = 0;
        while (i < end && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    @Override
    public List<String> prefixes() {
        return commonPrefixes(new ArrayList<>(new TreeSet<>(listed)));
    }

    @Override
    public boolean isFinite() {
        return true;
    }

    @Override
    public Capitals capitals() {
        return capitals;
    }

    @Override
    public Optional<Reading> read(String form) {
        return Optional.ofNullable(readings.get(form));
    }

    @Override
    public List<String> forms(int limit) {
        return listed.size() <= limit ? listed : listed.subList(0, limit);
    }
}

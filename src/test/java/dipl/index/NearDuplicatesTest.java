package dipl.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reprints and updated versions are found, other texts are left alone. */
class NearDuplicatesTest {
    private static final int WORDS = 200;

    @TempDir
    Path folder;

    private final Random random = new Random(20231);
    private Workspace work;

    @BeforeEach
    void workspace() throws IOException {
        work = new Workspace(folder);
    }

    @Test
    void resemblanceIsEstimatedWithinFourStandardErrors() {
        for (double changed : new double[] {0, 0.02, 0.05, 0.1, 0.2, 0.5, 1}) {
            List<String> text = text();
            List<String> other = new ArrayList<>(text);
            other.replaceAll(word -> random.nextDouble() < changed ? word() : word);
            double exact = jaccard(text, other);
            double estimate = MinHash.resemblance(sketch(text), sketch(other));
            double error = Math.sqrt(exact * (1 - exact) / MinHash.SIZE) + 1.0 / MinHash.SIZE;
            assertEquals(exact, estimate, 4 * error, "with " + changed + " of the words changed");
        }
    }

    @Test
    void capitalsDoNotCount() {
        List<String> text = text();
        List<String> shouted =
                text.stream().map(word -> word.toUpperCase(Locale.ROOT)).toList();
        assertEquals(1, MinHash.resemblance(sketch(text), sketch(shouted)));
    }

    @Test
    void groupIsNamedAfterItsFirstDocumentByDateThenPath() throws IOException {
        List<String> report = text();
        write("b/2020-01-02_reprint.txt", edited(report, 3));
        write("c/2020-01-01_agency.txt", report);
        write("a/2020-01-02_update.txt", edited(report, 10));
        write("d/undated.txt", edited(report, 1));
        write("a/2020-01-01_other.txt", text());
        work.index();
        assertEquals(
                "{a/2020-01-01_other.txt=, a/2020-01-02_update.txt=c/2020-01-01_agency.txt,"
                        + " b/2020-01-02_reprint.txt=c/2020-01-01_agency.txt,"
                        + " c/2020-01-01_agency.txt=c/2020-01-01_agency.txt, d/undated.txt=c/2020-01-01_agency.txt}",
                values("duplicate_group").toString());
    }

    @Test
    void onlyTheFirstOfThoseSelectedCounts() throws IOException {
        List<String> report = text();
        write("2020-01-01_a.txt", report);
        write("2020-01-02_b.txt", edited(report, 2));
        write("2020-01-03_c.txt", edited(report, 2));
        write("2020-01-04_d.txt", text());
        work.index();
        try (CorpusIndex index = CorpusIndex.open(work.index)) {
            assertEquals(new CorpusIndex.NearDuplicateCount(1, 2), index.nearDuplicates());
            assertEquals(2, firsts(index, ""));
            assertEquals(2, firsts(index, "date:[2020-01-02 TO *]"));
            assertEquals(
                    3,
                    index.select("duplicate_group:\"2020-01-01_a.txt\"", List.of())
                            .size());
            assertEquals(3, index.select("duplicate_group:2020*", List.of()).size());
            assertEquals(1, index.select("NOT duplicate_group:*", List.of()).size());
            assertEquals(
                    0,
                    index.select("duplicate_group:\"2020-01-04_d.txt\"", List.of())
                            .size());
        }
    }

    /** A chain of versions, each like the one before: every copy must still resemble the document its group is named after. */
    @Test
    void everyCopyResemblesTheFirstOfItsGroup() throws IOException {
        List<List<String>> versions = new ArrayList<>(List.of(text()));
        for (int i = 1; i < 40; i++) {
            versions.add(edited(versions.get(i - 1), 8));
        }
        for (int i = 0; i < versions.size(); i++) {
            write(name(i), versions.get(i));
        }
        work.index();
        Set<String> groups = new HashSet<>();
        values("duplicate_group").forEach((path, group) -> {
            groups.add(group);
            double exact = group.isEmpty() ? 1 : jaccard(versions.get(number(path)), versions.get(number(group)));
            assertTrue(exact > NearDuplicates.LEAST - 0.18, path + " in " + group + " resembles it by " + exact);
        });
        assertTrue(groups.size() > 2, () -> "a chain is not one group: " + groups);
    }

    @Test
    void groupsDoNotDependOnTheOrderOfReading() throws IOException {
        List<String> report = text();
        for (int i = 0; i < 30; i++) {
            write(name(i), i % 3 == 0 ? text() : edited(report, i));
        }
        work.index();
        SortedMap<String, String> atOnce = values("duplicate_group");
        Workspace other = new Workspace(folder.resolve("again"));
        for (String path : List.of(name(17), name(4), name(29), name(1))) {
            other.write(path, Files.readString(work.texts.resolve(path)));
            other.index();
        }
        for (String path : atOnce.keySet()) {
            other.write(path, Files.readString(work.texts.resolve(path)));
        }
        other.index();
        work = other;
        assertEquals(atOnce, values("duplicate_group"));
    }

    @Test
    void shortTextsHaveNoDuplicates() throws IOException {
        write("a.txt", text().subList(0, MinHash.LEAST_WORDS - 1));
        write("b.txt", List.of("Another", "short", "text"));
        work.index();
        assertEquals(Set.of(""), Set.copyOf(values("duplicate_group").values()));
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "2020-01-01_%02d.txt", number);
    }

    private static int number(String path) {
        return Integer.parseInt(path.substring(11, 13));
    }

    private static int firsts(CorpusIndex index, String where) {
        return index.withoutLaterCopies(index.select(where, List.of())).size();
    }

    private SortedMap<String, String> values(String field) {
        SortedMap<String, String> values = new TreeMap<>();
        try (CorpusIndex index = CorpusIndex.open(work.index)) {
            for (int number : index.inPathOrder(index.select("", List.of()))) {
                index.read(number, document -> values.put(document.path(), document.value(field)));
            }
        }
        return values;
    }

    private void write(String path, List<String> words) throws IOException {
        work.write(path, String.join(" ", words) + ".\n");
    }

    private List<String> text() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < WORDS; i++) {
            words.add(word());
        }
        return words;
    }

    /** The same text with some other words. */
    private List<String> edited(List<String> text, int changes) {
        List<String> words = new ArrayList<>(text);
        for (int i = 0; i < changes; i++) {
            words.set(random.nextInt(words.size()), word());
        }
        return words;
    }

    private String word() {
        return "w" + Integer.toString(random.nextInt(5000), 36).replaceAll("\\d", "x");
    }

    private static double jaccard(List<String> a, List<String> b) {
        Set<List<String>> both = shingles(a);
        Set<List<String>> all = new HashSet<>(both);
        Set<List<String>> ofB = shingles(b);
        both.retainAll(ofB);
        all.addAll(ofB);
        return (double) both.size() / all.size();
    }

    private static Set<List<String>> shingles(List<String> words) {
        Set<List<String>> shingles = new HashSet<>();
        for (int i = 0; i + MinHash.SHINGLE <= words.size(); i++) {
            shingles.add(List.copyOf(words.subList(i, i + MinHash.SHINGLE)));
        }
        return shingles;
    }

    private static BytesRef sketch(List<String> words) {
        return new BytesRef(MinHash.sketch(words.stream()
                .map(word -> new WordCache.Word(word, 0, new BytesRef(word), MinHash.hash(word)))
                .toArray(WordCache.Word[]::new)));
    }
}

package dipl.analysis.suggest;

import dipl.index.CorpusIndex;
import dipl.index.CorpusIndex.PartReader;
import dipl.index.DocumentSet;
import dipl.index.IndexedDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Documents that are one text in several languages. They are known by their ids, or by their paths if they have none, which differ in the code
 * of the language alone: {@code plan-2021-kk} and {@code plan-2021-en}, {@code kk/12.txt} and {@code en/12.txt}.
 */
final class Twins {
    private Twins() {}

    /**
     * A document of a group.
     *
     * @param number in the index
     * @param language its code
     */
    record Twin(int number, String language) {}

    private record Named(String name, Twin twin) {}

    /** The groups of at least two documents, no two of one language; by their names. */
    static List<List<Twin>> groups(CorpusIndex index, DocumentSet documents, int threads) {
        Map<String, List<Twin>> groups = new TreeMap<>();
        index.scan(documents, threads, Names::new)
                .forEach(part -> part.forEach(named -> groups.computeIfAbsent(named.name, name -> new ArrayList<>())
                        .add(named.twin)));
        return groups.values().stream()
                .filter(group -> group.size() > 1
                        && group.stream().map(Twin::language).distinct().count() == group.size())
                .toList();
    }

    /** The name of a document without the code of its language; empty if the code is not in it. */
    static String withoutLanguage(String name, String language) {
        List<String> parts = Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
        return language.isEmpty() || !parts.contains(language)
                ? ""
                : parts.stream().filter(part -> !part.equals(language)).collect(Collectors.joining("-"));
    }

    private static final class Names implements PartReader<List<Named>> {
        private final List<Named> names = new ArrayList<>();

        @Override
        public void read(IndexedDocument document) {
            String language = document.value("language");
            String id = document.value("id");
            String name = withoutLanguage(id.isEmpty() ? document.path() : id, language);
            if (!name.isEmpty()) {
                names.add(new Named(name, new Twin(document.number(), language)));
            }
        }

        @Override
        public List<Named> result() {
            return names;
        }
    }
}

package dipl.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CategoryLabelsTest {
    private static final Path DICTIONARIES = Path.of(System.getProperty("dipl.home", "."), "dictionaries");

    @Test
    void everyBundledCategoryHasALabelInEachLanguage() throws IOException {
        CategoryLabels labels = CategoryLabels.bundled();
        try (Stream<Path> files = Files.list(DICTIONARIES)) {
            List<Path> dictionaries = files.filter(file ->
                            file.toString().endsWith(".csv") && !file.toString().endsWith(".examples.csv"))
                    .toList();
            assertTrue(dictionaries.size() >= 8);
            for (Path file : dictionaries) {
                Dictionary dictionary = DictionaryReader.read(file);
                for (String category : dictionary.categories()) {
                    for (String language : List.of("kk", "ru", "en")) {
                        assertTrue(
                                labels.has(dictionary.dimension(), category, language),
                                () -> "labels/categories.csv lacks " + dictionary.dimension() + "," + category);
                    }
                }
            }
        }
    }

    @Test
    void anotherDictionarysCategoryIsCalledByItsLastName() {
        assertEquals("peace", CategoryLabels.bundled().label("topics", "world/peace", "kk"));
    }
}

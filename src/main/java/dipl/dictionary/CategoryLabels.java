package dipl.dictionary;

import dipl.io.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What readers of a chart call the categories of the bundled dictionaries, in Kazakh, Russian and English. */
public final class CategoryLabels {
    private static final String RESOURCE = "/dipl/labels/categories.csv";

    private final Map<String, String> labels;

    private CategoryLabels(Map<String, String> labels) {
        this.labels = labels;
    }

    /** Reads the labels that the program brings. */
    public static CategoryLabels bundled() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        Map<String, String> labels = new HashMap<>();
        try (InputStream in = CategoryLabels.class.getResourceAsStream(RESOURCE);
                CSVParser rows = CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), format)) {
            for (CSVRecord row : rows) {
                for (String language : new String[] {"kk", "ru", "en"}) {
                    labels.put(key(row.get("dimension"), row.get("category"), language), row.get(language));
                }
            }
        } catch (IOException e) {
            throw new InputException(RESOURCE + ": cannot be read from the jar", e);
        }
        return new CategoryLabels(labels);
    }

    /** The label in a language; a category of another dictionary is called by the last name of its path. */
    public String label(String dimension, String category, String language) {
        String last = category.substring(category.lastIndexOf('/') + 1);
        return labels.getOrDefault(key(dimension, category, language), last);
    }

    /** Whether there is a label. */
    boolean has(String dimension, String category, String language) {
        return labels.containsKey(key(dimension, category, language));
    }

    private static String key(String dimension, String category, String language) {
        return dimension + "\n" + category + "\n" + language;
    }
}

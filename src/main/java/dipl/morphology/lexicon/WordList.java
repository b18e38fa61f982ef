package dipl.morphology.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads the small word lists that belong to the program: UTF-8, one entry a line, {@code #} starts a comment line. */
public final class WordList {
    private WordList() {}

    /**
     * The lines of a list without comments and blank lines.
     *
     * @throws UncheckedIOException if the list cannot be read: the program is not installed whole
     */
    public static List<String> lines(URL list) {
        List<String> result = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(list.openStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    result.add(line.strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + list, e);
        }
        return result;
    }

    /**
     * Reads lines {@code word: form form …} the other way round.
     *
     * @return for each form the words that list it
     */
    public static Map<String, Set<String>> owners(URL list) {
        Map<String, Set<String>> result = new HashMap<>();
        for (String line : lines(list)) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IllegalStateException(list + ": a line without a colon: " + line);
            }
            for (String form : line.substring(colon + 1).strip().split(" +")) {
                result.computeIfAbsent(form, key -> new TreeSet<>()).add(line.substring(0, colon));
            }
        }
        return result;
    }
}

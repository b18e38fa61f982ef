package dipl.lexis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Words that hold a text together and say little by themselves, in Kazakh, Russian and English, without capitals. */
public final class StopWords {
    /** The languages that have a list. */
    public static final List<String> LANGUAGES = List.of("kk", "ru", "en");

    private static final Map<String, Set<String>> LISTS =
            LANGUAGES.stream().collect(Collectors.toMap(Function.identity(), StopWords::read));

    private StopWords() {}

    /** The list of a language; empty for any without one. */
    public static Set<String> of(String language) {
        return LISTS.getOrDefault(language, Set.of());
    }

    private static Set<String> read(String language) {
        String name = "stop-words-" + language + ".txt";
        try (InputStream in = StopWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.strip().split("\\s+")).stream())
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

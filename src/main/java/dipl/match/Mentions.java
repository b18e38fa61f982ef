package dipl.match;

import dipl.dictionary.DictionaryReader;
import dipl.dictionary.Term;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * How texts mention countries: by name, by adjective, by the capital, or by a word such as {@code country} or {@code nation}; and how
 * they mention diplomacy.
 */
final class Mentions {
    private static final List<Term> COUNTRIES = Stream.of("countries/countries", "countries/stand-ins")
            .flatMap(name -> read(name).stream())
            .toList();

    private static final List<Term> DIPLOMACY = read("sphere/diplomacy");

    private Mentions() {}

    /** The names of countries in all languages, and what only looks like them. */
    static List<Term> countries() {
        return COUNTRIES;
    }

    /** The words of diplomacy in all languages. */
    static List<Term> diplomacy() {
        return DIPLOMACY;
    }

    private static List<Term> read(String name) {
        String resource = "/dipl/" + name + ".csv";
        try (InputStream in = Mentions.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + resource);
            }
            return DictionaryReader.readTrusted(name, name + ".csv", in.readAllBytes(), "")
                    .terms();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}

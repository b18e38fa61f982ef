package dipl.match;

import dipl.dictionary.DictionaryReader;
import dipl.dictionary.Term;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** How texts mention countries: by name, by adjective, by the capital, or by a word such as {@code country} or {@code nation}. */
final class CountryMentions {
    private static final List<Term> TERMS = Stream.of("countries", "stand-ins")
            .flatMap(name -> read(name).stream())
            .toList();

    private CountryMentions() {}

    /** The terms, in all languages. */
    static List<Term> terms() {
        return TERMS;
    }

    private static List<Term> read(String name) {
        String resource = "/dipl/countries/" + name + ".csv";
        try (InputStream in = CountryMentions.class.getResourceAsStream(resource)) {
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

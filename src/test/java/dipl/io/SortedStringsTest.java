package dipl.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedStringsTest {
    /** With 10 characters in memory most wait on disk, with a million none. */
    @ParameterizedTest
    @ValueSource(ints = {1, 10, 1_000_000})
    void asSortingInMemory(int mostCharacters) throws IOException {
        Random random = new Random(7);
        List<String> expected = new ArrayList<>();
        try (SortedStrings strings = new SortedStrings(mostCharacters)) {
            for (int i = 0; i < 300; i++) {
                String string = random.ints(random.nextInt(5), 'a', 'd')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
                strings.add(string);
                expected.add(string);
            }
            expected.sort(Comparator.naturalOrder());
            assertEquals(300, strings.size());
            assertEquals(expected, read(strings));
            strings.add("zz");
            expected.add("zz");
            assertEquals(expected, read(strings));
        }
    }

    /** A file's name need not be a text in any encoding. */
    @Test
    void halfAPairIsKept() throws IOException {
        try (SortedStrings strings = new SortedStrings(1)) {
            strings.add("b\uD83D");
            strings.add("Құжат\0\uD83D\uDE00");
            assertEquals(List.of("b\uD83D", "Құжат\0\uD83D\uDE00"), read(strings));
        }
    }

    private static List<String> read(SortedStrings strings) {
        try (Stream<String> sorted = strings.sorted()) {
            return sorted.toList();
        }
    }
}

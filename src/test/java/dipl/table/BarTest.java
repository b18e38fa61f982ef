package dipl.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarTest {
    @ParameterizedTest
    @CsvSource({
        "10, ██████████",
        "20, ██████████",
        "5, █████",
        "5.5, █████▌",
        "5.125, █████▏",
        "0.875, ▉",
        "0.0001, ▏",
        "0, ''",
        "-1, ''",
        "NaN, ''"
    })
    void eighthsOfACharacter(double value, String bar) {
        assertEquals(bar, Bar.of(value, 10, 10));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0"})
    void nothingToCompareWithMakesNoBar(double value, double largest) {
        assertEquals("", Bar.of(value, largest, 10));
    }
}

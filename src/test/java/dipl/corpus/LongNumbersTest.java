package dipl.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongNumbersTest {
    @Test
    void asAMap() {
        Random random = new Random(5);
        LongNumbers numbers = new LongNumbers();
        Map<Long, Integer> expected = new HashMap<>();
        assertEquals(-1, numbers.get(0));
        for (int i = 0; i < 10_000; i++) {
            long key = random.nextInt(3_000) - 1_500L;
            numbers.put(key, i);
            expected.put(key, i);
        }
        for (long key = -2_000; key < 2_000; key++) {
            assertEquals(expected.getOrDefault(key, -1), numbers.get(key));
        }
    }
}

package dipl.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecordLogTest {
    /** Some 10 MB, of which the buffer holds the last quarter of a megabyte, with one record longer than the buffer. */
    @Test
    void eachIsFoundByItsNumber() throws IOException {
        Random random = new Random(3);
        List<Integer> numbers = new ArrayList<>();
        List<List<String>> records = new ArrayList<>();
        try (RecordLog log = new RecordLog()) {
            for (int i = 0; i < 2_000; i++) {
                List<String> record =
                        List.of("құжат" + i, "", "x".repeat(i == 1_000 ? 500_000 : random.nextInt(4_000)), "\uD83D");
                numbers.add(log.add(record.toArray(String[]::new)));
                records.add(record);
                int any = random.nextInt(numbers.size());
                assertEquals(records.get(any), log.get(numbers.get(any)));
            }
            for (int i = 0; i < records.size(); i++) {
                assertEquals(records.get(i), log.get(numbers.get(i)));
            }
        }
    }
}

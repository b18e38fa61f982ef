package dipl.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dipl.index.Originals.Original;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class OriginalsTest {
    @Test
    void theFirstPathStands() throws IOException {
        Original late = new Original("h", "/corpus/b.txt", "b.txt");
        Original early = new Original("h", "/corpus/a.txt", "a.txt");
        Original other = new Original("g", "/corpus/0.txt", "0.txt");
        try (Originals originals = new Originals()) {
            assertTrue(originals.claim(late));
            assertTrue(originals.claim(other));
            assertTrue(originals.claim(early));
            assertFalse(originals.claim(new Original("h", "/corpus/c.txt", "c.txt")));
            assertFalse(originals.claim(new Original("h", "/other/a.txt", "a.txt")));
            assertEquals(early, originals.of("h", "c.txt"));
            assertEquals(other, originals.of("g", "x.TXT"));
            assertTrue(originals.claim(new Original("h", "/corpus/b.docx", "b.docx")));
            assertEquals(List.of(late), List.copyOf(originals.displaced()));
        }
    }
}

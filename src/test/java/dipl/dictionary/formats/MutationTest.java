package dipl.dictionary.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dipl.dictionary.Dictionary;
import dipl.dictionary.DictionaryReader;
import dipl.io.InputException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files damaged by chance are either read, and come back the same after export, or are one clear line. */
class MutationTest {
    private static final int MUTANTS = 60;
    private static final String SIGNS = "\t\r\n \"'%(){}[]<>&*?:;,=+-_/\\@#|~^\0\uFFFD";
    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16,
            Charset.forName("windows-1251"),
            Charset.forName("KOI8-R"));

    private static final Map<DictionaryFormat, String> SAMPLES = Map.ofEntries(
            Map.entry(
                    DictionaryFormat.QUANTEDA,
                    "peace:\n  - truce*\n  - 'мирный договор'\nwar:\n  land: [tank, \"front line\"]\n  sea: navy\n"),
            Map.entry(
                    DictionaryFormat.LIWC,
                    "%\n1\tpeace\n2\twar (civil)\n\t3\tsea\n%\ntruce*\t1\nмир\t1 2\nkind (of) 1 2/3\nnavy\t(2)3\n"),
            Map.entry(DictionaryFormat.LIWC22, "DicTerm,peace,war\ntruce*,X,\n\"front line\",,X\nмир,X,X\n"),
            Map.entry(
                    DictionaryFormat.YOSHIKODER,
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<dictionary style=\"050805\" patternengine=\"substring\">\n"
                            + "<cnode name=\"all\" desc=\"x &amp; y\">\n<pnode name=\"мир\" score=\"2\"/>\n"
                            + "<cnode name=\"war\"><pnode name=\"front line\"/></cnode>\n</cnode>\n</dictionary>\n"),
            Map.entry(
                    DictionaryFormat.LEXICODER2,
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<dictionary name=\"d\">\n<cnode name=\"peace\">\n"
                            + "<pnode name=\" truce \"></pnode>\n<pnode name=\"мир\"></pnode>\n</cnode>\n</dictionary>\n"),
            Map.entry(DictionaryFormat.LEXICODER, "+peace\ntruce*\nмир\n+war\nfront line\nnavy\n"),
            Map.entry(
                    DictionaryFormat.WORDSTAT,
                    "PEACE\n\tTRUCE* (1)\n\tМИР (2)\n\t@RULE [TRUCE NEAR МИР /S 5] (1)\n\tSEA\n\t\tFRONT_LINE (1)\nWAR\n\tNAVY (1)\n"),
            Map.entry(DictionaryFormat.VBPRO, ">>peace<<\ntruce\nмир\n>>war<<\nfront line\nnavy\n"),
            Map.entry(
                    DictionaryFormat.KHCODER,
                    "# codes\n*peace\ntruce or 'мир' or near(a-b)[5]\n*war\n(front+line or seq(navy-war)[b4])\nor tank\n"),
            Map.entry(
                    DictionaryFormat.CSV,
                    "category,term,weight\npeace,truce*,2\nwar/sea,\"front, line\",\nwar,мир,1\n"),
            Map.entry(DictionaryFormat.LIST, "; words\ntruce*\nмир\t-2\nfront line\n"));

    private static byte[] mutant(String sample, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(sample.split("(?<=\n)")));
        byte[] bytes = sample.getBytes(StandardCharsets.UTF_8);
        switch (random.nextInt(6)) {
            case 0 -> {
                return Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
            case 1 -> {
                for (int i = random.nextInt(4); i >= 0; i--) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
                return bytes;
            }
            case 2 -> {
                for (int i = random.nextInt(3); i >= 0; i--) {
                    Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
                }
                return String.join("", lines).getBytes(StandardCharsets.UTF_8);
            }
            case 3 -> {
                return sample.getBytes(ENCODINGS.get(random.nextInt(ENCODINGS.size())));
            }
            case 4 -> {
                int line = random.nextInt(lines.size());
                lines.add(random.nextInt(lines.size()), lines.get(line).repeat(1 + random.nextInt(2)));
                lines.remove(random.nextInt(lines.size()));
                return String.join("", lines).getBytes(StandardCharsets.UTF_8);
            }
            default -> {
                return withSigns(bytes, random);
            }
        }
    }

    private static byte[] withSigns(byte[] bytes, Random random) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int share = 5 + random.nextInt(40);
        for (byte b : bytes) {
            if (random.nextInt(share) == 0) {
                int sign = random.nextInt(SIGNS.length());
                out.writeBytes(SIGNS.substring(sign, sign + 1).getBytes(StandardCharsets.UTF_8));
            }
            if (random.nextInt(share) > 0) {
                out.write(b);
            }
        }
        return out.toByteArray();
    }

    private static List<String> lines(Dictionary dictionary) {
        return dictionary.terms().stream().map(FormatsTest::line).sorted().toList();
    }

    private static void readsBackTheSame(DictionaryFormat format, Dictionary made, String seed) {
        Dictionary table = DictionaryReader.read(
                "sample",
                "sample.csv",
                DictionaryTable.write(made.terms()).getBytes(StandardCharsets.UTF_8),
                problem -> {
                    throw new AssertionError(seed + ": " + problem);
                });
        assertEquals(lines(made), lines(table), seed);
        ExportedDictionary exported = format.write(List.of(table), new ExportOptions("", 0));
        if (exported.text().isBlank() || !exported.losses().isEmpty()) {
            return;
        }
        Dictionary again = format.read("sample.x", exported.bytes(), "*").dictionary();
        assertEquals(lines(made), lines(again), seed + "\n" + exported.text());
    }

    @ParameterizedTest
    @EnumSource(DictionaryFormat.class)
    void damagedFilesAreReadOrAreOneClearLine(DictionaryFormat format) {
        String sample = SAMPLES.get(format);
        int read = 0;
        for (int number = 0; number < MUTANTS; number++) {
            String seed = format + " with seed " + number;
            byte[] mutant = mutant(sample, new Random(number));
            ImportedDictionary imported;
            try {
                imported = format.read("sample.x", mutant, "*");
            } catch (InputException e) {
                assertTrue(e.getMessage().matches("sample\\.x:\\d+: .+"), seed + ": " + e.getMessage());
                assertFalse(e.getMessage().contains("Exception"), seed + ": " + e.getMessage());
                continue;
            } catch (RuntimeException e) {
                throw new AssertionError(seed, e);
            }
            if (!imported.dictionary().terms().isEmpty()) {
                readsBackTheSame(format, imported.dictionary(), seed);
                read++;
            }
        }
        assertTrue(read > MUTANTS / 10, read + " read");
    }
}

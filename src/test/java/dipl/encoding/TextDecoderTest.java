package dipl.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dipl.io.UnreadableFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
    private static final Path AWKWARD = Path.of("../shared/data/corpora/awkward");
    private static final String RUSSIAN =
            "Народная дипломатия сближает людей. Встреча прошла в Астане, её участники обсудили культурные обмены и молодёжные проекты.";
    private static final String KAZAKH =
            "Халықтық дипломатия елдерді жақындастырады. Қазақстанның қоғамдық ұйымдары өңірлерде кездесулер өткізді, мәдени байланыстар күшейді.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "windows-1251",
                "KOI8-R",
                "ISO-8859-5",
                "IBM866",
                "x-MacCyrillic",
                "UTF-16LE",
                "UTF-16BE",
                "UTF-32LE",
                "UTF-32BE"
            })
    void recognisesRussianWithoutAnyMark(String charset) throws IOException {
        TextDecoder.Decoded decoded = TextDecoder.decode(RUSSIAN.getBytes(Charset.forName(charset)));
        assertEquals(RUSSIAN, decoded.text());
        assertEquals(charset.replace("x-", ""), decoded.metadata().get("encoding"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KZ-1048", "PTCP154"})
    void recognisesKazakhCodePages(String name) throws IOException {
        Charset charset = TextDecoder.named(name).orElseThrow();
        TextDecoder.Decoded decoded = TextDecoder.decode(encode(KAZAKH, charset));
        assertEquals(KAZAKH, decoded.text());
        assertEquals(Map.of("encoding", name), decoded.metadata());
    }

    /** Text of one Cyrillic code page that was read as another, and then saved as UTF-8. */
    @ParameterizedTest
    @CsvSource({"windows-1251,KOI8-R", "KOI8-R,windows-1251", "windows-1251,IBM866", "IBM866,windows-1251"})
    void undoesOneCyrillicPageReadAsAnother(String right, String wrong) {
        String damaged = new String(RUSSIAN.getBytes(Charset.forName(right)), Charset.forName(wrong));
        String page = right.replace("IBM", "cp") + " read as " + wrong.replace("IBM", "cp");
        Mojibake.Repaired repaired = Mojibake.repair("2023\n" + damaged + "\n" + damaged);
        assertEquals("2023\n" + RUSSIAN + "\n" + RUSSIAN, repaired.text());
        assertEquals(List.of(page), repaired.kinds());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "АО «КазМунайГаз» и СберБанк подписали меморандум, ГосДума и МинСпорта его поддержали.",
                "НАРОДНАЯ ДИПЛОМАТИЯ СБЛИЖАЕТ ЛЮДЕЙ, ПиАр не нужен.",
                "┌──────┐ Таблица первая: Встречи └──────┘"
            })
    void leavesOddCapitalsAndFramesAlone(String text) {
        assertEquals(text, Mojibake.repair(text).text());
    }

    @Test
    void utf8IsNotWorthAWord() throws IOException {
        assertEquals(
                Map.of(),
                TextDecoder.decode(KAZAKH.getBytes(StandardCharsets.UTF_8)).metadata());
        TextDecoder.Decoded marked = TextDecoder.decode(("\uFEFF" + KAZAKH).getBytes(StandardCharsets.UTF_8));
        assertEquals(KAZAKH, marked.text());
        assertEquals(Map.of(), marked.metadata());
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void byteOrderMarksDecide(String charset) throws IOException {
        TextDecoder.Decoded decoded = TextDecoder.decode(("\uFEFF" + KAZAKH).getBytes(Charset.forName(charset)));
        assertEquals(KAZAKH, decoded.text());
        assertEquals(charset, decoded.metadata().get("encoding"));
    }

    @Test
    void englishWithTypographicQuotesStaysWestern() throws IOException {
        String text = "The “people’s diplomacy” – a café in Zürich, vis-à-vis the embassy.";
        TextDecoder.Decoded decoded = TextDecoder.decode(text.getBytes(Charset.forName("windows-1252")));
        assertEquals(text, decoded.text());
        assertEquals("windows-1252", decoded.metadata().get("encoding"));
    }

    @Test
    void chineseIsLeftToTheDetector() throws IOException {
        String text = "公共外交是一个国家通过文化交流与外国公众沟通的方式。民间外交也非常重要,两国人民的友谊源远流长。";
        assertEquals(
                text,
                TextDecoder.decode(text.getBytes(Charset.forName("GB18030"))).text());
    }

    @Test
    void aFewDamagedBytesDoNotMakeUtf8SomethingElse() throws IOException {
        byte[] bytes = KAZAKH.getBytes(StandardCharsets.UTF_8);
        bytes[0] = (byte) 0xFF;
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
        assertTrue(decoded.text().endsWith("байланыстар күшейді."));
        assertTrue(decoded.metadata().get("encoding_problem").contains("U+FFFD"));
    }

    @Test
    void aDeclaredEncodingIsBelievedUnlessTheBytesContradict() throws IOException {
        assertEquals(
                "Мир",
                TextDecoder.decode("Мир".getBytes(Charset.forName("windows-1251")), "windows-1251")
                        .text());
        assertEquals(
                RUSSIAN,
                TextDecoder.decode(RUSSIAN.getBytes(StandardCharsets.UTF_8), "windows-1251")
                        .text());
        assertEquals(
                RUSSIAN,
                TextDecoder.decode(RUSSIAN.getBytes(Charset.forName("KOI8-R")), "utf-8")
                        .text());
        assertEquals(
                RUSSIAN,
                TextDecoder.decode(RUSSIAN.getBytes(Charset.forName("KOI8-R")), "no such charset!")
                        .text());
    }

    @ParameterizedTest
    @CsvSource({"windows-1252,UTF-8", "windows-1251,UTF-8", "windows-1252,windows-1251"})
    void undoesWrongDecodings(String readAs, String written) {
        String line = "Вопросы обсудили на встрече";
        byte[] bytes = line.getBytes(Charset.forName(written));
        String wrong = readAs.equals("windows-1252") ? latin(bytes) : misread(bytes, readAs);
        Mojibake.Repaired repaired = Mojibake.repair("A clean line.\n" + wrong + "\nПравильная строка");
        assertEquals("A clean line.\n" + line + "\nПравильная строка", repaired.text());
        assertEquals(1, repaired.kinds().size());
    }

    @Test
    void undoesTheKazakhCodePageReadAsTheRussianOne() {
        String kazakh =
                "Қазақстан – Ресей халықтарының қаһарман ұлдары мен ғалымдары жөнінде көрме өтті, түрлі елдерден қонақтар келді";
        String wrong =
                "Ќазаќстан – Ресей халыќтарыныѕ ќаћарман ўлдары мен єалымдары жґнінде кґрме ґтті, тїрлі елдерден ќонаќтар келді";
        Mojibake.Repaired repaired = Mojibake.repair(wrong);
        assertEquals(kazakh, repaired.text());
        assertEquals(List.of("KZ-1048 read as windows-1251"), repaired.kinds());
        String ukrainian = "Її думка є важливою, ґанок і їжа теж; бы он знал";
        assertEquals(ukrainian, Mojibake.repair(ukrainian).text());
        String belarusian = "Ён быў у горадзе, дзе жыў яго дзядуля, і ўсё ведаў";
        assertEquals(belarusian, Mojibake.repair(belarusian).text());
        String macedonian = "Ќе одиме кај ѓаволот, а вы? куќата е голема";
        assertEquals(macedonian, Mojibake.repair(macedonian).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The President’s visit to Kazakhstan", "Президенттің сапары туралы — «Егемен»", "Визит – впервые"
            })
    void undoesTwiceWhatWentWrongTwice(String text) {
        String once = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        String twice = new String(once.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertEquals(text, Mojibake.repair(once).text());
        assertEquals(text, Mojibake.repair(twice).text());
    }

    @Test
    void undoesKazakhFontsButLeavesSerbianAndMacedonian() {
        assertEquals(
                "АДАМ ҚҰҚЫҚТАРЫНЫҢ өз жарғысы",
                Mojibake.repair("АДАМ ЌЂЌЫЌТАРЫНЫЊ љз жарѓысы").text());
        String serbian = "Љубав и њен ђак, Ђорђе је ишао кући";
        assertEquals(serbian, Mojibake.repair(serbian).text());
        String macedonian = "Ќе одиме кај ѓаволот, куќата е голема";
        assertEquals(macedonian, Mojibake.repair(macedonian).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L'été, à la plage, les élèves étaient très fatigués où ça",
                "Äpfel, Öl und Übergrößen: schöne Grüße",
                "ÅÄÖ åäö",
                "БІРІНШІ РЕСПУБЛИКА СЫРТ САЯСАТ РІ",
                "2π/3÷π × ÷ ±",
                "Qazaqstan Respýblıkasy ıá óńir úshin"
            })
    void leavesGoodTextAlone(String text) {
        Mojibake.Repaired repaired = Mojibake.repair(text);
        assertEquals(text, repaired.text());
        assertEquals(Map.of(), repaired.metadata());
    }

    @Test
    void saysWhatIsNoText() {
        assertThrows(
                UnreadableFileException.class,
                () -> TextDecoder.decode(new byte[] {'a', 0, 'b', 'c', 'd', 'e', 'f', 'g'}));
        assertThrows(
                UnreadableFileException.class,
                () -> TextDecoder.decode("%PDF-1.7 etc".getBytes(StandardCharsets.UTF_8)));
        byte[] noise = new byte[5000];
        long seed = 7;
        new Random(seed).nextBytes(noise);
        assertThrows(UnreadableFileException.class, () -> TextDecoder.decode(noise), "seed " + seed);
    }

    @ParameterizedTest
    @CsvSource({
        "kaznerd_010.ptcp154,PTCP154",
        "ng_1.cp1251,windows-1251",
        "ng_1.cp866,IBM866",
        "ng_1.iso8859-5,ISO-8859-5",
        "ng_1.koi8-r,KOI8-R",
        "ng_1.mac-cyrillic,MacCyrillic",
        "ng_1.utf-16le-bom,UTF-16LE",
        "ng_2.cp1251,windows-1251",
        "ng_2.utf-16be-bom,UTF-16BE",
        "ng_2.utf-8-bom,",
        "udhr_kaz.kz1048,KZ-1048",
        "udhr_kaz.ptcp154,PTCP154",
        "udhr_kaz.utf-16le-nobom,UTF-16LE",
        "udhr_kaz.utf-32le-bom,UTF-32LE",
        "kz_address_2019_en.cp1252,windows-1252"
    })
    void readsRealTextsInOldEncodings(String name, String encoding) throws IOException {
        Path file = AWKWARD.resolve("encodings/" + name + ".txt");
        Assumptions.assumeTrue(Files.exists(file));
        String reference = Files.readString(AWKWARD.resolve("reference/" + name.replaceFirst("\\..*", "") + ".txt"));
        TextDecoder.Decoded decoded = TextDecoder.decode(Files.readAllBytes(file));
        assertEquals(encoding, decoded.metadata().get("encoding"));
        assertEquals(reference.length(), decoded.text().length());
        for (int i = 0; i < reference.length(); i++) {
            char found = decoded.text().charAt(i);
            // the code pages lack some characters, for which these files have a question mark
            assertTrue(found == reference.charAt(i) || found == '?', name + " at " + i + ": " + found);
        }
    }

    private static String misread(byte[] bytes, String charset) {
        StringBuilder text = new StringBuilder();
        for (byte b : bytes) {
            String one = new String(new byte[] {b}, Charset.forName(charset));
            text.append(one.equals("\uFFFD") ? (char) (b & 0xFF) : one.charAt(0));
        }
        return text.toString();
    }

    private static String latin(byte[] bytes) {
        return misread(bytes, "windows-1252");
    }

    private static byte[] encode(String text, Charset charset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (char c : text.toCharArray()) {
            int b = 0;
            while (new String(new byte[] {(byte) b}, charset).charAt(0) != c) {
                b++;
            }
            out.write(b);
        }
        return out.toByteArray();
    }
}

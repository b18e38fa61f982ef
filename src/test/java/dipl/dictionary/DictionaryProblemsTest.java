package dipl.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dipl.io.InputException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each thing that can be wrong with a dictionary is named with its file and line, and with the way to mend it. */
class DictionaryProblemsTest {
    private static final String HEADER = "category,language,term,match,note,source\n";

    private static List<String> problems(byte[] file) {
        List<String> problems = new ArrayList<>();
        DictionaryReader.read("d", "d.csv", file, problems::add);
        return problems;
    }

    private static List<String> problems(String file) {
        return problems(file.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "(a; a \"(\" without its \")\": add it, or write \\( for the character itself",
                "[a; a \"[\" without its \"]\": add it, or write \\[ for the character itself",
                "{a b; a \"{\" without its \"}\": add it, or write \\{ for the character itself",
                "a); a \")\" that nothing opened: remove it, or write \\) for the character itself",
                "a ]; a \"]\" that nothing opened: remove it, or write \\] for the character itself",
                "a | b; a \"|\" that nothing opened: remove it, or write \\| for the character itself",
                "(a|); an empty alternative: fill it or remove its |",
                "a @unless; a condition without words: write at least one word after it",
                "a @with @countries; \"@countries\" where a condition wants words: write them there, or @negation, @country or @diplomacy",
                "a @unless (@negation|b); \"@negation\" stands alone: write another condition for the words beside it",
                "a @with (@country|b; a \"(\" without its \")\": add it, or write \\( for the character itself",
                "a @unless @within 3; \"@within\" where a condition wants words: write them there, or @negation, @country or @diplomacy",
                "@unless b; a term without words: write at least one word",
                "[a]; every word is optional: leave at least one outside [ ]",
                "{a}; { } takes 2 to 4 parts in any order, not 1",
                "{a b c d e}; { } takes 2 to 4 parts in any order, not 5",
                "a ~x b; ~ takes a number of words from 0 to 50",
                "a ~51 b; ~ takes a number of words from 0 to 50",
                "a ~2; \"~2\" is a gap between words, and has none on one side: remove it, or write a word there",
                "~2 a; \"~2\" is a gap between words, and has none on one side: remove it, or write a word there",
                "{a b} ~2; \"~2\" is a gap between words, and has none on one side: remove it, or write a word there",
                "a @unless b ~1; \"~1\" is a gap between words, and has none on one side: remove it, or write a word there",
                "a @within 3; \"@within\" says how near the words of a condition must be:"
                        + " write @unless or @with and these words before it",
                "a @near b; unknown condition \"@near\": use @unless, @with or @within",
                "a @unless b @within line; @within takes a number of words, sentence, paragraph or document",
                "a @unless b @within 99; @within takes a number of words from 0 to 50",
                "a =; \"\" has no letter or digit: remove it",
                "a --; \"--\" has no letter or digit: remove it",
                "*; nothing but wildcards, which fit every word: write some letters",
                "* ~2 ??; nothing but wildcards, which fit every word: write some letters",
                "(a|*); nothing but wildcards, which fit every word: write some letters",
                "(a|b|c|d|e|f|g|h) (a|b|c|d|e|f|g|h) (a|b|c|d|e|f|g|h) (a|b|c|d|e);"
                        + " more than 2048 ways to write it: split the term into several lines"
            })
    void aTermThatIsNotInTheGrammar(String term, String message) {
        assertEquals(
                List.of("d.csv:3: term \"" + term + "\": " + message),
                problems(HEADER + "c,en,right,,,\nc,en,\"" + term + "\",,,\n"));
    }

    @Test
    void anExpressionThatIsNone() {
        assertEquals(
                List.of(
                        "d.csv:2: term \"a(\": \"a(\" is no regular expression (Unclosed group): mend it, or use match inflect"),
                problems(HEADER + "c,en,a(,regex,,\n"));
        assertEquals(
                List.of("d.csv:2: term \"@unless b\": a term without words: write at least one word"),
                problems(HEADER + "c,en,@unless b,regex,,\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                ",en,word,,,; no category: fill the first cell",
                "/a,en,word,,,; category \"/a\" has an empty part: write names joined by single /",
                "a//b,en,word,,,; category \"a//b\" has an empty part: write names joined by single /",
                "c,english,word,,,; unknown language \"english\": use kk, ru, en, another two-letter code, or *",
                "c,zz,word,,,; unknown language \"zz\": use kk, ru, en, another two-letter code, or *",
                "c,kaz,word,,,; unknown language \"kaz\": use kk",
                "include,,other.csv,,,; a dictionary includes no other: remove the line, and name each file with --dictionary",
                "%include other.csv; a dictionary includes no other: remove the line, and name each file with --dictionary",
                "c,,word,,,; unknown language \"\": use kk, ru, en, another two-letter code, or *",
                "c,en,,,a note,; no term: fill the cell or remove the line",
                "c,en,word,globb,,; unknown match \"globb\": use inflect, exact, glob or regex",
                "c,en,one, two,,,usage; has 7 cells where the header has 6: put quotation marks around a cell that holds a comma"
            })
    void aRowThatIsNotRight(String row, String message) {
        assertEquals(List.of("d.csv:2: " + message), problems(HEADER + row + "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "category,language,match; no column \"term\": the first line must be category,language,term,match,note,source",
                "category,words; no columns \"language\", \"term\": the first line must be category,language,term,match,note,source",
                "category,language,term,term; two columns are named \"term\": rename one",
                "category,language,term,mach; unknown column \"mach\": rename it to \"match\", or to something less like it",
                "category,language,term,match,notes; unknown column \"notes\": rename it to \"note\", or to something less like it",
                "category,language,term,suorce; unknown column \"suorce\": rename it to \"source\", or to something less like it"
            })
    void aHeaderThatIsNotRight(String header, String message) {
        assertEquals(List.of("d.csv:1: " + message), problems(header + "\nc,en,word,\n"));
    }

    @Test
    void byteOrderMarksAreNoPartOfTheHeader() {
        assertEquals(List.of(), problems("\uFEFF\uFEFF" + HEADER + "c,en,word,,,\n"));
        byte[] marked = ("\uFEFF" + HEADER + "c,en,word,,,\nc,en,?,,,\n").getBytes(StandardCharsets.UTF_8);
        marked[marked.length - 5] = (byte) 0xFF;
        assertEquals(List.of("d.csv:3: not UTF-8: save the file as \"CSV UTF-8\""), problems(marked));
    }

    @ParameterizedTest
    @ValueSource(ints = {4095, 4096, 4097, 8192})
    void everyBrokenTermOfALongFileIsNamed(int terms) {
        StringBuilder file = new StringBuilder(HEADER);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < terms; i++) {
            boolean broken = i % 1000 == 0 || i == terms - 1;
            file.append("c,en,").append(broken ? "(" : "").append('w').append(i).append(",,,\n");
            if (broken) {
                expected.add("d.csv:" + (i + 2) + ": term \"(w" + i
                        + "\": a \"(\" without its \")\": add it, or write \\( for the character itself");
            }
        }
        assertEquals(expected, problems(file.toString()));
    }

    @Test
    void columnsOfOnesOwnAreNoProblem() {
        assertEquals(List.of(), problems("Category,LANGUAGE,term,checked by,match,notes,note\nc,en,word,me,exact,,\n"));
    }

    @Test
    void aColumnWithoutANameHasCellsToo() {
        assertEquals(List.of(), problems("category,language,term,,note\nc,en,word,any,thing\n"));
    }

    @Test
    void aRepeatedColumnDoesNotHideWhatIsWrongBelow() {
        assertEquals(
                List.of(
                        "d.csv:1: two columns are named \"term\": rename one",
                        "d.csv:3: unknown match \"x\": use inflect, exact, glob or regex"),
                problems("category,language,term,term,match\nc,en,word,,\nc,en,word,,x\n"));
    }

    @Test
    void aTermLongerThanItsWildcardIsATerm() {
        assertEquals(List.of(), problems(HEADER + "c,en,fair-*,glob,,\nc,en,* of peace,,,\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE"})
    void aFileOfWideCharactersIsNamedOnce(String charset) {
        assertEquals(
                List.of("d.csv:1: UTF-16 or UTF-32, not UTF-8: save the file as \"CSV UTF-8\""),
                problems((HEADER + "c,ru,мир,,,\n").getBytes(Charset.forName(charset))));
    }

    @Test
    void emptyFilesAndCharactersThatAreNoTextAreNamed() {
        String empty = "d.csv:1: an empty file: the first line must be category,language,term,match,note,source";
        assertEquals(List.of(empty), problems(""));
        assertEquals(List.of(empty), problems("\uFEFF\n \n"));
        String noText = "holds characters that are no text, such as NUL: type the line anew";
        assertEquals(
                List.of("d.csv:2: " + noText, "d.csv:4: " + noText),
                problems(HEADER + "c\0,en,word,,,\nc,en,word,,,\nc,en,wo\u001Brd,,,\n"));
    }

    @Test
    void linesThatAreNotUtf8AreNamedAndTheOthersRead() {
        byte[] file = (HEADER + "c,en,word,,,\nc,ru,?,,,\n").getBytes(StandardCharsets.UTF_8);
        file[file.length - 5] = (byte) 0xE4;
        assertEquals(List.of("d.csv:3: not UTF-8: save the file as \"CSV UTF-8\""), problems(file));
    }

    @Test
    void aQuotationMarkInsideACellIsNamedAndTheRowsBehindItAreRead() {
        assertEquals(
                List.of(
                        "d.csv:2: a quotation mark that does not enclose a cell: close it, or double it",
                        "d.csv:3: unknown match \"x\": use inflect, exact, glob or regex"),
                problems(HEADER + "c,en,\"wo\"rd,,,\nc,en,word,x,,\n"));
    }

    @Test
    void allProblemsOfAFileComeInTheOrderOfTheirLines() {
        assertEquals(
                List.of(
                        "d.csv:2: term \"(a\": a \"(\" without its \")\": add it, or write \\( for the character itself",
                        "d.csv:3: no term: fill the cell or remove the line",
                        "d.csv:5: term \"b)\": a \")\" that nothing opened: remove it, or write \\) for the character itself"),
                problems(HEADER + "c,en,(a,,,\nc,en,,,x,\n\nc,en,b),,,\n"));
    }

    @Test
    void aFileIsRefusedWithItsFirstProblemAndTheNumberOfTheOthers(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("d.csv"), HEADER + "c,en,,,x,\nc,en,(a,,,\n");
        assertEquals(
                file + ":2: no term: fill the cell or remove the line (and 1 more: dipl dict check lists them)",
                assertThrows(InputException.class, () -> DictionaryReader.read(file))
                        .getMessage());
        Path missing = folder.resolve("none.csv");
        assertEquals(
                missing + ": cannot be read (" + missing + "): check its name and rights",
                assertThrows(InputException.class, () -> DictionaryReader.read(missing))
                        .getMessage());
    }
}

package dipl.dictionary.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dipl.dictionary.Dictionary;
import dipl.dictionary.Term;
import dipl.io.InputException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Samples in the manner of public dictionaries, each with the traps that other importers fall into. */
class FormatsTest {
    private static ImportedDictionary read(DictionaryFormat format, String text) {
        return format.read("folder/sample.x", text.getBytes(StandardCharsets.UTF_8), "en");
    }

    /** Each term as {@code category: term (match) [note]}. */
    private static String terms(ImportedDictionary imported) {
        return imported.dictionary().terms().stream().map(FormatsTest::line).collect(Collectors.joining("\n"));
    }

    static String line(Term term) {
        String mode = term.mode().label();
        return term.category() + ": " + term.text() + " (" + mode + ")"
                + (term.note().isEmpty() ? "" : " [" + term.note() + "]");
    }

    private static String remarks(ImportedDictionary imported) {
        return imported.remarks().stream().map(Remark::toString).collect(Collectors.joining("\n"));
    }

    /** What a format writes of what it has read is read as the same, and written as the same again. */
    private static void roundTrip(DictionaryFormat format, ImportedDictionary imported) {
        ExportOptions all = new ExportOptions("", 0);
        String written = format.write(List.of(imported.dictionary()), all).text();
        ImportedDictionary again = read(format, written);
        assertEquals(
                imported.dictionary().terms().stream()
                        .map(FormatsTest::line)
                        .sorted()
                        .toList(),
                again.dictionary().terms().stream()
                        .map(FormatsTest::line)
                        .sorted()
                        .toList(),
                written);
        assertEquals(written, format.write(List.of(again.dictionary()), all).text());
    }

    @Test
    void quantedaKeepsNestingRepeatedKeysScalarsAndValuesBesideKeys() {
        ImportedDictionary imported = read(DictionaryFormat.QUANTEDA, """
                # a comment
                economy:
                  - growth
                  - trade*
                  - labour market
                  - sector:
                      - oil
                      - [gas, coa?]
                people: citizen
                economy:
                  __: [budget]
                  tax: "don't tax"
                "yes": [no, 2021, it's, 'a [b] (c) x/v', ':-)', '=1+1', 'R & D']
                empty:
                """);
        assertEquals("""
                economy: growth (exact)
                economy: trade* (glob)
                economy: labour market (exact)
                economy/sector: oil (exact)
                economy/sector: gas (exact)
                economy/sector: coa? (glob)
                people: citizen (exact)
                economy: budget (exact)
                economy/tax: don't tax (exact)
                yes: no (exact)
                yes: 2021 (exact)
                yes: it's (exact)
                yes: a \\[b\\] \\(c\\) x\\/v (exact)
                yes: \\=1+1 (exact)
                yes: R&D (exact)""", terms(imported));
        assertEquals("""
                line 13: ":-)" is left out: it has no letter or digit, and dipl counts words
                line 14: category "empty" is left out: it has no terms""", remarks(imported));
        roundTrip(DictionaryFormat.QUANTEDA, imported);
    }

    @Test
    void liwcKeepsTermsWithNumbersNestedNamesAndTheUnconditionalPart() {
        ImportedDictionary imported = read(
                DictionaryFormat.LIWC,
                "%\r\n"
                        + "1\tfunction (Function Words)\r\n"
                        + "\t02\tpronoun\r\n"
                        + "\t\t12 \t i\r\n"
                        + "PERSONAL\r\n"
                        + "\t125\taffect\r\n"
                        + "\t\t131\tanger words\r\n"
                        + "464\tfiller\r\n"
                        + "%\r\n"
                        + "hate*\t125\t131\r\n"
                        + "\r\n"
                        + "kind\t1\t<of>131/125\r\n"
                        + "like\t(02 134)125/464\r\n"
                        + "g 20\t464\r\n"
                        + "mine  002 0012\r\n"
                        + "lost\t999\t1\r\n"
                        + "nowhere\r\n"
                        + "hate*\t131\r\n"
                        + "1984\t1\r\n");
        assertEquals("""
                PERSONAL/affect/anger words: hate* (glob)
                function (Function Words): kind (exact)
                PERSONAL/affect: kind (exact)
                filler: like (exact)
                filler: g 20 (exact)
                function (Function Words)/pronoun/i: mine (exact)
                function (Function Words): lost (exact)
                function (Function Words): 1984 (exact)""", terms(imported));
        assertEquals("""
                line 12: "kind" has the condition <of>131/125, which is not carried over: it counts in category 125 always
                line 13: "like" has the condition (02 134)125/464, which is not carried over: it counts in category 464 always
                line 16: "lost" is not in category 999: no such number above
                line 17: "nowhere" is left out: it is in no category
                line 18: "hate*" stands in category "PERSONAL/affect/anger words" a second time: kept once""", remarks(imported));
        roundTrip(DictionaryFormat.LIWC, imported);
    }

    @Test
    void aNumberAtTheEndOfALiwcTermIsNamedIfItIsACategoryToo() {
        ImportedDictionary imported =
                read(DictionaryFormat.LIWC, "%\n20\tgroups\n464\tfiller\n%\ng 20\t464\ng 7 20\nplain 20 464\n");
        assertEquals(
                "filler: g 20 (exact)\ngroups: g 7 (exact)\ngroups: plain (exact)\nfiller: plain (exact)",
                terms(imported));
        assertEquals(1, imported.remarks().size());
        assertEquals(5, imported.remarks().get(0).line());
    }

    @Test
    void aWeightOfZeroInATableOfLiwc22IsNoMembership() {
        ImportedDictionary imported =
                read(DictionaryFormat.LIWC22, "DicTerm,Bad,Good\nawful,-0.7,0.0\nfine,0,1.2\nblank,0.00,-0\n");
        assertEquals("""
                Bad: awful (exact) [weight=-0.7]
                Good: fine (exact) [weight=1.2]""", terms(imported));
        assertEquals("line 4: \"blank\" is left out: it is in no category", remarks(imported));
        roundTrip(DictionaryFormat.LIWC22, imported);
    }

    @Test
    void liwc22TakesTheCrossesOfATable() {
        ImportedDictionary imported = read(
                DictionaryFormat.LIWC22,
                "\uFEFFDicTerm,Warm,\"Cold, hard\",Cold/ice\nhug*,X,,\nice age,x,,X\nsnow,,2,\nrain,,maybe,\nnone,,,\n");
        assertEquals("""
                Warm: hug* (glob)
                Warm: ice age (exact)
                Cold/ice: ice age (exact)
                Cold, hard: snow (exact) [weight=2]""", terms(imported));
        assertEquals("""
                line 5: "rain" is not in category "Cold, hard": only X marks it, not "maybe"
                line 6: "none" is left out: it is in no category""", remarks(imported));
        roundTrip(DictionaryFormat.LIWC22, imported);
    }

    @Test
    void yoshikoderKeepsPatternsBesideCategoriesScoresAndDescriptions() {
        ImportedDictionary imported = read(DictionaryFormat.YOSHIKODER, """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE dictionary [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <dictionary style="050805" patternengine="substring">
                <cnode name="My &quot;dictionary&quot;" desc="of all">
                  <pnode name="sheep"/>
                  <cnode name="A &amp; B" desc="first; best" score="2.5">
                    <pnode name="lamb*" score="-1"/>
                    <cnode name="inner"><pnode name="қозы"/></cnode>
                    <pnode name="little" desc="small"/>
                  </cnode>
                  <cnode name="hollow" desc="said"><dnode/></cnode>
                  stray
                </cnode>
                </dictionary>
                """);
        assertEquals("""
                My "dictionary": sheep (exact) [category-desc=of all]
                A & B: lamb* (glob) [score=-1; category-score=2.5; category-desc=first\\; best]
                A & B/inner: қозы (exact)
                A & B: little (exact) [desc=small; category-score=2.5; category-desc=first\\; best]""", terms(imported));
        assertEquals("""
                line 11: element dnode is left out: dipl knows cnode and pnode
                line 11: what is said of category "hollow" (said) is left out: it has no terms of its own to note it at
                line 13: "stray" is left out: terms stand in pnode name=\"\"""", remarks(imported));
        roundTrip(DictionaryFormat.YOSHIKODER, imported);
    }

    @Test
    void lexicoder2HasNoRootAndMayHoldExpressions() {
        ImportedDictionary imported = read(
                DictionaryFormat.LEXICODER2,
                "<dictionary patternengineclassname=\"some.RegexpEngine\"><cnode name=\"neg\"><pnode name=\"bad(ly)?\"/>"
                        + "</cnode><cnode name=\"pos\"><cnode name=\"joy\"><pnode name=\"glad.+\"/></cnode></cnode></dictionary>");
        assertEquals("neg: bad(ly)? (regex)\npos/joy: glad.+ (regex)", terms(imported));
        roundTrip(DictionaryFormat.LEXICODER2, imported);
        ImportedDictionary single = read(
                DictionaryFormat.LEXICODER2,
                "<dictionary><cnode name=\"top\"><cnode name=\"below\"><pnode name=\"in vain\"/></cnode></cnode></dictionary>");
        assertEquals("top/below: in vain (exact)", terms(single));
    }

    @Test
    void lexicoder3NamesTheColoursItLeavesOut() {
        ImportedDictionary imported = read(
                DictionaryFormat.LEXICODER, "+negative#AA0000\n abandon* \na lie\n+positive\n\nWell-being\nwhat?\n");
        assertEquals(
                "negative: abandon* (glob)\nnegative: a lie (exact)\npositive: Well-being (exact)\npositive: what (exact)",
                terms(imported));
        assertEquals("""
                line 1: the colour #AA0000 of category "negative" is left out
                line 7: "what?" is written "what": dipl's words have no "?\"""", remarks(imported));
        roundTrip(DictionaryFormat.LEXICODER, imported);
    }

    @Test
    void wordStatKeepsWeightsOfAnyWidthPhrasesAndExactRules() {
        ImportedDictionary imported = read(
                DictionaryFormat.WORDSTAT,
                "NEGATIONS\r\n\tNOT (1)\r\n\tNO_LONGER (1)\r\n   \tGOOD\r\n\t\tCIVIL_PEACE* (10)\r\n\t\tSouth Africa (1)\r\n"
                        + "\t\tCALM (0.5)\r\n\tLONELY\r\nRULES\r\n"
                        + "\t@NOTGOOD [#GOOD NOT NEAR NOT /S 3] (1)\r\n"
                        + "\t@BANK [BANK NEAR MONEY /S] (2)\r\n"
                        + "\t@AFTERWARDS [#GOOD AFTER #NEGATIONS /S 3] (1)\r\n");
        assertEquals("""
                NEGATIONS: NOT (exact)
                NEGATIONS: NO LONGER (exact)
                NEGATIONS/GOOD: CIVIL PEACE* (glob) [weight=10]
                NEGATIONS/GOOD: South Africa (exact)
                NEGATIONS/GOOD: CALM (exact) [weight=0.5]
                RULES: CIVIL PEACE* @unless (NOT) @within 3 (glob) [rule=@NOTGOOD [#GOOD NOT NEAR NOT /S 3]]
                RULES: South Africa @unless (NOT) @within 3 (exact) [rule=@NOTGOOD [#GOOD NOT NEAR NOT /S 3]]
                RULES: CALM @unless (NOT) @within 3 (exact) [rule=@NOTGOOD [#GOOD NOT NEAR NOT /S 3]]
                RULES: BANK @with (MONEY) @within sentence (exact) [weight=2; rule=@BANK [BANK NEAR MONEY /S]]""", terms(imported));
        assertEquals("""
                line 8: "LONELY" is left out: without a weight as in (1) it is a category, and it has no terms
                line 12: the rule @AFTERWARDS [#GOOD AFTER #NEGATIONS /S 3] is left out: only [item NEAR item /S n], \
                NOT NEAR and categories of this file can be carried over exactly""", remarks(imported));
        roundTrip(DictionaryFormat.WORDSTAT, imported);
    }

    @Test
    void vbproIsFlat() {
        ImportedDictionary imported =
                read(DictionaryFormat.VBPRO, ">>Peace and war<<\npeace\nceas*\n>>Trade<<\nfree trade\n");
        assertEquals(
                "Peace and war: peace (exact)\nPeace and war: ceas* (glob)\nTrade: free trade (exact)",
                terms(imported));
        roundTrip(DictionaryFormat.VBPRO, imported);
    }

    @Test
    void khCoderKeepsWhatIsJoinedByOrAndNamesTheRest() {
        ImportedDictionary imported = read(DictionaryFormat.KHCODER, """
                # rules
                *people's diplomacy
                diplomacy or public+diplomacy
                | near(people-voice)[b3] or seq(speak-out-loud)[4]
                \uFF0Afriends
                ( friend or 'alli' )\u3000or ally and not enemy
                or <*people> or peace-->Noun or near(a-b-c)
                | d'accord or seq(x-y)[1]
                """);
        assertEquals("""
                people's diplomacy: diplomacy (inflect)
                people's diplomacy: public diplomacy (inflect)
                people's diplomacy: {people voice}~2 (inflect)
                people's diplomacy: speak ~3 out ~3 loud (inflect)
                friends: friend (inflect)
                friends: *alli* (glob)
                friends: (a ~9 b ~9 c|a ~9 c ~9 b|b ~9 a ~9 c|b ~9 c ~9 a|c ~9 a ~9 b|c ~9 b ~9 a) (inflect)
                friends: d'accord (inflect)
                friends: x y (inflect)""", terms(imported));
        assertEquals("""
                line 1: the comment is left out
                line 4: "seq(speak-out-loud)[4]" looks within one sentence here, as all terms do
                line 6: "ally and not enemy" is left out: terms are joined by or, and nothing else
                line 7: "<*people>" is left out: dipl has no such condition
                line 7: "peace-->Noun" is left out: dipl has no such condition""", remarks(imported));
        roundTrip(DictionaryFormat.KHCODER, imported);
    }

    @Test
    void tablesMayHaveAHeaderOrNoneAndListsHaveOneTermALine() {
        ImportedDictionary plain =
                read(DictionaryFormat.CSV, "peace;cease-fire\npeace;\"treat*\"\nwar/civil;front line;x\n");
        assertEquals("peace: cease-fire (exact)\npeace: treat* (glob)\nwar/civil: front line (exact)", terms(plain));
        assertEquals("line 3: \"x\" is left out: it stands in no column", remarks(plain));
        roundTrip(DictionaryFormat.CSV, plain);

        ImportedDictionary named = read(
                DictionaryFormat.CSV,
                "Word,colour,Category,Score\npeace,white,good,2\n\"two\nlines\",,good,\n,,good,\n");
        assertEquals("good: peace (exact) [weight=2]\ngood: two lines (exact)", terms(named));
        assertEquals("line 1: column \"colour\" is left out\nline 5: the row has no term", remarks(named));
        roundTrip(DictionaryFormat.CSV, named);

        ImportedDictionary list = read(DictionaryFormat.LIST, "peace\n\nсолнце, море\n#hash*\n");
        assertEquals("sample: peace (exact)\nsample: солнце, море (exact)\nsample: #hash* (glob)", terms(list));
        roundTrip(DictionaryFormat.LIST, list);
    }

    @Test
    void listsMayHaveCommentsAndWeights() {
        ImportedDictionary list = read(
                DictionaryFormat.LIST,
                "; made by hand\n ;hidden\nwar crime\t-2.5\ntruce\t+1\tpl.\ttruces\npact\tnoun\t3\n");
        assertEquals("""
                sample: ;hidden (exact)
                sample: war crime (exact) [weight=-2.5]
                sample: truce (exact) [weight=+1]
                sample: pact (exact)""", terms(list));
        String hint =
                " is left out: a list has a term in each line, and after a tab its weight; read a table with --from csv";
        assertEquals(
                "line 1: the comment is left out\nline 4: \"pl. truces\"" + hint + "\nline 5: \"noun 3\"" + hint,
                remarks(list));
        roundTrip(DictionaryFormat.LIST, list);
    }

    @Test
    void charactersThatAreNoTextAreBlanksAndNamed() {
        ImportedDictionary imported = read(DictionaryFormat.LEXICODER, "+peace\nfront\u0001line\n");
        assertEquals("peace: front line (exact)", terms(imported));
        assertEquals(
                "line 2: characters that are no text, such as NUL, are read as blanks from here on", remarks(imported));
    }

    @Test
    void whatStandsBesideACategoryOfVbproIsNamed() {
        ImportedDictionary imported = read(DictionaryFormat.VBPRO, ">>peace< <<\ntruce\n>>war<< of any kind\nnavy\n");
        assertEquals("peace: truce (exact)\nwar: navy (exact)", terms(imported));
        assertEquals("line 3: the text of any kind of category \"war\" is left out", remarks(imported));
        roundTrip(DictionaryFormat.VBPRO, imported);
    }

    @Test
    void ownTablesAreReadAsTheyAre() {
        ImportedDictionary own = read(
                DictionaryFormat.CSV,
                "category,language,term,match,note,source\na,ru,[новый] мир,,contested: x,usage\na,xxxx,b,,,\n");
        assertEquals("a: [новый] мир (inflect) [contested: x]", terms(own));
        assertEquals("ru", own.dictionary().terms().get(0).language());
        assertTrue(remarks(own).startsWith("line 3: "), remarks(own));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            QUANTEDA   | `a: [b` | 1
            QUANTEDA   | `a:~  - b~ c: d` | 3
            QUANTEDA   | `a: &x [*x]` | 1
            QUANTEDA   | `? [a, b]~: c` | 1
            LIWC       | `a~b` | 1
            LIWC       | `%~1 a~b 1` | 3
            LIWC22     | `Word,A~b,X` | 1
            LIWC22     | `DicTerm,A~"b,X~c,X` | 2
            YOSHIKODER | `<dictionary>~<cnode name="a">~</dictionary>` | 3
            YOSHIKODER | `<html/>` | 1
            LEXICODER2 | `no xml` | 1
            LEXICODER  | `word~+a` | 1
            WORDSTAT   | `A~B` | 1
            VBPRO      | `word` | 1
            KHCODER    | `word` | 1
            CSV        | `` | 1
            LIST       | `` | 1
            """)
    void brokenFilesAreOneClearLine(DictionaryFormat format, String text, int line) {
        InputException broken = assertThrows(InputException.class, () -> read(format, text.replace('~', '\n')));
        assertTrue(broken.getMessage().startsWith("folder/sample.x:" + line + ": "), broken.getMessage());
        assertFalse(broken.getMessage().contains("\n"), broken.getMessage());
        assertFalse(broken.getMessage().contains("Exception"), broken.getMessage());
    }

    @Test
    void eightBitFilesAreReadAndNamed() {
        String text = "ДИПЛОМАТИЯ\r\n\tНАРОДНАЯ_ДИПЛОМАТИЯ (1)\r\n\tПЕРЕГОВОРЫ И ВСТРЕЧИ (1)\r\n";
        ImportedDictionary imported =
                DictionaryFormat.WORDSTAT.read("a.cat", text.getBytes(Charset.forName("windows-1251")), "ru");
        assertEquals(
                "ДИПЛОМАТИЯ: НАРОДНАЯ ДИПЛОМАТИЯ (exact)\nДИПЛОМАТИЯ: ПЕРЕГОВОРЫ И ВСТРЕЧИ (exact)", terms(imported));
        assertTrue(remarks(imported).contains("windows-1251"), remarks(imported));
        assertThrows(InputException.class, () -> DictionaryFormat.CSV.read("a.csv", new byte[] {0, 1, 2, 0, 5}, "ru"));
    }

    @Test
    void capitalsInTheCodePageOfWindowsAreNotReadAsSmallLettersOfAnother() {
        ImportedDictionary imported = DictionaryFormat.WORDSTAT.read(
                "a.cat", "BAD\r\n\tУЖАС (1)\r\n\tПЛОХО (1)\r\n".getBytes(Charset.forName("windows-1251")), "ru");
        assertEquals("BAD: УЖАС (exact)\nBAD: ПЛОХО (exact)", terms(imported));
        ImportedDictionary small = DictionaryFormat.WORDSTAT.read(
                "a.cat", "BAD\r\n\tужас (1)\r\n\tплохо (1)\r\n".getBytes(Charset.forName("KOI8-R")), "ru");
        assertEquals("BAD: ужас (exact)\nBAD: плохо (exact)", terms(small));
    }

    @Test
    void listsWithoutEndInYamlAreOneClearLine() {
        String deep = "a: " + "[".repeat(50_000) + "]".repeat(50_000);
        InputException broken = assertThrows(InputException.class, () -> read(DictionaryFormat.QUANTEDA, deep));
        assertTrue(broken.getMessage().contains("nested without end"), broken.getMessage());
    }

    @Test
    void namesThatMeanSomethingInDiplAreRenamedAndNamed() {
        ImportedDictionary imported = read(DictionaryFormat.QUANTEDA, "'-': [a]\n'=x': [b]\n'/': [c]\n");
        assertEquals("unnamed: a (exact)\nx: b (exact)\nunnamed: c (exact)", terms(imported));
        assertEquals(3, imported.remarks().size());
    }

    @Test
    void formatsAreKnownByNameAndExtension() {
        for (DictionaryFormat format : DictionaryFormat.values()) {
            assertEquals(
                    format,
                    DictionaryFormat.named(format.label().toUpperCase(java.util.Locale.ROOT))
                            .orElseThrow());
        }
        assertEquals(
                DictionaryFormat.QUANTEDA,
                DictionaryFormat.ofFileName("a.b.YAML").orElseThrow());
        assertEquals(
                DictionaryFormat.KHCODER,
                DictionaryFormat.of("rules.txt", "\uFEFF# x\n*code\na".getBytes(StandardCharsets.UTF_8))
                        .orElseThrow());
        assertEquals(
                DictionaryFormat.LIST,
                DictionaryFormat.of("words.txt", "peace".getBytes(StandardCharsets.UTF_8))
                        .orElseThrow());
        assertTrue(DictionaryFormat.ofFileName("a.docx").isEmpty());
    }

    @Test
    void theTableIsReadAsTheSameTerms() {
        ImportedDictionary imported = read(
                DictionaryFormat.YOSHIKODER,
                "<dictionary><cnode name=\"r\"><cnode name=\"a, &quot;b&quot;\" desc=\"x\"><pnode name=\"(c)\"/></cnode></cnode></dictionary>");
        Dictionary back = dipl.dictionary.DictionaryReader.read(
                "sample",
                "t.csv",
                DictionaryTable.write(imported.dictionary().terms()).getBytes(StandardCharsets.UTF_8),
                problem -> {
                    throw new AssertionError(problem);
                });
        assertEquals(
                terms(imported), back.terms().stream().map(FormatsTest::line).collect(Collectors.joining("\n")));
    }
}

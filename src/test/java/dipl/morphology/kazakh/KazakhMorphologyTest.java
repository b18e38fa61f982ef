package dipl.morphology.kazakh;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dipl.morphology.Agreement;
import dipl.morphology.Paradigm;
import dipl.morphology.PartOfSpeech;
import dipl.morphology.Reading;
import dipl.morphology.Repair;
import dipl.morphology.TermWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KazakhMorphologyTest {
    private static final KazakhMorphology KAZAKH = new KazakhMorphology();

    private static Paradigm paradigm(String word, PartOfSpeech partOfSpeech, boolean derivations) {
        return KAZAKH.paradigms(List.of(new TermWord(word, partOfSpeech, derivations)))
                .get(0);
    }

    private static Paradigm noun(String word) {
        return paradigm(word, PartOfSpeech.NOMINAL, false);
    }

    private static Paradigm verb(String word) {
        return paradigm(word, PartOfSpeech.VERB, false);
    }

    private static void assertReads(Paradigm paradigm, String forms) {
        for (String form : forms.split(" ")) {
            assertTrue(paradigm.read(form).isPresent(), () -> paradigm + " should read " + form);
            assertTrue(
                    paradigm.prefixes().stream().anyMatch(form::startsWith),
                    () -> "no prefix of " + paradigm + " starts " + form);
        }
    }

    private static void assertRefuses(Paradigm paradigm, String forms) {
        for (String form : forms.split(" ")) {
            assertEquals(Optional.empty(), paradigm.read(form), () -> paradigm + " should refuse " + form);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "АҚШ, ақш-тың ақш-қа ақш-тан",
        "БҰҰ, бұұ-ның бұұ-ға бұұ-дан",
        "ЕҚДБ, еқдб-нің еқдб-ге еқдб-ден",
        "Google, google-дың google-ға google-дан",
        "көшпенділер, көшпенділердің көшпенділерге көшпенділерден",
        "талдау, талдаудың талдауға талдауымыз",
        "өзі, өзінің өзіне өзімен"
    })
    void listsTheUsualForms(String word, String forms) {
        List<String> listed = noun(word).forms(12);
        assertTrue(listed.containsAll(List.of(forms.split(" "))), () -> listed.toString());
        assertFalse(listed.stream().anyMatch(form -> form.endsWith("-") || form.endsWith("лерлер")), listed::toString);
    }

    @Test
    void loansWithDotsAreFoundWithoutThem() {
        assertReads(noun("волонтёр"), "волонтёр волонтер волонтёрлердің волонтерлердің волонтеріміз");
        assertRefuses(noun("волонтёр"), "волонтерка");
        List<Paradigm> phrase =
                KAZAKH.paradigms(List.of(TermWord.nominal("волонтёрлік"), TermWord.nominal("қозғалыс")));
        assertReads(phrase.get(0), "волонтёрлік волонтерлік");
        assertEquals(
                Repair.NONE, noun("волонтёр").read("волонтерге").orElseThrow().repair());
    }

    @Test
    void aLonePossessiveIsInflectedAsOne() {
        assertReads(noun("құралы"), "құралы құралын құралына құралдары құралдарының");
        assertRefuses(noun("құралы"), "құрал құралға");
        assertReads(noun("елші"), "елші елшіні елшілер елшісі");
        assertReads(noun("кісі"), "кісіні кісілер");
    }

    @Test
    void aPossessiveInShyHasItsHead() {
        List<Paradigm> phrase = KAZAKH.paradigms(List.of(TermWord.nominal("жұмыс"), TermWord.nominal("күші")));
        assertReads(phrase.get(1), "күші күшін күшіне күшінің");
        assertRefuses(phrase.get(1), "күштен");
        assertReads(
                KAZAKH.paradigms(List.of(TermWord.nominal("халық"), TermWord.nominal("елші")))
                        .get(1),
                "елшіні елшісі елшіге");
    }

    @Test
    void aBareStemCanBeOfTwoClasses() {
        Paradigm head = paradigm("бас", PartOfSpeech.ANY, false);
        assertReads(head, "бас басының басып баспайды басылды");
        assertRefuses(head, "бастады басқарды баспана");
        assertRefuses(noun("бас"), "басып баспайды");
        assertRefuses(paradigm("Бас", PartOfSpeech.ANY, false), "басып");
        assertRefuses(paradigm("ата", PartOfSpeech.ANY, false), "атауын");
        assertRefuses(paradigm("қара", PartOfSpeech.ANY, false), "қарағанды қарағандыда");
        assertRefuses(paradigm("сайлау", PartOfSpeech.ANY, false), "сайлады");
        List<String> forms = head.forms(60);
        assertTrue(forms.containsAll(List.of("бастың", "басқан")), () -> forms.toString());
        forms.forEach(form -> assertReads(head, form));
    }

    @ParameterizedTest
    @CsvSource({
        "дипломатия, дипломатия дипломатияның дипломатияға дипломатияны дипломатияда дипломатиядан дипломатиямен",
        "дипломатия, дипломатиялар дипломатияларымыздың дипломатиясында дипломатиясындағы дипломатияңызға дипломатиясынша",
        "халық, халықтың халыққа халықтан халықпен халқы халқының халқымызға халықтарымыздікі халықтікі халықтағылардың",
        "елші, елшілер елшілерді елшісі елшісімен елшім елшімін елшіміз",
        "кітап, кітабы кітабымыз кітапты кітаптағы кітабыңа кітапқа",
        "министрлік, министрлігі министрлігінің министрліктер министрліктеріндегі",
        "жол, жолдар жолдың жолды жолдан жолмен жолы жолдағы",
        "қыз, қыздар қыздың қызды қыздан қызбен қызға",
        "адам, адамдар адамның адамды адамнан адаммен адамға адаммын адаммыз",
        "қазақ, қазақтар қазақтың қазаққа қазақпын қазақпыз қазағы",
        "журналист, журналистер журналистердің журналистің журналисті журналистке журналиске",
        "факт, факті фактісі фактілер фактінің фактіге факты",
        "роль, рольдің ролі ролін рольге рольдер",
        "орын, орны орнында орынға орындар орнымыз",
        "жыл, жылы жылғы жылдың жылдары жылындағы",
        "отбасы, отбасын отбасында отбасының отбасына",
        "тарап, тарапы тарапынан тараптар",
        "акт, актілер актісі",
        "дайын, дайынбыз дайынмын",
        "одақ, одағы одаққа одақтың одағымен одақ-ақ",
        "оқу, оқуы оқудың оқуға оқулар",
        "университет, университетке университетінде университеттер",
        "Хельсинки, хельсинкидегі хельсинкиге",
        "Назарбаева, назарбаеваның назарбаеваға назарбаевамен"
    })
    void readsNominalForms(String word, String forms) {
        assertReads(noun(word), forms);
    }

    @ParameterizedTest
    @CsvSource({
        "дипломатия, дипломат дипломатиялық дипломатиясыз дипломатиялы дипломатияшы дипломатиядің дипломатиятан",
        "халық, халықлар халықның халықдан халықмен халықаралық халықтық халығ халқ",
        "жол, жоллар жолның жолны жолтан жолпен жолдас жолбарыс",
        "қыз, қызлар қызның қызмен қызметі қызыл",
        "адам, адамлар адамдың адамдан адампен адамгершілік",
        "кітап, кітапы кітаб кітаплар кітапмен кітаптарге",
        "министрлік, министр министрлікі министрлігне",
        "сот, сотлар сотмен сотталды",
        "ел, елші елшілер елік еңбек",
        "ат, атаулы аттестат",
        "ал, алты алтын",
        "той, тойлау тоймана",
        "бой, бойынша",
        "тең, теңге",
        "бас, басқа басты басым",
        "топ, топырақ топырақты",
        "маңыз, маңызды",
        "құрмет, құрметті",
        "қауіпті, қауіптің",
        "ақ, ағымдағы",
        "ас, астық"
    })
    void refusesOtherWords(String word, String forms) {
        assertRefuses(noun(word), forms);
    }

    @ParameterizedTest
    @CsvSource({
        "қолдау, қолдау қолдайды қолдаймыз қолдады қолдамады қолдаған қолдап қолдаса қолдауға қолдамақ қолдатқызды",
        "оқу, оқиды оқитын оқимын оқыды оқып оқыған оқуы оқиын оқығысы оқымай оқымайды",
        "табу, тауып тауыпты табады тапты таппады табылған тапса тапқандар табар",
        "қою, қоя қояды қойды қойған қоюға қоятын қояйын қоймаймын қойылды",
        "шығу, шығады шықты шыққан шығып шықпайды шығуы",
        "жазу, жазды жазған жазылды жазбады жазғанда жазбаған жаздырды",
        "бару, барды барады баратын баруға барса барғанымызды барғалы барар бармас",
        "жуу, жуды жуады жуылған жууға",
        "кию, киеді киді киген киюі киіп кимейді",
        "беру, береді бермек берілді бергендіктен берсін беріңіз",
        "ашу, ашты ашылды ашқан ашпады",
        "даму, дамиды дамыды дамыған дамуы дамып",
        "кел, келді келеді келген келіп кеп келмеді",
        "отыру, отыр отырмын отырған отырсыз",
        "істеу, істеді істеп істейді істесе",
        "алаңдау, алаңдарлықтай алаңдады",
        "тыңдау, тыңдаған тыңдап",
        "зерттеу, зерттеуге зерттеуі зерттейді",
        "теру, терген",
        "қайту, қайтып",
        "бірлесу, бірлесіп"
    })
    void readsVerbForms(String word, String forms) {
        assertReads(verb(word), forms);
    }

    @ParameterizedTest
    @CsvSource({
        "жеу, жер жерге жерде жете жеткізді",
        "өту, өткізді өткізу",
        "бөлу, бөлме",
        "алу, алтын алма",
        "шығу, шығарды шығармасы",
        "келу, келтірді келін",
        "қою, қойа қойу",
        "оқу, оқый оқытты",
        "бару, барпады барпған",
        "істеу, істері істеріне істер",
        "жолдау, жолдарды жолда жолдан",
        "топтау, топтар топтары",
        "қимылдау, қимылдарына",
        "зерттеу, зерттеулер зерттеулерін",
        "тарту, тартыс",
        "ату, атты"
    })
    void refusesOtherVerbs(String word, String forms) {
        assertRefuses(verb(word), forms);
    }

    @Test
    void countsAgentsAsActionsOnlyWhereTheTermAsks() {
        assertReads(paradigm("қолдау", PartOfSpeech.VERB, true), "қолдаушы қолдаушылардың қолдады");
        assertReads(paradigm("өңдеу", PartOfSpeech.VERB, true), "өңдеушіге");
        assertRefuses(verb("қолдау"), "қолдаушы қолдаушылардың");
    }

    @Test
    void derivesOnlyWhereTheTermAsks() {
        String forms = "дипломатиялық дипломатиялықтың дипломатиясыз дипломатияшылар дипломатияланды";
        assertReads(paradigm("дипломатия", PartOfSpeech.NOMINAL, true), forms);
        assertRefuses(noun("дипломатия"), forms);
    }

    @Test
    void inflectsAbbreviationsClosedAndHyphenated() {
        assertReads(noun("ҮЕҰ"), "үеұ үеұның үеұ-ның үеұлар үеұмен үеұдағы");
        assertReads(noun("АҚШ"), "ақштың ақш-тың ақшпен ақшқа ақшта");
        assertReads(noun("ТМД"), "тмдның тмд-ға тмдда тмдмен");
        assertReads(noun("IT"), "it itтің it-ті itпен");
    }

    @ParameterizedTest
    @CsvSource({
        "сот шешімі, соттың шешімін, true",
        "сот шешімі, сотының шешімдері, true",
        "сот шешімі, сот шешімі, true",
        "сот шешімі, сот шешімді, false",
        "сот шешімі, сотқа шешімі, false",
        "сот шешімі, сот шешім, false",
        "халық дипломатиясы, халық дипломатиясының, true",
        "халық дипломатиясы, халықтардың дипломатиясы, true",
        "халық дипломатиясы, халқымыздың дипломатиясына, true",
        "халық дипломатиясы, халыққа дипломатиясы, false",
        "халықтық дипломатия, халықтық дипломатияның, true",
        "халықтық дипломатия, халықтықтың дипломатия, false",
        "халықтық дипломатия, халықтықтың дипломатиясы, false",
        "сыртқы істер министрлігі, сыртқы істер министрлігінде, true",
        "сыртқы істер министрлігі, сыртқы істер министрлігіміздің, true",
        "сыртқы істер министрлігі, сыртқы істер министрлік, false",
        "сыртқы істер министрлігі, сыртқының істер министрлігі, false",
        "Қазақстан халқы Ассамблеясы, қазақстан халқының ассамблеясы, true",
        "Қазақстан халқы Ассамблеясы, қазақстан халқы ассамблеясынан, true",
        "Қазақстан халқы Ассамблеясы, қазақстан халық ассамблеясы, false",
        "мемлекет басшысы, мемлекеттер басшылары, true",
        "мемлекет басшысы, мемлекет басшымен, false",
        "біріккен ұлттар ұйымы, біріккен ұлттар ұйымына, true",
        "жоғары оқу орны, жоғары оқу орындарының, true",
        "құқық қорғаушы, құқығын қорғаушылар, true",
        "құқық қорғаушы, құқықты қорғаушы, true",
        "құқық қорғаушы, құқыққа қорғаушы, false",
        "қазақ тілі, қазақ тілін, true",
        "қазақ тілі, қазақтың тілі, true",
        "қазақ тілі, қазақ тілде, false",
        "тарихи мұра, тарихи мұрамызды, true",
        "тарихи мұра, тарихының мұра, false",
        "азаматтық алу, азаматтық алуға, true",
        "инвестиция тарту, инвестицияларды тарту, true",
        "инвестиция тарту, инвестициядан тарту, false",
        "тәуелсіздік күні, тәуелсіздігіміздің күні, true",
        "қазақ халқының бірлігі, қазақ халқы бірлігіне, true",
        "қазақ халқының бірлігі, қазақ халқының бірлігі, true",
        "қазақ халқының бірлігі, қазақ халқына бірлігі, false",
        "жұмсақ күш, жумсак кушпен, true",
        "мәдени мұра, мэдени мура, true"
    })
    void readsPhrases(String phrase, String text, boolean expected) {
        List<Paradigm> paradigms = KAZAKH.paradigms(
                Arrays.stream(phrase.split(" ")).map(TermWord::nominal).toList());
        String[] words = text.split(" ");
        boolean all = true;
        for (int i = 0; i < words.length; i++) {
            all &= paradigms.get(i).read(words[i]).isPresent();
        }
        assertEquals(expected, all);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "дипломатия | дипломатияларымыздың | дипломатия+лар+ымыз+дың: plural, 1pl possessive, genitive",
                "халық | халқының | халқ+ы+ның: 3 possessive, genitive",
                "халық | халық | халық: dictionary form",
                "елші | елшілерде | елші+лер+де: plural, locative"
            })
    void explainsForms(String word, String form, String analysis) {
        Reading reading = noun(word).read(form).orElseThrow();
        assertEquals(analysis, reading.analysis());
        assertEquals(Agreement.ANY, reading.agreement());
        assertEquals(Repair.NONE, reading.repair());
    }

    @ParameterizedTest
    @CsvSource({
        "халық, халкы, KAZAKH_LETTERS",
        "үкімет, укиметтин, KAZAKH_LETTERS",
        "Қазақстан, казакстанда, KAZAKH_LETTERS",
        "халықтық, halyqtyq, LATIN",
        "дипломатия, dıplomatııa, LATIN",
        "дипломатия, dıplomatııalardyń, LATIN_2018",
        "мәдениет, mádenıettiń, LATIN_2018",
        "ғылым, ǵylymı, ''",
        "шешім, sheshimi, LATIN",
        "халық, xalıqtıñ, LATIN_2021",
        "дипломатия, diplomatiya, LATIN_2021",
        "тіл, tıldıñ, LATIN_2021",
        "ұйым, ūiymdar, LATIN_2021",
        "халық, حالىقتىڭ, ARABIC",
        "тіл, ٴتىل, ARABIC",
        "тіл, تىل, ''",
        "үкімет, ۇكىمەت, ARABIC",
        "дипломатия, ديپلوماتيا, ARABIC",
        "ел, ел, NONE",
        "тіл, тил, ''",
        "ғылым, ғылыми, ''"
    })
    void readsOtherSpellings(String word, String form, String repair) {
        assertEquals(
                repair,
                noun(word).read(form).map(reading -> reading.repair().name()).orElse(""));
    }

    @Test
    void flagsHomographs() {
        assertTrue(noun("көш").read("көшті").orElseThrow().ambiguous());
        assertFalse(noun("дипломатия").read("дипломатияны").orElseThrow().ambiguous());
    }

    @Test
    void listsRegularFormsFirst() {
        List<String> forms = noun("дипломатия").forms(9);
        assertEquals(
                List.of(
                        "дипломатия",
                        "дипломатияның",
                        "дипломатияға",
                        "дипломатияны",
                        "дипломатияда",
                        "дипломатиядан",
                        "дипломатиямен",
                        "дипломатиялар",
                        "дипломатиясы"),
                forms);
        assertEquals(forms.subList(0, 1), noun("дипломатия").forms(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "халық",
                "дипломатия",
                "кітап",
                "журналист",
                "ҮЕҰ",
                "роль",
                "факт",
                "орын",
                "отбасы",
                "жыл",
                "такси",
                "V:қолдау",
                "V:оқу",
                "V:табу",
                "V:қою",
                "V:кию",
                "D:дипломатия",
                "сот шешімі",
                "Қазақстан халқы Ассамблеясы",
                "азаматтық алу",
                "Facebook",
                "ас"
            })
    void acceptsAllItLists(String term) {
        PartOfSpeech partOfSpeech = term.startsWith("V:") ? PartOfSpeech.VERB : PartOfSpeech.NOMINAL;
        boolean derivations = term.startsWith("D:");
        List<TermWord> words = Arrays.stream(term.replaceFirst("^[VD]:", "").split(" "))
                .map(word -> new TermWord(word, partOfSpeech, derivations))
                .toList();
        for (Paradigm paradigm : KAZAKH.paradigms(words)) {
            List<String> forms = paradigm.forms(400);
            assertTrue(forms.size() > 10, () -> paradigm + " lists " + forms);
            assertEquals(forms.size(), forms.stream().distinct().count());
            assertReads(paradigm, String.join(" ", forms));
            assertEquals(forms, paradigm.forms(400));
        }
    }

    @Test
    void survivesAnyInput() {
        long seed = 20240607;
        Random random = new Random(seed);
        String letters = "аәбгғдеикқпртсыіуюяйьъ-'’09azİışاٴ\u0301😀 ҮЕҰ.";
        int[] codePoints = letters.codePoints().toArray();
        List<String> words = new ArrayList<>(List.of("у", "ю", "ь", "-", "ы", "ку", "уу", "сы", "İ", "😀"));
        for (int i = 0; i < 400; i++) {
            StringBuilder word = new StringBuilder();
            for (int j = 1 + random.nextInt(6); j > 0; j--) {
                word.appendCodePoint(codePoints[random.nextInt(codePoints.length)]);
            }
            words.add(word.toString());
        }
        for (String word : words) {
            for (PartOfSpeech partOfSpeech : PartOfSpeech.values()) {
                assertDoesNotThrow(
                        () -> {
                            List<Paradigm> paradigms = KAZAKH.paradigms(
                                    List.of(new TermWord(word, partOfSpeech, true), TermWord.nominal(word)));
                            for (Paradigm paradigm : paradigms) {
                                assertTrue(paradigm.read(word.toLowerCase(Locale.ROOT))
                                        .isPresent());
                                paradigm.read("");
                                paradigm.forms(5);
                            }
                        },
                        () -> "seed " + seed + ", word " + word);
            }
        }
    }

    @Test
    void ignoresTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertReads(noun("INTERPOL"), "interpol interpolдың");
            assertReads(noun("ДИПЛОМАТИЯ"), "дипломатия дипломатияның");
        } finally {
            Locale.setDefault(before);
        }
    }
}

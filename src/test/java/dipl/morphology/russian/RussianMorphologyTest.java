package dipl.morphology.russian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dipl.morphology.Agreement;
import dipl.morphology.Paradigm;
import dipl.morphology.PartOfSpeech;
import dipl.morphology.Reading;
import dipl.morphology.Repair;
import dipl.morphology.Rival;
import dipl.morphology.TermWord;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RussianMorphologyTest {
    private static final RussianMorphology RUSSIAN = new RussianMorphology();

    private static List<Paradigm> paradigms(String term) {
        return RUSSIAN.paradigms(
                Arrays.stream(term.split(" ")).map(TermWord::nominal).toList());
    }

    private static Paradigm word(String entry) {
        return paradigms(entry).get(0);
    }

    private static Reading reading(String entry, String form) {
        return word(entry).read(form).orElseThrow(() -> new AssertionError(entry + " lacks " + form));
    }

    /** Whether the words of a text fit the term as the matcher demands: each read, all agreeing in one slot at least. */
    private static boolean fits(String term, String text) {
        List<Paradigm> paradigms = paradigms(term);
        String[] forms = text.split(" ");
        int slots = Agreement.ANY;
        for (int i = 0; i < forms.length; i++) {
            slots &= paradigms.get(i).read(forms[i]).map(Reading::agreement).orElse(0);
        }
        return slots != 0;
    }

    @ParameterizedTest
    @CsvSource({
        "дипломатия, дипломатией, true",
        "дипломатия, дипломатиями, true",
        "дипломатия, дипломат, false",
        "дипломатия, дипломатический, false",
        "правительство, правительств, true",
        "правительство, правительственный, false",
        "посольство, посольствами, true",
        "человек, люди, true",
        "человек, людьми, true",
        "переговоры, переговоров, true",
        "публичный, публичная, true",
        "публичный, публична, true",
        "публичный, публичнее, true",
        "публичный, публично, false",
        "мягкий, мягче, true",
        "важный, важнейшими, false",
        "важнейший, важнейшими, true",
        "самолет, самолёта, true",
        "самолёт, самолета, true",
        "расположенный, расположенная, true",
        "соотечественники, соотечественников, true",
        "Назарбаев, назарбаевым, true",
        "Астахова, астаховой, true",
        "Астана, астане, true",
        "Алексеевна, алексеевны, true",
        "Алексей, алексеевны, false",
        "Алексей, алексея, true",
        "год, лет, true",
    })
    void acceptsTheFormsOfAWord(String entry, String form, boolean expected) {
        assertEquals(expected, word(entry).read(form).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "твипломатия, твипломатии",
        "медиадипломатия, медиадипломатией",
        "кибердипломатия, кибердипломатию",
        "нацбренд, нацбрендом",
        "Отандастар, отандастаром",
        "медиативный, медиативной",
        "этномедиация, этномедиаций",
        "цифромост, цифромосты",
        "блогерство, блогерством",
        "сетевизация, сетевизации",
        "твитоведение, твитоведением",
        "кандасовость, кандасовостью",
        "кандасик, кандасиков",
        "кандас, кандасов",
    })
    void inflectsNewWordsByTheirEndings(String entry, String form) {
        assertEquals(Repair.STEMMER, reading(entry, form).repair());
    }

    @ParameterizedTest
    @CsvSource({
        "быль, были",
        "тема, тем",
        "узкий, уже",
        "немой, нем",
        "круг, кругом",
        "пол, поля",
        "лето, лет",
    })
    void leavesFormsThatAreNearlyAlwaysAnotherWord(String entry, String form) {
        assertTrue(word(entry).read(form).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "мыло, мыла, 'мыть: past, feminine, singular', false",
        "стекло, стекла, 'стечь: past, feminine, singular', false",
        "сталь, стали, 'стать: past, plural', true",
        "начало, начал, 'начать: past, masculine, singular', true",
    })
    void namesTheWordThatAFormMayAsWellBe(String entry, String form, String rival, boolean farLikelier) {
        assertEquals(new Rival(rival, farLikelier), reading(entry, form).rival());
    }

    @ParameterizedTest
    @CsvSource({
        "мыло, мылом",
        "форум, форуме",
        "президент, президента",
        "культура, культуры",
        "диалог, диалога",
        "посол, посла",
        "посольство, посольства"
    })
    void aFormOfOneCommonWordIsCertain(String entry, String form) {
        assertFalse(reading(entry, form).ambiguous());
    }

    @Test
    void keepsTheEntryItselfButMarksItAmbiguous() {
        assertTrue(reading("том", "том").ambiguous());
        assertFalse(reading("дипломатия", "дипломатия").ambiguous());
    }

    @ParameterizedTest
    @CsvSource({
        "народная дипломатия, народная дипломатия, true",
        "народная дипломатия, народной дипломатии, true",
        "народная дипломатия, народную дипломатию, true",
        "народная дипломатия, народной дипломатией, true",
        "народная дипломатия, народные дипломатии, true",
        "народная дипломатия, народный дипломатии, false",
        "народная дипломатия, народного дипломатии, false",
        "народная дипломатия, народную дипломатии, false",
        "народная дипломатия, народна дипломатия, false",
        "народная дипломатия, публичная дипломатия, false",
        "мягкая сила, мягкой силы, true",
        "мягкая сила, мягких сил, true",
        "мягкая сила, мягкой силою, true",
        "мягкая сила, мягкая посадка, false",
        "мягкая сила, мягко силы, false",
        "дипломатия народов, дипломатии народов, true",
        "дипломатия народов, дипломатии народа, false",
        "Ассамблея народа Казахстана, ассамблее народа казахстана, true",
        "Ассамблея народа Казахстана, ассамблее народу казахстана, false",
        "министерство иностранных дел, министерствами иностранных дел, true",
        "министерство иностранных дел, министерство иностранного дела, false",
        "министерство иностранных дел Республики Казахстан, министерству иностранных дел республики казахстан, true",
        "дипломатия второго трека, дипломатией второго трека, true",
        "вторая дорожка, второй дорожки, true",
        "общественное объединение, общественных объединений, true",
        "общественное объединение, общественная объединений, false",
        "фонд Отандастар, фонда отандастар, true",
        "фонд Отандастар, фонда отандастара, true",
        "медиативная публичная дипломатия, медиативной публичной дипломатии, true",
        "медиативная публичная дипломатия, медиативной публичную дипломатии, false",
        "нет дипломатия, нет дипломатии, true",
        "нет дипломатия, нету дипломатии, false",
        "тви дипломатия, тви дипломатией, true",
        "интернет дипломатия, интернет дипломатией, true",
        "новая интернет дипломатия, новой интернет дипломатией, true",
        "новая интернет дипломатия, нового интернет дипломатией, false",
        "мягкая и жёсткая сила, мягкой и жесткой силой, true",
        "мягкая и жёсткая сила, мягкой и жёсткая силой, false",
        "культура и искусство, культуры и искусства, true",
        "учёный совет, учёного совета, true",
        "обмен визитами, обменом визитами, true",
        "обмен визитами, обменом визитов, false",
        "в рамках визита, в рамках визита, true",
        "в рамках визита, в рамке визита, false",
        "неправительственная организация, неправительственные организации, true",
        "вице президент, вице президента, true",
        "пресс тур, пресс туров, true",
        "пресс тур, пресса тур, false",
        "блог тур, блог тура, true",
        "дом культуры, дома культур, false",
        "община турок, общины турок, true",
        "община турок, община турком, false",
        "ООН Казахстан, оон казахстана, true",
        "всё больше, всё больше, true",
        "всё чаще говорят, все чаще говорят, true",
    })
    void phrasesAgree(String term, String text, boolean expected) {
        assertEquals(expected, fits(term, text));
    }

    @ParameterizedTest
    @CsvSource({
        "НПО, нпо, true",
        "НПО, нпоа, false",
        "МИД, мид, true",
        "МИД, мида, true",
        "МИД, мидом, true",
        "МИД, миде, true",
        "АНК, анк, true",
        "АНК, анка, false",
        "СМИ, сми, true",
        "БРИКС, брикса, true",
    })
    void abbreviations(String entry, String form, boolean expected) {
        assertEquals(expected, word(entry).read(form).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "поддерживать, поддерживает, true",
        "поддерживать, поддерживающими, true",
        "поддерживать, поддержал, false",
        "поддерживать, поддерживаться, false",
        "благодарить, благодаря, false",
        "дать, данный, false",
        "стать, стали, true",
        "загуглить, загуглю, true",
        "загуглить, загугльёт, false",
        "запостить, запощу, true",
        "твитнуть, твитнули, true",
        "лайкать, лайкающие, true",
        "логиниться, логинится, true",
        "перезагрузить, перезагрузили, true",
    })
    void verbs(String entry, String form, boolean expected) {
        Paradigm paradigm = RUSSIAN.paradigms(List.of(new TermWord(entry, PartOfSpeech.VERB, false)))
                .get(0);
        assertEquals(expected, paradigm.read(form).isPresent());
    }

    @Test
    void newWordsHaveYoInTheirStemOnly() {
        assertTrue(word("влогер").read("влогёры").isPresent());
        assertFalse(word("этноаул").read("этноаулё").isPresent());
    }

    @Test
    void aWordOfAnyClassIsAVerbToo() {
        Paradigm can = RUSSIAN.paradigms(List.of(new TermWord("мочь", PartOfSpeech.ANY, false)))
                .get(0);
        assertTrue(can.read("может").isPresent());
        assertFalse(word("мочь").read("может").isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "дипломатия, дипломатическую",
        "правительство, правительственного",
        "народ, народных",
        "Казахстан, казахстанские",
    })
    void derivationsCountOnlyIfAsked(String entry, String form) {
        Paradigm with = RUSSIAN.paradigms(List.of(new TermWord(entry, PartOfSpeech.NOMINAL, true)))
                .get(0);
        assertTrue(with.read(form).isPresent());
        assertTrue(word(entry).read(form).isEmpty());
    }

    @Test
    void explainsItsReadings() {
        assertEquals(
                "дипломатия: feminine, singular, nominative",
                reading("дипломатия", "дипломатия").analysis());
        assertEquals(
                "публичный: feminine, singular, accusative",
                reading("публичный", "публичную").analysis());
        assertEquals(Repair.YO, reading("самолёт", "самолета").repair());
        assertEquals(Repair.NONE, reading("самолет", "самолета").repair());
    }

    @Test
    void listsTheNominativeFirst() {
        assertEquals(
                List.of("дипломатия", "дипломатии", "дипломатию"),
                word("дипломатия").forms(3));
    }

    @ParameterizedTest
    @CsvSource({
        "публичной, true",
        "второго, true",
        "объединённых, true",
        "твипломатической, true",
        "дипломатии, false",
        "медиативную, true",
        "отандастар, false",
        "и, false",
        "быстро, false"
    })
    void modifiers(String form, boolean expected) {
        assertEquals(expected, RUSSIAN.modifierSlots(form) != 0);
    }

    @Test
    void modifierSlotsMeetThoseOfTheNoun() {
        int noun = reading("дипломатия", "дипломатией").agreement();
        assertTrue((RUSSIAN.modifierSlots("публичной") & noun) != 0);
        assertTrue((RUSSIAN.modifierSlots("медиативной") & noun) != 0);
        assertEquals(0, RUSSIAN.modifierSlots("публичный") & noun);
        assertEquals(0, RUSSIAN.modifierSlots("медиативный") & noun);
    }

    @Test
    void knowsTheWordsOfTheLexicon() {
        assertTrue(RUSSIAN.isKnown("дипломатией"));
        assertFalse(RUSSIAN.isKnown("твипломатией"));
    }

    @Test
    void everyListedFormIsReadAndStartsWithAPrefix() {
        for (String term : List.of(
                "народная дипломатия", "фонд Отандастар", "самолёт", "МИД", "человек", "пёс", "щи", "я", "USAID")) {
            for (Paradigm paradigm : paradigms(term)) {
                for (String form : paradigm.forms(1000)) {
                    assertTrue(paradigm.read(form).isPresent(), form);
                    assertTrue(paradigm.prefixes().stream().anyMatch(form::startsWith), form);
                }
            }
        }
    }

    @Test
    void anyWordCanBeATerm() {
        long seed = 20240607;
        Random random = new Random(seed);
        String letters = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя-'abcЖ1|+";
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(9);
            for (int j = 0; j < length; j++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            String entry = text.toString();
            Paradigm paradigm = word(entry);
            assertTrue(paradigm.read(entry.toLowerCase(Locale.ROOT)).isPresent(), "seed " + seed + ": " + entry);
            for (String form : paradigm.forms(200)) {
                assertTrue(paradigm.prefixes().stream().anyMatch(form::startsWith), "seed " + seed + ": " + form);
            }
        }
    }

    @Test
    void ignoresTheLocaleOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertTrue(new RussianMorphology()
                    .paradigms(List.of(TermWord.nominal("ИНТЕРНЕТ-дипломатия")))
                    .get(0)
                    .read("интернет-дипломатии")
                    .isPresent());
        } finally {
            Locale.setDefault(before);
        }
    }
}

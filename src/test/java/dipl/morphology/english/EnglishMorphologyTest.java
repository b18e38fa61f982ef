package dipl.morphology.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dipl.morphology.Paradigm;
import dipl.morphology.PartOfSpeech;
import dipl.morphology.Rival;
import dipl.morphology.TermWord;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishMorphologyTest {
    private static final EnglishMorphology ENGLISH = new EnglishMorphology();

    private static List<Paradigm> paradigms(String term) {
        return ENGLISH.paradigms(
                Arrays.stream(term.split(" ")).map(TermWord::nominal).toList());
    }

    private static boolean fits(String term, String text) {
        List<Paradigm> paradigms = paradigms(term);
        String[] forms = text.split(" ");
        for (int i = 0; i < forms.length; i++) {
            if (paradigms.get(i).read(forms[i]).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    @ParameterizedTest
    @CsvSource({
        "embassy, embassies, true",
        "embassy, embassy's, true",
        "embassy, ambassador, false",
        "organisation, organization, true",
        "organization, organisations, true",
        "centre, centers, true",
        "center, centre's, true",
        "programme, programs, true",
        "program, programmes, true",
        "neighbour, neighbors, true",
        "behavior, behaviours, true",
        "analyse, analyzed, true",
        "defence, defense, true",
        "traveller, travelers, true",
        "dialogue, dialogs, true",
        "dialogue, dialogueue, false",
        "digitalisation, digitalization, true",
        "Kazakhisation, kazakhization, true",
        "exercise, exercize, false",
        "filled, filed, false",
        "hour, hor, false",
        "embassies, embassy, true",
        "Times, time, false",
        "NGOs, ngo, true",
        "NGOs, ngos, true",
        "twiplomats, twiplomat, true",
        "twiplomacy, twiplomacies, true",
        "twiplomat, twiplomats, true",
        "netdiplomacy, netdiplomacy's, true",
        "Kazakhstan, kazakhstan's, true",
        "good, best, true",
        "person, persons, true",
        "will, would, false",
        "house, housing, false",
        "NGO, ngo, true",
        "NGO, ngos, true",
        "NGO, ngo's, true",
        "NGO, n.g.o, true",
        "NGO, n.g.o.s, true",
        "NGO, n.g.os, false",
        "U.S., u.s, true",
        "U.S., us, false",
        "U.N., un, true",
        "US, u.s, true",
        "US, us, true",
    })
    void acceptsTheFormsOfAWord(String entry, String form, boolean expected) {
        assertEquals(expected, fits(entry, form));
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "people's diplomacy| people's diplomacy| true",
                "people's diplomacy| peoples diplomacy| true",
                "peoples' diplomacy| people's diplomacy| true",
                "people's diplomacy| people diplomacy| false",
                "people diplomacy| people's diplomacy| false",
                "citizen's diplomacy| citizens diplomacy| true",
                "citizens' diplomacy| citizen's diplomacy| true",
                "public diplomacy| public diplomacy's| true",
                "public diplomacy| publics diplomacy| false",
                "soft power| soft powers| true",
                "soft power| soft powered| false",
                "soft power| softer power| false",
                "ministry of foreign affairs| ministries of foreign affairs| true",
                "ministry of foreign affairs| ministry of foreign affair| false",
                "ministry of defence| ministry of defense| true",
                "Assembly of the People of Kazakhstan| assembly of the people of kazakhstan's| true",
                "Assembly of the People of Kazakhstan| assembly of the peoples of kazakhstan| false",
                "exchange programme| exchange programs| true",
                "exchange programme| exchanges programs| false",
                "civil society organisation| civil society organizations| true",
                "track two| track two| true",
                "people to people exchange| people to people exchanges| true",
                "people to people exchange| persons to people exchanges| false",
                "not for profit organization| not for profit organisations| true",
                "not for profit organization| nots for profit organization| false",
                "compatriots abroad| compatriot abroad| true",
                "think tanks| think tank| true",
                "U.S. embassy| us embassies| true",
            },
            delimiter = '|',
            quoteCharacter = '"')
    void phrasesInflectTheirHead(String term, String text, boolean expected) {
        assertEquals(expected, fits(term, text));
    }

    @ParameterizedTest
    @CsvSource({
        "support, supported, true",
        "organise, organizing, true",
        "do, doesn't, true",
        "be, am, true",
        "go, went, true",
        "support, supporter, false",
        "travel, traveling, true",
    })
    void verbs(String entry, String form, boolean expected) {
        Paradigm paradigm = ENGLISH.paradigms(List.of(new TermWord(entry, PartOfSpeech.VERB, false)))
                .get(0);
        assertEquals(expected, paradigm.read(form).isPresent());
    }

    @Test
    void derivationsCountOnlyIfAsked() {
        TermWord word = new TermWord("diplomacy", PartOfSpeech.NOMINAL, true);
        assertTrue(ENGLISH.paradigms(List.of(word)).get(0).read("diplomatic").isPresent());
        assertFalse(fits("diplomacy", "diplomatic"));
    }

    @Test
    void explainsItsReadings() {
        assertEquals(
                "organization: plural, British spelling",
                paradigms("organization")
                        .get(0)
                        .read("organisations")
                        .orElseThrow()
                        .analysis());
        assertEquals(
                "embassy: plural",
                paradigms("embassy").get(0).read("embassies").orElseThrow().analysis());
    }

    @ParameterizedTest
    @CsvSource({
        "volunteer, volunteers, true",
        "volunteer, volunteered, false",
        "concert, concerted, false",
        "tweet, tweets', true",
        "promote, promoted, true",
        "modern, modernest, true"
    })
    void aNounTakesNoFormsOfTheVerbAlone(String term, String form, boolean expected) {
        assertEquals(expected, fits(term, form));
    }

    @ParameterizedTest
    @CsvSource({
        "leaf, leaves, leave: plural; third person singular, false",
        "saw, saws, saw: third person singular, false",
        "saw, saw, 'see: past', false",
        "bear, bears, bear: third person singular, false",
        "grant, grant, 'grant: base form; present', false",
        "person, people, 'people: singular; plural; base form; present', true",
    })
    void namesTheWordThatANounMayAsWellBe(String term, String form, String rival, boolean farLikelier) {
        Rival found = ENGLISH.paradigms(List.of(TermWord.nominal(term)))
                .get(0)
                .read(form)
                .orElseThrow()
                .rival();
        assertEquals(new Rival(rival, farLikelier), found);
    }

    @ParameterizedTest
    @CsvSource({
        "leaf, leaf",
        "embassy, embassies",
        "forum, forums",
        "nation, nations",
        "diplomacy, diplomacy",
        "law, laws",
        "financing, financing"
    })
    void aNounWithoutACommonVerbBesideItIsCertain(String term, String form) {
        assertFalse(ENGLISH.paradigms(List.of(TermWord.nominal(term)))
                .get(0)
                .read(form)
                .orElseThrow()
                .ambiguous());
    }

    @Test
    void aVerbWhoseFormIsOftenerANounIsAmbiguous() {
        Paradigm regard = ENGLISH.paradigms(List.of(new TermWord("regard", PartOfSpeech.VERB, false)))
                .get(0);
        assertEquals(
                new Rival("regards", true), regard.read("regards").orElseThrow().rival());
        assertFalse(regard.read("regarded").orElseThrow().ambiguous());
    }

    @Test
    void verbFormsOfAWordOfAnyClassAreItsOwn() {
        Paradigm support = ENGLISH.paradigms(List.of(new TermWord("support", PartOfSpeech.ANY, false)))
                .get(0);
        assertFalse(support.read("supporting").orElseThrow().ambiguous());
        assertFalse(support.read("supports").orElseThrow().ambiguous());
    }

    @ParameterizedTest
    @CsvSource({
        "public, true",
        "citizen, true",
        "people's, true",
        "networked, true",
        "twi, true",
        "the, false",
        "of, false",
        "their, false",
        "and, false",
        "promote, false"
    })
    void modifiers(String form, boolean expected) {
        assertEquals(expected, ENGLISH.attributes(form).stream().anyMatch(attribute -> attribute != Attribute.ADVERB));
    }

    @Test
    void knowsWordsAndNames() {
        assertTrue(ENGLISH.isKnown("embassies"));
        assertTrue(ENGLISH.isKnown("kazakhstan"));
        assertFalse(ENGLISH.isKnown("twiplomacy"));
    }

    @Test
    void anyWordCanBeATermAndItsFormsAreRead() {
        long seed = 20240607;
        Random random = new Random(seed);
        String letters = "aeiouybcdfghlmnrstz's.-IZ1|+";
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder("t");
            for (int j = random.nextInt(9); j > 0; j--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            Paradigm paradigm = ENGLISH.paradigms(List.of(TermWord.nominal(text.toString())))
                    .get(0);
            List<String> forms = paradigm.forms(100);
            assertFalse(forms.isEmpty());
            for (String form : forms) {
                assertTrue(paradigm.read(form).isPresent(), "seed " + seed + ": " + form);
                assertTrue(paradigm.prefixes().stream().anyMatch(form::startsWith), "seed " + seed + ": " + form);
            }
        }
    }

    @Test
    void ignoresTheLocaleOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            Paradigm paradigm = new EnglishMorphology()
                    .paradigms(List.of(TermWord.nominal("INITIATIVE")))
                    .get(0);
            assertTrue(paradigm.read("initiative").isPresent());
        } finally {
            Locale.setDefault(before);
        }
    }
}

package dipl.analysis.search;

import dipl.index.Inflection;
import dipl.morphology.Paradigm;
import dipl.morphology.PartOfSpeech;
import dipl.morphology.Reading;
import dipl.morphology.Repair;
import dipl.morphology.TermWord;
import dipl.morphology.languages.LanguageLexicons;
import dipl.morphology.languages.Morphologies;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The forms of a query's words: Kazakh and Russian ones of words in Cyrillic letters, English ones of words in Latin letters. A query does
 * not say its language, so forms in another script than the word's are left out: {@code мен} is not {@code men}.
 *
 * <p>A word may be given in any of its forms: {@code отношений} finds {@code отношение}, unless it is a dictionary form itself. Words of a
 * phrase inflect together, as those of a dictionary's term; if the phrase is given in a form that does not inflect, each by itself.
 */
final class WordForms implements Inflection {
    private static final Set<Repair> OTHER_SCRIPT =
            Set.of(Repair.LATIN_2018, Repair.LATIN_2021, Repair.LATIN, Repair.ARABIC);

    private static final int SHORTEST_KAZAKH = 2;
    private static final int SHORTEST_RARE_KAZAKH = 4;
    private static final String POSSESSIVE = "possessive";

    /** How the analyses of nouns end that are surely no dictionary forms. */
    private static final List<String> CASES =
            List.of("genitive", "dative", "accusative", "locative", "ablative", "instrumental");

    private final LanguageLexicons lexicons = new LanguageLexicons();

    @Override
    public List<List<Forms>> forms(List<String> words) {
        List<List<Forms>> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            all.add(new ArrayList<>());
        }
        for (String language : List.of("kk", "ru", "en")) {
            Character.UnicodeScript script =
                    language.equals("en") ? Character.UnicodeScript.LATIN : Character.UnicodeScript.CYRILLIC;
            boolean[] own = new boolean[words.size()];
            boolean any = false;
            for (int i = 0; i < own.length; i++) {
                own[i] = words.get(i).codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == script)
                        && !(language.equals("ru")
                                && lexicons.hasKazakhLetters(words.get(i).toLowerCase(Locale.ROOT)));
                any |= own[i];
            }
            if (any) {
                // a Kazakh verb is given with the ending of the infinitive, which makes it a noun too
                PartOfSpeech partOfSpeech =
                        own.length > 1 || language.equals("kk") ? PartOfSpeech.NOMINAL : PartOfSpeech.ANY;
                List<TermWord> phrase = words.stream()
                        .map(word -> new TermWord(word, partOfSpeech, false))
                        .toList();
                List<Paradigm> paradigms = Morphologies.of(language).paradigms(phrase);
                boolean rigid = paradigms.stream().allMatch(WordForms::isRigid);
                for (int i = 0; i < own.length; i++) {
                    if (own[i]) {
                        all.get(i).add(new ParadigmForms(paradigms.get(i)));
                    }
                    boolean kazakhHead = language.equals("kk") && i == own.length - 1;
                    if (own[i] && (rigid || own.length == 1 || kazakhHead)) {
                        for (Paradigm paradigm : ofDictionaryForms(words.get(i), language, own.length > 1)) {
                            all.get(i).add(new ParadigmForms(paradigm));
                        }
                    }
                }
            }
        }
        return all;
    }

    /** Whether a word has no other form than this. */
    private static boolean isRigid(Paradigm paradigm) {
        return paradigm.isFinite() && paradigm.candidates().size() <= 1;
    }

    /** The paradigms of the dictionary words of which a word is another form. */
    private List<Paradigm> ofDictionaryForms(String word, String language, boolean inPhrase) {
        String form = word.toLowerCase(Locale.ROOT);
        return switch (language) {
            // a form that both languages have is left alone: Kazakh ел is not meant as the Russian past of есть
            case "ru" ->
                lexicons.isKnownKazakh(form) ? List.of() : others(form, lexicons.russianLemmas(form), language);
            case "en" -> others(form, lexicons.englishLemmas(form), language);
            default -> ofKazakh(form, inPhrase);
        };
    }

    private List<Paradigm> ofKazakh(String form, boolean inPhrase) {
        if (!inPhrase && lexicons.isKazakhInfinitive(form)) {
            return List.of(alone(form, PartOfSpeech.VERB, "kk"));
        }
        return lexicons.isKnown(form) || lexicons.isKazakhDictionaryForm(form)
                ? List.of()
                : kazakh(form, inPhrase).stream().toList();
    }

    private static List<Paradigm> others(String form, List<String> lemmas, String language) {
        return lemmas.contains(form)
                ? List.of()
                : lemmas.stream()
                        .map(lemma -> alone(lemma, PartOfSpeech.ANY, language))
                        .toList();
    }

    /**
     * The shortest common word that the form surely belongs to; a verb before a noun, as {@code қолдау} in {@code қолдады}. In a phrase a
     * possessive is the dictionary form: {@code халық дипломатиясы}.
     */
    private Optional<Paradigm> kazakh(String form, boolean inPhrase) {
        for (int length = SHORTEST_KAZAKH; length < form.length(); length++) {
            String stem = form.substring(0, length);
            Optional<Paradigm> head = Optional.<Paradigm>empty()
                    .or(() -> common(form, stem + "у", PartOfSpeech.VERB, inPhrase))
                    .or(() -> common(form, stem, PartOfSpeech.NOMINAL, inPhrase));
            if (head.isPresent()) {
                return head;
            }
        }
        // names and rarer words, such as Қазақстанда
        for (int length = SHORTEST_RARE_KAZAKH; length < form.length(); length++) {
            Paradigm paradigm = alone(form.substring(0, length), PartOfSpeech.NOMINAL, "kk");
            Optional<Reading> reading = surely(paradigm, form);
            if (reading.isPresent() && CASES.stream().anyMatch(reading.get().analysis()::endsWith)) {
                return Optional.of(paradigm);
            }
        }
        return Optional.empty();
    }

    private Optional<Paradigm> common(String form, String word, PartOfSpeech partOfSpeech, boolean inPhrase) {
        if (!lexicons.isKnownKazakh(word)) {
            return Optional.empty();
        }
        Paradigm paradigm = alone(word, partOfSpeech, "kk");
        return surely(paradigm, form)
                .filter(reading -> !inPhrase || !reading.analysis().endsWith(POSSESSIVE))
                .map(reading -> paradigm);
    }

    private static Optional<Reading> surely(Paradigm paradigm, String form) {
        return paradigm.read(form).filter(reading -> reading.repair() == Repair.NONE && !reading.ambiguous());
    }

    private static Paradigm alone(String word, PartOfSpeech partOfSpeech, String language) {
        return Morphologies.of(language)
                .paradigms(List.of(new TermWord(word, partOfSpeech, false)))
                .get(0);
    }

    private record ParadigmForms(Paradigm paradigm) implements Forms {
        @Override
        public List<String> prefixes() {
            return paradigm.prefixes();
        }

        @Override
        public boolean accept(String word) {
            return paradigm.read(word)
                    .map(Reading::repair)
                    .filter(repair -> !OTHER_SCRIPT.contains(repair))
                    .isPresent();
        }
    }
}

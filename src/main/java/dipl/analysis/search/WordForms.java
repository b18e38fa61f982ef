package dipl.analysis.search;

import dipl.index.Inflection;
import dipl.morphology.Paradigm;
import dipl.morphology.Reading;
import dipl.morphology.Repair;
import dipl.morphology.TermWord;
import dipl.morphology.languages.Morphologies;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The forms of a query's words: Kazakh and Russian ones of words in Cyrillic letters, English ones of words in Latin letters. A query does
 * not say its language, so forms in another script than the word's are left out: {@code мен} is not {@code men}.
 */
final class WordForms implements Inflection {
    private static final Set<Repair> OTHER_SCRIPT =
            Set.of(Repair.LATIN_2018, Repair.LATIN_2021, Repair.LATIN, Repair.ARABIC);

    @Override
    public List<List<Forms>> forms(List<String> words) {
        List<TermWord> phrase = words.stream().map(TermWord::nominal).toList();
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
                own[i] = words.get(i).codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == script);
                any |= own[i];
            }
            if (any) {
                List<Paradigm> paradigms = Morphologies.of(language).paradigms(phrase);
                for (int i = 0; i < own.length; i++) {
                    if (own[i]) {
                        all.get(i).add(new ParadigmForms(paradigms.get(i)));
                    }
                }
            }
        }
        return all;
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

package dipl.lexis;

import dipl.morphology.languages.LanguageLexicons;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds the dictionary forms of the forms of an index.
 *
 * <p>Russian and English: what the lexicon says. A form that is itself a dictionary word stays; a form of several words goes to the one
 * that most other forms in the index belong to without doubt, then to the shorter, then to the first by its letters. A form that the
 * lexicon lacks stays. Kazakh: see {@link KazakhGroups}. Words in Latin letters are taken as English wherever they stand, words in
 * Cyrillic letters in English or unsure passages as Kazakh if they have its letters, else as Russian if the lexicon has them.
 */
final class DictionaryForms {
    private final List<String> forms;
    private final String[] kazakh;
    private final String[] russian;
    private final String[] english;

    private DictionaryForms(List<String> forms, BitSet[] used) {
        this.forms = forms;
        LanguageLexicons lexicons = new LanguageLexicons();
        BitSet latin = new BitSet();
        BitSet cyrillic = new BitSet();
        for (int form = 0; form < forms.size(); form++) {
            switch (Character.UnicodeScript.of(forms.get(form).codePointAt(0))) {
                case LATIN -> latin.set(form);
                case CYRILLIC -> cyrillic.set(form);
                default -> {
                    // a number, or a script without a dictionary: stays as it is
                }
            }
        }
        BitSet other = used[PassageLanguage.ENGLISH];
        other.or(used[PassageLanguage.UNSURE]);
        BitSet inKazakh = new BitSet();
        BitSet inRussian = new BitSet();
        cyrillic.stream().forEach(form -> {
            boolean kazakhLetters = lexicons.hasKazakhLetters(forms.get(form));
            boolean elsewhere = other.get(form);
            inKazakh.set(form, used[PassageLanguage.KAZAKH].get(form) || elsewhere && kazakhLetters);
            inRussian.set(form, used[PassageLanguage.RUSSIAN].get(form) || elsewhere && !kazakhLetters);
        });
        latin.andNot(onlyElsewhere(used));
        russian = byLexicon(inRussian, lexicons::russianLemmas);
        english = byLexicon(latin, lexicons::englishLemmas);
        kazakh = KazakhGroups.of(forms, inKazakh);
    }

    /** Forms that occur in passages of other languages only. */
    private static BitSet onlyElsewhere(BitSet[] used) {
        BitSet only = (BitSet) used[PassageLanguage.OTHER].clone();
        for (int passage = 0; passage < PassageLanguage.OTHER; passage++) {
            only.andNot(used[passage]);
        }
        return only;
    }

    /** For each passage language the dictionary form of each form; null for a form that stays. */
    static String[][] of(List<String> forms, BitSet[] used) {
        DictionaryForms found = new DictionaryForms(forms, used);
        String[][] all = new String[PassageLanguage.COUNT][forms.size()];
        for (int form = 0; form < forms.size(); form++) {
            String foreign = found.english[form];
            String mixed = found.russian[form] != null ? found.russian[form] : found.kazakh[form];
            all[PassageLanguage.KAZAKH][form] = foreign != null ? foreign : found.kazakh[form];
            all[PassageLanguage.RUSSIAN][form] = foreign != null ? foreign : found.russian[form];
            all[PassageLanguage.ENGLISH][form] = foreign != null ? foreign : mixed;
            all[PassageLanguage.UNSURE][form] = all[PassageLanguage.ENGLISH][form];
        }
        return all;
    }

    private String[] byLexicon(BitSet wanted, Function<String, List<String>> lemmas) {
        int[] numbers = wanted.stream().toArray();
        List<List<String>> candidates = Arrays.stream(numbers)
                .parallel()
                .mapToObj(form -> choices(forms.get(form), lemmas.apply(forms.get(form))))
                .toList();
        Map<String, Integer> support = new HashMap<>();
        for (List<String> sure : candidates) {
            if (sure.size() == 1) {
                support.merge(sure.get(0), 1, Integer::sum);
            }
        }
        Comparator<String> best = Comparator.<String>comparingInt(lemma -> -support.getOrDefault(lemma, 0))
                .thenComparingInt(String::length)
                .thenComparing(Comparator.naturalOrder());
        String[] chosen = new String[forms.size()];
        for (int i = 0; i < numbers.length; i++) {
            List<String> choice = candidates.get(i);
            if (!choice.isEmpty()) {
                chosen[numbers[i]] = choice.size() == 1 ? choice.get(0) : Collections.min(choice, best);
            }
        }
        return chosen;
    }

    private static List<String> choices(String form, List<String> lemmas) {
        return lemmas.contains(form) ? List.of(form) : new ArrayList<>(lemmas);
    }
}

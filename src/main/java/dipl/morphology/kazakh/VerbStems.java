package dipl.morphology.kazakh;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The stems of verbs, and the variants that each takes before its suffixes. */
final class VerbStems {
    /** Stems with the causative in -ар or -ыр. */
    private static final Set<String> CAUSATIVE_R = Set.of(
            "шық", "қайт", "түс", "біт", "іш", "ұш", "көш", "өс", "кет", "піс", "қаш", "бат", "өш", "ас", "кеш", "жат",
            "көн", "жет", "төн", "қон", "ауыс", "қос");

    private static final Set<String> SYNCOPE = Set.of("қорық", "тауыс", "қауыш", "ауыс");
    private static final Set<String> AUXILIARY = Set.of("тұр", "отыр", "жүр", "жат");

    /** Contracted perfective converbs. */
    private static final Map<String, String> CONTRACTED = Map.of(
            "бол", "боп", "ал", "ап", "кел", "кеп", "қал", "қап", "сал", "сап", "қыл", "ғып", "әкел", "әкеп", "әкет",
            "әкеп");

    private VerbStems() {}

    /**
     * The bare stems a dictionary form may have: {@code қолдау} has {@code қолда}, {@code табу} has {@code тап}. A word that does not
     * end in -у or -ю is taken for a stem itself.
     *
     * @param known whether a stem is a common verb, to choose between {@code аш} and {@code ашы} for {@code ашу}
     */
    static List<String> ofInfinitive(String word, Set<String> known) {
        int length = word.length();
        char last = word.charAt(length - 1);
        String head = word.substring(0, length - 1);
        if ((last != 'у' && last != 'ю') || !Phonology.hasVowel(head)) {
            return List.of(word);
        }
        if (last == 'ю') {
            return head.endsWith("и") ? List.of(head) : List.of(head + "й");
        }
        char before = head.charAt(head.length() - 1);
        if (Phonology.isVowel(before)) {
            return List.of(known.contains(word) && !known.contains(head) ? word : head);
        }
        String bare = head.substring(0, head.length() - 1) + Phonology.devoiced(before);
        String open = head + (Phonology.isFront(head) ? "і" : "ы");
        boolean cluster = head.length() > 2 && !endsLikeStem(head);
        if (known.contains(open) && !known.contains(bare) || cluster && !known.contains(bare)) {
            return List.of(open);
        }
        return List.of(bare);
    }

    /** Whether a word ends in a vowel and a consonant, or in two consonants that end words. */
    private static boolean endsLikeStem(String word) {
        char before = word.charAt(word.length() - 2);
        char last = word.charAt(word.length() - 1);
        return Phonology.isVowel(before) || ("рлйнм".indexOf(before) >= 0 && "тқкпсшғгб".indexOf(last) >= 0);
    }

    /** The variants of a bare stem. */
    static List<Stem> of(String stem) {
        List<Stem> stems = new ArrayList<>();
        int length = stem.length();
        char last = stem.charAt(length - 1);
        String head = stem.substring(0, length - 1);
        Sound sound = Sound.endOf(stem);
        boolean front = Phonology.isFront(stem);
        String state = CAUSATIVE_R.contains(stem) ? "verbAr" : "verb";
        char voiced = Phonology.voiced(last);
        if (voiced != last) {
            stems.add(Stem.of(stem, state, sound, front, Onset.CONSONANT));
            stems.add(Stem.of(head + voiced, state, sound, front, Onset.VOWEL));
        } else {
            Onset onset = "ыі".indexOf(last) >= 0
                    ? Onset.NO_GLIDE
                    : last == 'й' ? Onset.NO_OPEN : last == 'и' ? Onset.NO_U : Onset.ANY;
            stems.add(Stem.of(stem, state, sound, front, onset));
        }
        if (last == 'ы' || last == 'і') {
            stems.add(Stem.of(head + "у", "verbalNoun", Sound.GLIDE, front, Onset.ANY)
                    .meaning("verbal noun"));
            stems.add(Stem.of(head + "и", "openConverb", Sound.GLIDE, front, Onset.ANY)
                    .meaning("imperfective converb"));
        } else if (last == 'п') {
            stems.add(Stem.of(head + (front ? "уіп" : "уып"), "perfective", Sound.VOICELESS, front, Onset.ANY)
                    .meaning("perfective converb"));
        } else if (last == 'й' || last == 'и') {
            String soft = last == 'й' ? head : stem;
            stems.add(Stem.of(soft + "ю", "verbalNoun", Sound.GLIDE, front, Onset.ANY)
                    .meaning("verbal noun"));
            stems.add(Stem.of(soft + "я", "softConverb", Sound.VOWEL, false, Onset.ANY)
                    .meaning("imperfective converb"));
        }
        if (SYNCOPE.contains(stem)) {
            stems.add(Stem.of(stem.substring(0, length - 2) + last, state, sound, front, Onset.VOWEL));
        }
        if (CONTRACTED.containsKey(stem)) {
            stems.add(Stem.of(CONTRACTED.get(stem), "perfective", Sound.VOICELESS, front, Onset.ANY)
                    .meaning("perfective converb")
                    .rare());
        }
        if (AUXILIARY.contains(stem)) {
            String present = stem.equals("жат") ? "жатыр" : stem;
            stems.add(Stem.of(present, "auxiliary", Sound.GLIDE, front, Onset.ANY));
        }
        return stems;
    }
}

package dipl.lexis;

import dipl.morphology.Morphology;
import dipl.morphology.Paradigm;
import dipl.morphology.PartOfSpeech;
import dipl.morphology.Reading;
import dipl.morphology.Repair;
import dipl.morphology.TermWord;
import dipl.morphology.languages.Morphologies;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Groups the Kazakh forms of an index under the shortest of them whose paradigm reads them, since no word list is complete: {@code
 * елдер, елінде} under {@code ел}.
 *
 * <p>Forms are tried as heads from the shortest on, equally long ones by their letters. A form that could be an infinitive is tried as a
 * verb first and counts without its ending, so that {@code болды} goes to {@code болу}. What has a head is no head itself, and the other way round. Stop words and
 * forms of fewer than three letters stay apart, readings that repair the spelling or have a likelier rival do not count.
 */
final class KazakhGroups {
    private static final int SHORTEST_HEAD = 3;
    private static final Set<Character> INFINITIVE = Set.of('у', 'ю');

    private final Morphology morphology = Morphologies.of("kk");
    private final Set<String> stops = StopWords.of("kk");

    private KazakhGroups() {}

    /**
     * A form that others may belong to.
     *
     * @param place in the sorted forms of its first letter
     */
    private record Head(int place, PartOfSpeech partOfSpeech, int length) {}

    /** The head of each form; null for a form that stays. */
    static String[] of(List<String> forms, BitSet kazakh) {
        KazakhGroups groups = new KazakhGroups();
        String[] heads = new String[forms.size()];
        kazakh.stream()
                .boxed()
                .collect(Collectors.groupingBy(form -> forms.get(form).charAt(0)))
                .values()
                .parallelStream()
                .forEach(letter -> groups.group(forms, letter, heads));
        return heads;
    }

    private void group(List<String> forms, List<Integer> numbers, String[] heads) {
        List<Integer> sortedNumbers = numbers.stream()
                .filter(form -> !stops.contains(forms.get(form)))
                .sorted(Comparator.comparing(forms::get))
                .toList();
        String[] sorted = sortedNumbers.stream().map(forms::get).toArray(String[]::new);
        boolean[] member = new boolean[sorted.length];
        boolean[] settled = new boolean[sorted.length];
        for (Head head : heads(sorted)) {
            if (!member[head.place]) {
                String word = sorted[head.place];
                Paradigm paradigm = morphology
                        .paradigms(List.of(new TermWord(word, head.partOfSpeech, false)))
                        .get(0)
                        .withoutRepairs();
                for (int place : members(sorted, paradigm, settled)) {
                    if (place != head.place) {
                        member[place] = true;
                        settled[place] = true;
                        settled[head.place] = true;
                        heads[sortedNumbers.get(place)] = word;
                    }
                }
            }
        }
    }

    private static List<Head> heads(String[] sorted) {
        List<Head> heads = new ArrayList<>();
        for (int place = 0; place < sorted.length; place++) {
            String word = sorted[place];
            int length = word.length();
            if (length < SHORTEST_HEAD) {
                continue;
            }
            if (INFINITIVE.contains(word.charAt(length - 1))) {
                heads.add(new Head(place, PartOfSpeech.VERB, length - 1));
            }
            heads.add(new Head(place, PartOfSpeech.NOMINAL, length));
        }
        heads.sort(Comparator.comparingInt(Head::length)
                .thenComparing(Head::partOfSpeech, Comparator.reverseOrder())
                .thenComparing(head -> sorted[head.place]));
        return heads;
    }

    private static List<Integer> members(String[] sorted, Paradigm paradigm, boolean[] settled) {
        List<Integer> members = new ArrayList<>();
        for (String prefix : paradigm.prefixes()) {
            int found = Arrays.binarySearch(sorted, prefix);
            for (int place = found < 0 ? -found - 1 : found;
                    place < sorted.length && sorted[place].startsWith(prefix);
                    place++) {
                if (!settled[place] && isRead(paradigm.read(sorted[place]))) {
                    members.add(place);
                }
            }
        }
        return members;
    }

    private static boolean isRead(Optional<Reading> reading) {
        return reading.isPresent()
                && reading.get().repair() == Repair.NONE
                && !reading.get().ambiguous();
    }
}

package dipl.morphology.english;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Adjectives and adverbs made from a noun: {@code diplomacy} gives {@code diplomatic} and {@code diplomatically}. */
final class Derivations {
    /** An ending of the noun and what may stand in its place. */
    private record Exchange(String ending, List<String> replacements) {}

    private static final List<Exchange> EXCHANGES = List.of(
            new Exchange("acy", List.of("atic", "atically")),
            new Exchange("y", List.of("ic", "ical", "ically", "ial")),
            new Exchange("ics", List.of("ical", "ically", "ic")),
            new Exchange("e", List.of("al", "ally", "ial")),
            new Exchange("ment", List.of("mental", "mentally")),
            new Exchange("ion", List.of("ional", "ionally", "ive", "ively")),
            new Exchange("", List.of("al", "ally", "ic", "ical", "ful", "ous", "ary", "an", "ian")));

    private static final int SHORTEST_STEM = 3;

    private Derivations() {}

    /** Candidates, to be looked up; in lower case. */
    static List<String> of(String noun) {
        Set<String> result = new LinkedHashSet<>();
        for (Exchange exchange : EXCHANGES) {
            int length = noun.length() - exchange.ending().length();
            if (noun.endsWith(exchange.ending()) && length >= SHORTEST_STEM) {
                exchange.replacements().forEach(each -> result.add(noun.substring(0, length) + each));
            }
        }
        return new ArrayList<>(result);
    }
}

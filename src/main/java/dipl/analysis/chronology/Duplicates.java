package dipl.analysis.chronology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Joins statements of one date that say the same in nearly the same words, as reprints of one agency story do. */
final class Duplicates {
    /** The share of common words among all words of two statements, from which on they are the same. */
    private static final double SAME = 0.8;

    /** A word of a statement of a date. */
    private record Shared(String date, String word) {}

    /** A statement with its words, and those of which another that is the same has one. */
    private record Prepared(Event event, Set<String> words, List<Shared> shared) {
        static Prepared of(Event event) {
            Set<String> words = Duplicates.words(event.statement());
            String date = event.date().date() + event.date().relative();
            return new Prepared(
                    event,
                    words,
                    rarest(words).stream().map(word -> new Shared(date, word)).toList());
        }
    }

    private Duplicates() {}

    /** Keeps the first of each, with the documents and categories of all. */
    static List<Event> join(List<Event> events) {
        Map<Shared, List<Integer>> places = new HashMap<>();
        List<Event> kept = new ArrayList<>();
        List<Set<String>> words = new ArrayList<>();
        for (Prepared next : events.parallelStream().map(Prepared::of).toList()) {
            int same = next.shared.stream()
                    .flatMap(part -> places.getOrDefault(part, List.of()).stream())
                    .filter(place -> alike(words.get(place), next.words))
                    .min(Comparator.naturalOrder())
                    .orElse(-1);
            if (same < 0) {
                next.shared.forEach(part ->
                        places.computeIfAbsent(part, p -> new ArrayList<>()).add(kept.size()));
                kept.add(next.event);
                words.add(next.words);
            } else {
                kept.set(same, joined(kept.get(same), next.event));
            }
        }
        return kept;
    }

    /**
     * Words of which two statements that are the same have one in common at least: so many, in an order that is the same for all, that
     * the others are too few to make them the same. Long words first, since fewer statements have them.
     */
    private static List<String> rarest(Set<String> words) {
        int needed = (int) Math.ceil(SAME * words.size());
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .limit(words.size() - needed + 1L)
                .toList();
    }

    private static Event joined(Event first, Event other) {
        TreeSet<String> categories = new TreeSet<>(first.categories());
        categories.addAll(other.categories());
        List<String> documents = new ArrayList<>(first.documents());
        other.documents().stream()
                .filter(document -> !documents.contains(document))
                .forEach(documents::add);
        return new Event(first.date(), first.statement(), categories, documents);
    }

    private static boolean alike(Set<String> a, Set<String> b) {
        int smaller = Math.min(a.size(), b.size());
        int larger = Math.max(a.size(), b.size());
        if (smaller < SAME * larger) {
            return false;
        }
        long common = a.stream().filter(b::contains).count();
        return common >= SAME * (a.size() + b.size() - common);
    }

    private static Set<String> words(String statement) {
        return new HashSet<>(Arrays.asList(statement.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }
}

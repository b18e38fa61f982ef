package dipl.analysis.check;

import dipl.dictionary.Term;
import dipl.index.CorpusIndex.PartReader;
import dipl.index.DocumentSet;
import dipl.index.IndexedDocument;
import dipl.match.CategoryKey;
import dipl.match.CompiledDictionary;
import dipl.match.CorpusMatcher;
import dipl.match.LeaveOneOut;
import dipl.match.Match;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a corpus tells of dictionaries: terms that never match, that others always beat, that carry a category alone. */
public final class CorpusChecks {
    private static final int ENOUGH_HITS = 20;
    private static final int ENOUGH_PLACES = 3;
    private static final int ENOUGH_TERMS = 3;
    private static final double MOST = 0.5;
    private static final int PERCENT = 100;

    private final CompiledDictionary dictionary;
    private final Tally tally;
    private final List<Finding> findings = new ArrayList<>();

    /** Two terms at the same words, the smaller number first. */
    private record Pair(int first, int second) {}

    private CorpusChecks(CompiledDictionary dictionary, Tally tally) {
        this.dictionary = dictionary;
        this.tally = tally;
    }

    /** Looks for the dictionaries' terms in documents. */
    public static List<Finding> of(CorpusMatcher matcher, DocumentSet documents) {
        int terms = matcher.dictionary().terms().size();
        Tally all = new Tally(terms);
        matcher.index()
                .scan(documents, matcher.threads(), () -> new Part(matcher, terms))
                .forEach(all::add);
        CorpusChecks checks = new CorpusChecks(matcher.dictionary(), all);
        for (int term = 0; term < terms; term++) {
            checks.beatenOrMissing(term);
        }
        checks.dominant();
        checks.equalPlaces();
        return Finding.sorted(checks.findings);
    }

    private Term term(int number) {
        return dictionary.terms().get(number);
    }

    private void add(Severity severity, String check, int number, String message) {
        findings.add(Finding.of(severity, check, tally.dimension(dictionary, number), term(number), message));
    }

    private void beatenOrMissing(int number) {
        if (term(number).excludes()) {
            return;
        }
        if (tally.places[number] == 0) {
            add(Severity.NOTE, "never-matches", number, "does not occur in the corpus");
        } else if (tally.hits[number] == 0) {
            Map.Entry<Integer, Integer> holder = tally.holders.get(number).entrySet().stream()
                    .max(Map.Entry.<Integer, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .orElseThrow();
            beaten(number, holder.getKey(), holder.getValue());
        }
    }

    /** A term that counts nowhere: no loss if another of its category counts instead. */
    private void beaten(int number, int holder, int times) {
        Term other = term(holder);
        boolean same = dictionary.category(number) == dictionary.category(holder);
        String places = "stands in " + tally.places[number] + (tally.places[number] == 1 ? " place" : " places")
                + " of the corpus but never counts: ";
        String line = " \"" + other.text() + "\" (line " + other.location().line() + ")";
        if (same) {
            add(Severity.NOTE, "shadowed", number, places + line.strip() + " of its category counts there");
        } else {
            add(
                    tally.places[number] >= ENOUGH_PLACES ? Severity.WARNING : Severity.NOTE,
                    "shadowed",
                    number,
                    places
                            + (other.excludes()
                                    ? "the exclusion" + line
                                    : "the longer" + line + " of " + other.category())
                            + " has " + times + " of them");
        }
    }

    /** Terms with more than half of the hits of their category in their language. */
    private void dominant() {
        Map<List<String>, List<Integer>> groups = new HashMap<>();
        for (int number = 0; number < dictionary.terms().size(); number++) {
            if (!term(number).excludes()) {
                CategoryKey key = dictionary.categories().get(dictionary.category(number));
                groups.computeIfAbsent(
                                List.of(
                                        key.dimension(),
                                        key.category(),
                                        term(number).language()),
                                k -> new ArrayList<>())
                        .add(number);
            }
        }
        groups.values().forEach(numbers -> {
            long all = numbers.stream().mapToLong(number -> tally.hits[number]).sum();
            for (int number : numbers) {
                if (numbers.size() >= ENOUGH_TERMS && all >= ENOUGH_HITS && tally.hits[number] > MOST * all) {
                    add(
                            Severity.WARNING,
                            "dominant",
                            number,
                            String.format(
                                    Locale.ROOT,
                                    "makes %d of the %d hits of its category in its language (%d %%): look at some with dipl"
                                            + " kwic",
                                    tally.hits[number],
                                    all,
                                    Math.round(PERCENT * (double) tally.hits[number] / all)));
                }
            }
        });
    }

    private void equalPlaces() {
        tally.equals.forEach((pair, count) -> {
            Term first = term(pair.first);
            // Terms that share a spelling are found without a corpus.
            if (!Collections.disjoint(Spellings.of(first), Spellings.of(term(pair.second)))) {
                return;
            }
            add(
                    Severity.WARNING,
                    "two-categories",
                    pair.second,
                    "stands at the same words as \"" + first.text() + "\" of category " + first.category() + " (line "
                            + first.location().line() + "), " + count + (count == 1 ? " time" : " times")
                            + ", and both count: decide for one");
        });
    }

    /** What was seen of each term. */
    private static final class Tally {
        private final int[] places;
        private final int[] hits;
        private final Map<Integer, Map<Integer, Integer>> holders = new HashMap<>();
        private final Map<Pair, Integer> equals =
                new TreeMap<>(Comparator.comparingInt(Pair::second).thenComparingInt(Pair::first));

        Tally(int terms) {
            places = new int[terms];
            hits = new int[terms];
        }

        void add(Tally other) {
            for (int term = 0; term < places.length; term++) {
                places[term] += other.places[term];
                hits[term] += other.hits[term];
            }
            other.holders.forEach((term, counts) -> counts.forEach((holder, count) -> holds(term, holder, count)));
            other.equals.forEach((pair, count) -> equals.merge(pair, count, Integer::sum));
        }

        void holds(int term, int holder, int count) {
            holders.computeIfAbsent(term, t -> new HashMap<>()).merge(holder, count, Integer::sum);
        }

        String dimension(CompiledDictionary dictionary, int term) {
            return dictionary.categories().get(dictionary.category(term)).dimension();
        }
    }

    private static final class Part implements PartReader<Tally> {
        private final CompiledDictionary dictionary;
        private final LeaveOneOut leaveOneOut;
        private final Tally tally;

        Part(CorpusMatcher matcher, int terms) {
            dictionary = matcher.dictionary();
            leaveOneOut = matcher.leaveOneOut();
            tally = new Tally(terms);
        }

        @Override
        public void read(IndexedDocument document) {
            List<Match> matches = leaveOneOut.places(document.words(), (term, holder) -> {
                tally.places[term]++;
                if (term == holder) {
                    tally.hits[term]++;
                } else {
                    tally.holds(term, holder, 1);
                }
            });
            for (int i = 1; i < matches.size(); i++) {
                for (int k = i - 1;
                        k >= 0 && matches.get(k).first() == matches.get(i).first();
                        k--) {
                    equal(matches.get(k), matches.get(i));
                }
            }
        }

        private void equal(Match a, Match b) {
            CategoryKey first = dictionary.categories().get(a.category());
            CategoryKey second = dictionary.categories().get(b.category());
            if (a.last() == b.last()
                    && !a.sharedHead()
                    && !b.sharedHead()
                    && first.dimension().equals(second.dimension())
                    && !first.category().equals(second.category())) {
                tally.equals.merge(
                        new Pair(Math.min(a.term(), b.term()), Math.max(a.term(), b.term())), 1, Integer::sum);
            }
        }

        @Override
        public Tally result() {
            return tally;
        }
    }
}

package dipl.analysis.check;

import dipl.dictionary.Term;
import dipl.dictionary.TermSequence;
import dipl.dictionary.TermSequence.Link;
import dipl.dictionary.TermSequence.Step;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The ways to write the terms of a dictionary, to be found by their words. Words are numbers here, since a dictionary may have hundreds of
 * thousands of terms.
 */
final class WrittenWays {
    private static final int LONGEST_PART = 6;
    private static final int NONE = -1;

    /** The golden ratio as a fraction of the integers: neighbouring numbers are sent far apart. */
    private static final int SPREAD = 0x9E3779B9;

    private final Map<String, Integer> numbers = new ConcurrentHashMap<>(1 << 16);
    private final AtomicInteger words = new AtomicInteger();

    /** By word, the number of the same word as the first of several. */
    private final Map<Integer, Integer> firsts = new ConcurrentHashMap<>();

    /** By term and way, how many other words the way allows, then its words. */
    private final int[][][] ways;

    /** By way, its term and its place in {@link #ways}. */
    private final int[] terms;

    private final int[][] keys;

    private final int[] hashes;

    /** By slot of the hash code, the first way, and by way, the next one of the same slot; in the order of the terms. */
    private final int[] heads;

    private final int[] next;

    /** By the first word of ways, how many words such ways have, as bits. */
    private final int[] lengths;

    WrittenWays(List<Term> dictionary) {
        ways = dictionary.parallelStream().map(this::number).toArray(int[][][]::new);
        int count = Arrays.stream(ways).mapToInt(own -> own.length).sum();
        terms = new int[count];
        keys = new int[count][];
        int at = 0;
        for (int term = 0; term < ways.length; term++) {
            for (int[] key : ways[term]) {
                terms[at] = term;
                keys[at++] = key;
            }
        }
        heads = new int[Integer.highestOneBit(Math.max(1, count)) * 2];
        next = new int[count];
        hashes = new int[count];
        lengths = new int[words.get()];
        Arrays.fill(heads, NONE);
        for (int way = count - 1; way >= 0; way--) {
            int[] key = keys[way];
            hashes[way] = hash(key[0], key, 1, key.length);
            int slot = slot(hashes[way]);
            next[way] = heads[slot];
            heads[slot] = way;
            lengths[key[1]] |= 1 << Math.min(key.length - 1, LONGEST_PART + 1);
        }
    }

    private int[][] number(Term term) {
        List<TermSequence> sequences = term.pattern().sequences();
        int[][] own = new int[sequences.size()][];
        for (int way = 0; way < own.length; way++) {
            List<Step> steps = sequences.get(way).steps();
            own[way] = new int[steps.size() + 1];
            own[way][0] = sequences.get(way).budget();
            for (int i = 0; i < steps.size(); i++) {
                own[way][i + 1] = number(steps.get(i), i == 0);
            }
        }
        return own;
    }

    private int number(Step step, boolean first) {
        String word = Spellings.word(step, first);
        Integer known = numbers.get(word);
        if (known != null) {
            return known;
        }
        int number = numbers.computeIfAbsent(word, w -> words.getAndIncrement());
        if (!first && step.link() != Link.SPACE) {
            firsts.put(number, number(step, true));
        }
        return number;
    }

    private int asFirst(int word) {
        return firsts.isEmpty() ? word : firsts.getOrDefault(word, word);
    }

    private int hash(int budget, int[] key, int from, int to) {
        int hash = 31 * budget + asFirst(key[from]);
        for (int i = from + 1; i < to; i++) {
            hash = 31 * hash + key[i];
        }
        return hash * SPREAD;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> Short.SIZE) & heads.length - 1;
    }

    /** The ways to write a term: how many other words may stand among its words, then the words. */
    int[][] of(int term) {
        return ways[term];
    }

    /** The term that a way belongs to. */
    int term(int way) {
        return terms[way];
    }

    /**
     * The first way that is written as another, in the order of the terms.
     *
     * @param after the one found before, or -1
     * @return -1 if there are no more
     */
    int same(int[] key, int after) {
        return find(key[0], key, 1, key.length, after);
    }

    /**
     * The first way that is written as some neighbouring words of a longer way.
     *
     * @param from the first of the words, counted from 1 as they stand in the key
     * @param to one past the last
     * @param after the one found before, or -1
     * @return -1 if there are no more
     */
    int part(int[] key, int from, int to, int after) {
        return find(0, key, from, to, after);
    }

    /** How many words a part of a longer way may have, as bits, if it starts with this word of it; longer parts are not looked for. */
    int partLengths(int[] key, int from) {
        return lengths[asFirst(key[from])] & (1 << LONGEST_PART + 1) - 1;
    }

    private int find(int budget, int[] key, int from, int to, int after) {
        int hash = hash(budget, key, from, to);
        int way = after < 0 ? heads[slot(hash)] : next[after];
        while (way >= 0 && (hashes[way] != hash || !equal(keys[way], budget, key, from, to))) {
            way = next[way];
        }
        return way;
    }

    private boolean equal(int[] known, int budget, int[] key, int from, int to) {
        return known.length - 1 == to - from
                && known[0] == budget
                && known[1] == asFirst(key[from])
                && Arrays.equals(known, 2, known.length, key, from + 1, to);
    }
}

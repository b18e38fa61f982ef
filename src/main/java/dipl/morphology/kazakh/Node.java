package dipl.morphology.kazakh;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A state of the automaton that the grammar and the sound laws define together. All words share it, and it is built where it is
 * first walked.
 */
final class Node {
    /**
     * A spelt suffix.
     *
     * @param label the letters of the suffix
     * @param meaning empty for the stem
     */
    record Arc(String label, Node target, String meaning) {}

    private record Key(String state, Sound sound, boolean front, Onset onset) {}

    private static final Map<Key, Node> NODES = new ConcurrentHashMap<>();

    private final Key key;
    private volatile Closure closure;

    /** Where a node leads. */
    private static final class Closure {
        private final boolean end;
        private final List<Arc> arcs;
        /** For each orthography and Cyrillic letter that was asked for, the suffixes that may begin with it. */
        private final AtomicReferenceArray<Arc[]> byLetter =
                new AtomicReferenceArray<>(Orthography.values().length * Orthography.LETTERS);

        Closure(boolean end, List<Arc> arcs) {
            this.end = end;
            this.arcs = List.copyOf(arcs);
        }

        Arc[] beginning(char letter, Orthography orthography) {
            int place = orthography.ordinal() * Orthography.LETTERS + letter - Orthography.FIRST_LETTER;
            Arc[] found = byLetter.get(place);
            if (found == null) {
                found = arcs.stream()
                        .filter(arc ->
                                orthography.mayStandFor(letter, arc.label().charAt(0)))
                        .toArray(Arc[]::new);
                byLetter.set(place, found);
            }
            return found;
        }
    }

    private Node(Key key) {
        this.key = key;
    }

    /**
     * The node reached in a state of the grammar.
     *
     * @param sound what the word so far ends in
     * @param front whether suffixes take front vowels
     * @param onset what the next suffix must start with
     */
    static Node of(String state, Sound sound, boolean front, Onset onset) {
        return NODES.computeIfAbsent(new Key(state, sound, front, onset), Node::new);
    }

    /** Whether a word may end here. */
    boolean isEnd() {
        return closure().end;
    }

    /** The suffixes that may follow, in the order of the grammar. */
    List<Arc> arcs() {
        return closure().arcs;
    }

    /**
     * Those of the suffixes that may begin with this letter, in the same order.
     *
     * @param letter a Cyrillic letter of a form
     * @param orthography one that writes each letter as one letter
     */
    Arc[] arcs(char letter, Orthography orthography) {
        return closure().beginning(letter, orthography);
    }

    private Closure closure() {
        Closure known = closure;
        if (known == null) {
            known = close();
            closure = known;
        }
        return known;
    }

    private Closure close() {
        List<Arc> arcs = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        collect(key.state, seen, arcs);
        boolean end = key.onset.allowsEnd() && seen.stream().anyMatch(Grammar.kazakh()::mayEnd);
        return new Closure(end, arcs);
    }

    private void collect(String state, Set<String> seen, List<Arc> arcs) {
        if (!seen.add(state)) {
            return;
        }
        for (Grammar.Slot slot : Grammar.kazakh().after(state)) {
            if (slot.template().isEmpty()) {
                collect(slot.target(), seen, arcs);
            } else {
                add(slot, arcs);
            }
        }
    }

    private void add(Grammar.Slot slot, List<Arc> arcs) {
        String label = Phonology.spell(slot.template(), key.sound, key.front);
        if (label.isEmpty() || !key.onset.allows(label.charAt(0))) {
            return;
        }
        Sound sound = Sound.endOf(label);
        boolean front = frontAfter(label);
        arcs.add(new Arc(label, of(slot.target(), sound, front, Onset.ANY), slot.meaning()));
        char last = label.charAt(label.length() - 1);
        if (label.length() > 1 && (last == 'қ' || last == 'к')) {
            String voiced = label.substring(0, label.length() - 1) + Phonology.voiced(last);
            arcs.add(new Arc(voiced, of(slot.target(), sound, front, Onset.VOWEL), slot.meaning()));
        }
    }

    private boolean frontAfter(String label) {
        for (int i = label.length() - 1; i >= 0; i--) {
            if ("еі".indexOf(label.charAt(i)) >= 0) {
                return true;
            }
            if ("аыя".indexOf(label.charAt(i)) >= 0) {
                return false;
            }
        }
        return key.front;
    }
}

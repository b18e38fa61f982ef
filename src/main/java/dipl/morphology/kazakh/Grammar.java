package dipl.morphology.kazakh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of suffix slots that {@code grammar.txt} holds. */
final class Grammar {
    /** A suffix that may follow; {@code template} is empty where nothing needs to be added. */
    record Slot(String template, String target, String meaning) {}

    private static final Grammar KAZAKH = parse(Resources.lines("grammar.txt"));

    private final Map<String, List<Slot>> slots = new HashMap<>();
    private final Set<String> ends = new HashSet<>();

    private Grammar() {}

    static Grammar kazakh() {
        return KAZAKH;
    }

    /** Whether a word may end in the state. */
    boolean mayEnd(String state) {
        return ends.contains(state);
    }

    /** What may follow the state, in the order of the table. */
    List<Slot> after(String state) {
        return slots.getOrDefault(state, List.of());
    }

    private static Grammar parse(List<String> lines) {
        Grammar grammar = new Grammar();
        for (String line : lines) {
            if (line.startsWith("end ")) {
                grammar.ends.addAll(List.of(line.substring(4).split(" ")));
                continue;
            }
            String[] columns = line.split(" \\| ");
            String[] states = columns[0].split(" -> ");
            List<Slot> after = grammar.slots.computeIfAbsent(states[0], state -> new ArrayList<>());
            if (columns.length == 1) {
                after.add(new Slot("", states[1], ""));
            } else {
                for (String template : columns[1].split(" ")) {
                    after.add(new Slot(template, states[1], columns[2]));
                }
            }
        }
        return grammar;
    }
}

package dipl.morphology.kazakh;

import java.util.ArrayList;
import java.util.List;

/** One attempt to read a form: follows the automaton along its letters and remembers the way. */
final class Walk {
    private final Orthography orthography;
    private final String form;
    private final boolean hamza;
    private final List<Node.Arc> path = new ArrayList<>();

    Walk(Orthography orthography, String form) {
        this.orthography = orthography;
        this.hamza = form.indexOf(Orthography.HAMZA) >= 0;
        this.form = hamza ? form.replace(String.valueOf(Orthography.HAMZA), "") : form;
    }

    /**
     * Reads the form with one stem.
     *
     * @return the stem and the suffixes in order; empty if it cannot be read so
     */
    List<Node.Arc> read(Stem stem) {
        if (orthography.isLetterForLetter() && !stands(stem.text(), 0)) {
            return List.of();
        }
        boolean respelt = orthography == Orthography.RUSSIAN_LETTERS;
        for (Node node : respelt ? stem.nodes().subList(0, 1) : stem.nodes()) {
            path.clear();
            if (follow(new Node.Arc(stem.text(), node, stem.meaning()), 0, 0)) {
                return path;
            }
        }
        return List.of();
    }

    private boolean follow(Node.Arc arc, int letter, int position) {
        String label = arc.label();
        if (letter == label.length()) {
            return arrive(arc, position);
        }
        if (orthography.isLetterForLetter()) {
            return stands(label, position) && arrive(arc, position + label.length());
        }
        for (String spelling : orthography.spellings(label, letter)) {
            if (form.startsWith(spelling, position) && follow(arc, letter + 1, position + spelling.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether letters stand at a place of the form, each as this orthography writes it. */
    private boolean stands(String label, int position) {
        if (position + label.length() > form.length()) {
            return false;
        }
        for (int i = 0; i < label.length(); i++) {
            if (!orthography.mayStandFor(form.charAt(position + i), label.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean arrive(Node.Arc arc, int position) {
        path.add(arc);
        if (leave(arc.target(), position)) {
            return true;
        }
        path.remove(path.size() - 1);
        return false;
    }

    private boolean leave(Node node, int position) {
        if (position == form.length()) {
            return node.isEnd() && orthography.allows(cyrillic(), hamza);
        }
        char letter = form.charAt(position);
        boolean cyrillic =
                letter >= Orthography.FIRST_LETTER && letter < Orthography.FIRST_LETTER + Orthography.LETTERS;
        if (cyrillic && orthography.isLetterForLetter()) {
            for (Node.Arc arc : node.arcs(letter, orthography)) {
                if (orthography.allows(arc) && follow(arc, 0, position)) {
                    return true;
                }
            }
            return false;
        }
        for (Node.Arc arc : node.arcs()) {
            if (orthography.allows(arc) && follow(arc, 0, position)) {
                return true;
            }
        }
        return false;
    }

    private String cyrillic() {
        StringBuilder word = new StringBuilder();
        path.forEach(arc -> word.append(arc.label()));
        return word.toString();
    }
}

package dipl.morphology.kazakh;

import java.util.List;

/**
 * One variant of a word's stem and where its suffixes start.
 *
 * @param text the letters of the variant
 * @param nodes where the suffixes start: in the harmony of the word, then in the other one
 * @param regular whether listed forms may be made from it; the recogniser also knows rarer spellings
 * @param meaning of a suffix that has merged with the stem; empty if there is none
 */
record Stem(String text, List<Node> nodes, boolean regular, String meaning) {
    static Stem of(String text, String state, Sound sound, boolean front, Onset onset) {
        return new Stem(
                text, List.of(Node.of(state, sound, front, onset), Node.of(state, sound, !front, onset)), true, "");
    }

    Stem rare() {
        return new Stem(text, nodes, false, meaning);
    }

    Stem meaning(String suffix) {
        return new Stem(text, nodes, regular, suffix);
    }
}

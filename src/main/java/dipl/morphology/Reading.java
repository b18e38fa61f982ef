package dipl.morphology;

import java.util.Objects;

/**
 * How a form is made from a dictionary word.
 *
 * @param analysis the parts of the form and what each means: {@code дипломатия+лар+ымыз+дың: plural, 1pl possessive, genitive}
 * @param agreement the grammatical slots the form can fill, one bit each (see {@link Agreement}); {@link Agreement#ANY} when the language or the word has none
 * @param rival the reading as a different word, where that is as likely or likelier (a common homograph)
 * @param repair what had to be supposed about the spelling to read the form
 */
public record Reading(String analysis, int agreement, Rival rival, Repair repair) {
    public Reading {
        Objects.requireNonNull(analysis, "analysis");
        Objects.requireNonNull(rival, "rival");
        Objects.requireNonNull(repair, "repair");
        if (agreement == 0) {
            throw new IllegalArgumentException(
                    "a reading fills at least one slot; use Agreement.ANY where agreement does not apply");
        }
    }

    /** A reading without agreement, ambiguity or repair. */
    public static Reading of(String analysis) {
        return new Reading(analysis, Agreement.ANY, Rival.NONE, Repair.NONE);
    }

    /** Whether the form may as well be a different word. */
    public boolean ambiguous() {
        return !rival.isNone();
    }

    /** The analysis, and what else the form may be: {@code мыло: neuter, singular, genitive (ambiguous: or мыть: past)}. */
    public String describe() {
        return ambiguous() ? analysis + " (ambiguous: or " + rival.reading() + ")" : analysis;
    }
}

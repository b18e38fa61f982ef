package dipl.morphology.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A full-form lexicon: two automata, one from a form to its words, one from a word to its forms.
 *
 * <p>Look-ups are case-sensitive; several threads may share one lexicon.
 */
public final class Lexicon {
    private static final int CACHED_FORMS = 100_000;

    /** Separates lemma and tag in the keys of the generating automaton. */
    private static final char LEMMA_END = '|';

    private final Automaton analyser;
    private final Automaton generator;
    private final BoundedCache<String, List<Analysis>> analyses = new BoundedCache<>(this::analyse, CACHED_FORMS);

    private Lexicon(Automaton analyser, Automaton generator) {
        this.analyser = analyser;
        this.generator = generator;
    }

    /**
     * Reads a lexicon from the class path.
     *
     * @param analyser the automaton {@code form -> lemma, tag}, with its {@code .info} beside it
     * @param generator the automaton {@code lemma|tag -> form}, likewise
     * @throws UncheckedIOException if a resource is missing or damaged: the program is not installed whole
     */
    public static Lexicon load(String analyser, String generator) {
        try {
            return new Lexicon(Automaton.read(analyser), Automaton.read(generator));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the lexicon " + analyser, e);
        }
    }

    /** All readings of a form, in the order of the lexicon; empty if it is unknown. */
    public List<Analysis> analyses(String form) {
        return analyses.get(form);
    }

    /** Whether the lexicon has this form. */
    public boolean contains(String form) {
        return !analyses(form).isEmpty();
    }

    private List<Analysis> analyse(String form) {
        List<Analysis> result = new ArrayList<>(4);
        analyser.entries(form, (lemma, tag) -> result.add(new Analysis(form, lemma, tag)));
        return List.copyOf(result);
    }

    /** All forms of a word, in the order of the lexicon's tags; empty if it is no lemma. */
    public List<Analysis> forms(String lemma) {
        List<Analysis> result = new ArrayList<>();
        generator.continuations(lemma + LEMMA_END, (tag, form) -> result.add(new Analysis(form, lemma, tag)));
        return result;
    }
}

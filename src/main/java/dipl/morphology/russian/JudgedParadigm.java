package dipl.morphology.russian;

import dipl.morphology.Paradigm;
import dipl.morphology.Reading;
import dipl.morphology.lexicon.FormTable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A word of the lexicon whose forms are judged when they are asked for: a verb has hundreds, and a vocabulary holds few of them. Immutable
 * but for what it remembers.
 */
final class JudgedParadigm implements Paradigm {
    private final List<String> candidates;
    private final Function<Predicate<String>, FormTable> judge;
    private volatile FormTable all;

    /**
     * @param entry the word as it is written in the term, in lower case
     * @param lexemes the words that it can be
     * @param judge makes a table of those of their forms, and the entry, that are wanted
     */
    JudgedParadigm(String entry, List<Lexeme> lexemes, Function<Predicate<String>, FormTable> judge) {
        this.judge = judge;
        Set<String> forms = new LinkedHashSet<>();
        add(entry, forms);
        lexemes.forEach(lexeme -> lexeme.forms().keySet().forEach(form -> add(form, forms)));
        candidates = List.copyOf(forms);
    }

    private static void add(String form, Set<String> forms) {
        forms.add(form);
        forms.add(Yo.fold(form));
    }

    private FormTable all() {
        if (all == null) {
            all = judge.apply(form -> true);
        }
        return all;
    }

    @Override
    public List<String> prefixes() {
        return all().prefixes();
    }

    @Override
    public Optional<Reading> read(String form) {
        if (all != null) {
            return all.read(form);
        }
        String folded = Yo.fold(form);
        return judge.apply(known ->
                        known.length() == form.length() && Yo.fold(known).equals(folded))
                .read(form);
    }

    @Override
    public List<String> forms(int limit) {
        return all().forms(limit);
    }

    @Override
    public List<String> candidates() {
        return candidates;
    }

    @Override
    public boolean isFinite() {
        return true;
    }
}

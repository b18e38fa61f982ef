package dipl.morphology.kazakh;

import dipl.morphology.Paradigm;
import dipl.morphology.Reading;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The forms of a word that is two words, as a noun and a verb ({@code бас}, a head, and to press), or is spelt in two ways. A form of
 * both is read as the first one's.
 */
final class EitherParadigm implements Paradigm {
    private final Paradigm first;
    private final Paradigm second;

    EitherParadigm(Paradigm first, Paradigm second) {
        this.first = first;
        this.second = second;
    }

    @Override
    public List<String> prefixes() {
        return Stream.of(first, second)
                .flatMap(paradigm -> paradigm.prefixes().stream())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public Paradigm withoutRepairs() {
        return new EitherParadigm(first.withoutRepairs(), second.withoutRepairs());
    }

    @Override
    public Optional<Reading> read(String form) {
        Optional<Reading> reading = first.read(form);
        return reading.isPresent() ? reading : second.read(form);
    }

    @Override
    public List<String> forms(int limit) {
        Set<String> forms = new LinkedHashSet<>(first.forms((limit + 1) / 2));
        forms.addAll(second.forms(limit));
        return forms.stream().limit(limit).toList();
    }
}

package dipl.morphology.kazakh;

import dipl.morphology.Paradigm;
import dipl.morphology.Reading;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The forms of a word that is a noun and a verb: {@code бас}, a head, and to press. A form of both is read as the noun's. */
final class WordOfTwoClasses implements Paradigm {
    private final Paradigm nominal;
    private final Paradigm verb;

    WordOfTwoClasses(Paradigm nominal, Paradigm verb) {
        this.nominal = nominal;
        this.verb = verb;
    }

    @Override
    public List<String> prefixes() {
        return Stream.of(nominal, verb)
                .flatMap(paradigm -> paradigm.prefixes().stream())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public Paradigm withoutRepairs() {
        return new WordOfTwoClasses(nominal.withoutRepairs(), verb.withoutRepairs());
    }

    @Override
    public Optional<Reading> read(String form) {
        Optional<Reading> reading = nominal.read(form);
        return reading.isPresent() ? reading : verb.read(form);
    }

    @Override
    public List<String> forms(int limit) {
        Set<String> forms = new LinkedHashSet<>(nominal.forms((limit + 1) / 2));
        forms.addAll(verb.forms(limit));
        return forms.stream().limit(limit).toList();
    }
}

package dipl.morphology.russian;

import dipl.morphology.Repair;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A word with all its forms and what each can be. Equal only to itself: a comparison of all forms would be dear.
 *
 * @param lemma the dictionary form, in lower case
 * @param forms the grammar of each form
 * @param repair {@link Repair#STEMMER} for a word inflected by its ending alone
 */
record Lexeme(String lemma, Map<String, Set<Grammar>> forms, Repair repair) {
    Lexeme {
        forms = new LinkedHashMap<>(forms);
    }

    /** The same word with only those readings of its forms that pass the test. */
    Lexeme only(Predicate<Grammar> test) {
        Map<String, Set<Grammar>> kept = new LinkedHashMap<>();
        forms.forEach((form, grammars) -> {
            Set<Grammar> passed = new LinkedHashSet<>(grammars);
            passed.removeIf(test.negate());
            if (!passed.isEmpty()) {
                kept.put(form, passed);
            }
        });
        return new Lexeme(lemma, kept, repair);
    }

    /** The same word under another name. */
    Lexeme named(String name) {
        return new Lexeme(name, forms, repair);
    }

    boolean isEmpty() {
        return forms.isEmpty();
    }

    /** The readings of one form, {@code е} and {@code ё} being one letter; empty if it is not a form of this word. */
    Collection<Grammar> readings(String form) {
        Set<Grammar> result = new LinkedHashSet<>();
        forms.forEach((known, grammars) -> {
            if (Yo.fold(known).equals(Yo.fold(form))) {
                result.addAll(grammars);
            }
        });
        return List.copyOf(result);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}

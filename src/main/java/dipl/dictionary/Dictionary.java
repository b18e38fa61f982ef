package dipl.dictionary;

import java.util.List;
import java.util.Objects;

/**
 * One dimension of a codebook: a file of terms.
 *
 * @param dimension the file's name without its extension
 * @param terms in the order of the file
 * @param hash SHA-256 of the file, in hexadecimal
 */
public record Dictionary(String dimension, List<Term> terms, String hash) {
    public Dictionary {
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(hash, "hash");
        terms = List.copyOf(terms);
    }

    /** The categories in the order of their first terms, exclusions left out. */
    public List<String> categories() {
        return terms.stream()
                .filter(term -> !term.excludes())
                .map(Term::category)
                .distinct()
                .toList();
    }
}

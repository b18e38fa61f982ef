package dipl.analysis.expand;

import java.util.Objects;

/**
 * A form of a term.
 *
 * @param form lower case; {@code …} where other words may stand between
 * @param reading how each word of it is made from the term's
 * @param hits how often it stands in the corpus; null if no corpus was asked
 */
public record Form(String form, String reading, Long hits) {
    public Form {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(reading, "reading");
    }
}

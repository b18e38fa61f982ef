package dipl.analysis.image;

import dipl.index.DocumentSet;
import dipl.io.UsageException;
import dipl.match.CategoryKey;
import dipl.match.CompiledDictionary;
import dipl.passages.Within;
import java.util.List;
import java.util.Objects;

/**
 * Whose image to look for.
 *
 * @param documents in which documents
 * @param country the category of the country
 * @param within how near a word must stand to a mention
 * @param by fields whose values each get a row; empty for one row
 */
public record ImageRequest(DocumentSet documents, CategoryKey country, Within within, List<String> by) {
    public ImageRequest {
        Objects.requireNonNull(documents, "documents");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(within, "within");
        by = List.copyOf(by);
    }

    /** What a category is to this request. */
    enum Role {
        MENTION,
        POSITIVE,
        NEGATIVE,
        /** A positive word that is negated, which is negative. */
        NOT_POSITIVE,
        NONE
    }

    /**
     * The role of each category of a dictionary.
     *
     * @throws UsageException if nothing is positive, or nothing negative
     */
    Role[] roles(CompiledDictionary dictionary) {
        List<CategoryKey> categories = dictionary.categories();
        Role[] roles = new Role[categories.size()];
        for (int i = 0; i < roles.length; i++) {
            roles[i] = role(categories.get(i));
        }
        if (!List.of(roles).contains(Role.POSITIVE) || !List.of(roles).contains(Role.NEGATIVE)) {
            throw new UsageException("the dictionary image needs the categories " + ImageTerms.POSITIVE + " and "
                    + ImageTerms.NEGATIVE + ": add them, or leave out --dictionary");
        }
        return roles;
    }

    private Role role(CategoryKey key) {
        if (key.dimension().equals(country.dimension())) {
            return key.equals(country) ? Role.MENTION : Role.NONE;
        }
        if (key.category().startsWith(ImageTerms.NEGATED + ImageTerms.POSITIVE)) {
            return Role.NOT_POSITIVE;
        }
        return key.category().startsWith(ImageTerms.POSITIVE)
                ? Role.POSITIVE
                : key.category().startsWith(ImageTerms.NEGATIVE) ? Role.NEGATIVE : Role.NONE;
    }
}

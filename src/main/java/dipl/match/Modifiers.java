package dipl.match;

/** Tells words that can modify a noun, for the unknown modifiers between known ones in a coordination. */
public interface Modifiers {
    /**
     * In which slots a word can be an attribute of a noun.
     *
     * @param language the passage's; empty if unsure
     * @param form the word, without capitals
     * @return {@link dipl.morphology.Agreement} slots; 0 if it cannot be an attribute
     */
    int slots(String language, String form);
}

package dipl.match;

/** Tells words that can modify a noun, for the unknown modifiers between known ones in a coordination. */
public interface Modifiers {
    /**
     * Whether a word can be an attribute of a head noun.
     *
     * @param language the passage's; empty if unsure
     * @param form the word, without capitals
     * @param headSlots the {@link dipl.morphology.Agreement} slots of the head
     */
    boolean isModifier(String language, String form, int headSlots);
}

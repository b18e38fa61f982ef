package dipl.morphology.lexicon;

/**
 * One line of a lexicon: a form, the word it belongs to, and the grammar of the form.
 *
 * @param form the inflected form
 * @param lemma the dictionary form of the word
 * @param tag the grammatical tag, in the notation of the lexicon
 */
public record Analysis(String form, String lemma, String tag) {}

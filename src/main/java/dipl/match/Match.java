package dipl.match;

/**
 * A place in a document where a term was found.
 *
 * @param term number of the term in the compiled dictionary
 * @param category number of its category there
 * @param words the places of the words that belong to the term, rising, one for each word of its sequence; a shared head is the last of
 *     them; after it an ending written with a hyphen, if there is one
 * @param sentence the sentence it lies in
 * @param sharedHead whether other words stand between a modifier and the head it shares
 * @param ambiguous whether all its words have another reading that is as likely or likelier; one certain word vouches for the rest
 * @param sequence which of the ways of writing the term was found, from 0
 */
public record Match(
        int term, int category, int[] words, int sentence, boolean sharedHead, boolean ambiguous, int sequence) {
    /** The first word of its span. */
    public int first() {
        return words[0];
    }

    /** The last word of its span. */
    public int last() {
        return words[words.length - 1];
    }
}

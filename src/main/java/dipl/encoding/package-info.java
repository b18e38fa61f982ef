/**
 * From bytes to text: which encoding bytes are in ({@link dipl.encoding.TextDecoder}), and whether an earlier wrong decoding can be
 * undone ({@link dipl.encoding.Mojibake}).
 *
 * <p>Knows nothing of files and what they are for: corpora and dictionaries are decoded alike.
 */
package dipl.encoding;

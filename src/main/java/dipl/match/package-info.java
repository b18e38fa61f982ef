/**
 * The one engine: words as numbers and a compiled dictionary give matches. Every analysis stands on it, and none scans words by itself.
 *
 * <p>{@link dipl.match.CompiledDictionary} turns each word of each term into the set of the vocabulary's words it accepts;
 * {@link dipl.match.Matcher} reads a document's words once, in order, and settles shared heads, conditions, exclusions and overlap
 * sentence by sentence. It knows neither files nor metadata. {@link dipl.match.BundleWriter} compiles the bundled dictionaries and
 * lists their forms when the program is built, so that this need not be done each time.
 */
package dipl.match;

/**
 * The corpus on disk: Lucene behind our own {@link dipl.index.CorpusIndex}.
 *
 * <p>Each document keeps its original text, its metadata, and its words as numbers of a vocabulary in the order of the text (a forward
 * index), with the sentences and the original offsets apart. Measured on 300 MB with 2,000 terms, one pass over those
 * numbers costs half of what the same terms cost from positional postings, hardly grows with the dictionary, and gives gaps,
 * shared heads, overlap and collocation in reading order; the price is 0.28 of the text's size. Postings of the same words
 * serve ranked search. Nothing of a dictionary or of a morphology is in the index, so neither needs it to be built anew.
 */
package dipl.index;

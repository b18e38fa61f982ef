/**
 * From files and metadata to documents: walking folders, reading formats and encodings, metadata in its order of strength.
 *
 * <p>{@link dipl.corpus.CorpusFiles} yields the files, {@link dipl.corpus.CorpusReader} turns each into documents with the help of
 * one {@link dipl.corpus.DocumentReader} for its format, {@link dipl.encoding.TextDecoder} for its bytes and
 * {@link dipl.corpus.Metadata} for what is known of it. A document's text is what the reader made of the file: for plain text and
 * tables the very characters, for Markdown those after the front matter, for HTML the rendered main text.
 *
 * <p>Knows nothing of words, dictionaries or the index.
 */
package dipl.corpus;

/**
 * Text out of formats that foreign libraries read (PDFBox, POI and Tika, mime4j), kept at arm's length: the libraries run in child
 * processes with little memory, and a file that makes one hang, crash or eat memory costs that process and nothing else.
 *
 * <p>{@link dipl.extract.ForeignFormat} names the formats and the {@link dipl.extract.Extractor} of each;
 * {@link dipl.extract.Worker} is the child, {@link dipl.extract.WorkerPool} its parent. What an extractor finds it hands to an
 * {@link dipl.extract.ExtractionSink}; between the processes that is a {@link dipl.extract.FrameWriter} on one side and a
 * {@link dipl.extract.FrameReader} on the other. Nothing is fetched from a network, no macro is run and no link is followed.
 *
 * <p>Knows nothing of corpora: which files there are, and what is metadata where, is for {@code dipl.corpus} to say.
 */
package dipl.extract;

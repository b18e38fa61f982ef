package dipl.match;

import dipl.index.CorpusIndex;
import dipl.index.CorpusIndex.PartReader;
import dipl.index.DocumentSet;
import dipl.index.IndexedDocument;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/** The engine on a corpus: hands each document with its matches to an analysis, with several threads. */
public final class CorpusMatcher {
    private final CorpusIndex index;
    private final CompiledDictionary dictionary;
    private final MatchOptions options;
    private final ModifierMemory modifiers;
    private final int threads;

    public CorpusMatcher(
            CorpusIndex index, CompiledDictionary dictionary, MatchOptions options, Modifiers modifiers, int threads) {
        this.index = index;
        this.dictionary = dictionary;
        this.options = options;
        this.modifiers = new ModifierMemory(modifiers, index::vocabulary);
        this.threads = threads;
    }

    public CorpusIndex index() {
        return index;
    }

    public CompiledDictionary dictionary() {
        return dictionary;
    }

    /** Takes the documents of one part of the corpus, in a fixed order. */
    public interface Part<P> {
        /** One document and its matches in reading order; valid only during the call. */
        void accept(IndexedDocument document, List<Match> matches);

        /** What the part gave. */
        P result();
    }

    /** The results of all parts, in an order that does not depend on the number of threads. */
    public <P> List<P> scan(DocumentSet documents, Supplier<Part<P>> parts) {
        return index.scan(documents, threads, () -> {
            Part<P> part = parts.get();
            Matcher matcher = matcher();
            return new PartReader<P>() {
                @Override
                public void read(IndexedDocument document) throws IOException {
                    part.accept(document, matcher.match(document.words()));
                }

                @Override
                public P result() {
                    return part.result();
                }
            };
        });
    }

    /** A matcher for one thread. */
    public Matcher matcher() {
        return new Matcher(dictionary, options, modifiers);
    }
}

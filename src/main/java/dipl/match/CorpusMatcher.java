package dipl.match;

import dipl.index.CorpusIndex;
import dipl.index.CorpusIndex.PartReader;
import dipl.index.DocumentSet;
import dipl.index.IndexedDocument;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/**
 * The engine on a corpus: hands each document with its matches to an analysis, with several threads. Matches that a cache holds are not
 * looked for again.
 */
public final class CorpusMatcher {
    private final CorpusIndex index;
    private final CompiledDictionary dictionary;
    private final MatchOptions options;
    private final ModifierMemory modifiers;
    private final int threads;
    private final MatchCache cache;

    public CorpusMatcher(
            CorpusIndex index,
            CompiledDictionary dictionary,
            MatchOptions options,
            Modifiers modifiers,
            int threads,
            MatchCache cache) {
        this.index = index;
        this.dictionary = dictionary;
        this.options = options;
        this.modifiers = new ModifierMemory(modifiers, index::vocabulary);
        this.threads = threads;
        this.cache = cache;
    }

    /** Without a cache. */
    public CorpusMatcher(
            CorpusIndex index, CompiledDictionary dictionary, MatchOptions options, Modifiers modifiers, int threads) {
        this(index, dictionary, options, modifiers, threads, MatchCache.NONE);
    }

    public CorpusIndex index() {
        return index;
    }

    public CompiledDictionary dictionary() {
        return dictionary;
    }

    /** How many threads it works with. */
    public int threads() {
        return threads;
    }

    /** Takes the documents of one part of the corpus, in a fixed order. */
    public interface Part<P> {
        /** One document and its matches in reading order; valid only during the call. */
        void accept(IndexedDocument document, List<Match> matches);

        /** What the part gave. */
        P result();
    }

    /** Finds the matches of documents. Belongs to one thread. */
    @FunctionalInterface
    public interface Finder {
        /** The matches of a document in reading order. */
        List<Match> matches(IndexedDocument document);
    }

    /** The results of all parts, in an order that does not depend on the number of threads. */
    public <P> List<P> scan(DocumentSet documents, Supplier<Part<P>> parts) {
        boolean cached = cache.load();
        boolean keep = !cached && cache != MatchCache.NONE && documents.size() == index.documentCount();
        byte[][] kept = keep ? new byte[index.documentLimit()][] : null;
        List<P> results = index.scan(documents, threads, () -> {
            Part<P> part = parts.get();
            Finder finder = finder();
            return new PartReader<P>() {
                @Override
                public void read(IndexedDocument document) throws IOException {
                    List<Match> matches = finder.matches(document);
                    if (keep) {
                        kept[document.number()] = MatchCache.encode(matches);
                    }
                    part.accept(document, matches);
                }

                @Override
                public P result() {
                    return part.result();
                }
            };
        });
        if (keep) {
            cache.store(kept);
        }
        return results;
    }

    /** Counts anew with each term left out, for one thread; the cache does not help with that. */
    public LeaveOneOut leaveOneOut() {
        return new LeaveOneOut(dictionary, options, modifiers);
    }

    /** Finds matches for one thread. */
    public Finder finder() {
        if (cache.load()) {
            return document -> cache.matches(document.number());
        }
        Matcher matcher = new Matcher(dictionary, options, modifiers);
        return document -> matcher.match(document.words());
    }
}

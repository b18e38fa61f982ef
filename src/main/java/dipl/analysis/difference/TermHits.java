package dipl.analysis.difference;

import dipl.index.DocumentSet;
import dipl.index.IndexedDocument;
import dipl.match.CorpusMatcher;
import dipl.match.Match;
import java.util.List;

/** Hits of each term of a compiled dictionary, by its number. */
final class TermHits implements CorpusMatcher.Part<long[]> {
    private final long[] hits;

    private TermHits(int terms) {
        hits = new long[terms];
    }

    static long[] of(CorpusMatcher matcher, DocumentSet documents) {
        int terms = matcher.dictionary().terms().size();
        long[] all = new long[terms];
        for (long[] part : matcher.scan(documents, () -> new TermHits(terms))) {
            for (int term = 0; term < terms; term++) {
                all[term] += part[term];
            }
        }
        return all;
    }

    @Override
    public void accept(IndexedDocument document, List<Match> matches) {
        matches.forEach(match -> hits[match.term()]++);
    }

    @Override
    public long[] result() {
        return hits;
    }
}

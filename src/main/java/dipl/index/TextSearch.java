package dipl.index;

import dipl.index.SearchAnswer.Hit;
import dipl.index.SearchAnswer.Phrase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/**
 * Ranks documents by BM25. Deleted documents have no part in the statistics, so that an index that was changed gives the same scores as one
 * made afresh.
 */
final class TextSearch {
    static {
        // a word stands for all its forms, a pattern for all words that fit
        IndexSearcher.setMaxClauseCount(Integer.MAX_VALUE);
    }

    private final DirectoryReader reader;
    private final long documents;
    private final long words;

    TextSearch(DirectoryReader reader) throws IOException {
        this.reader = reader;
        long count = 0;
        long length = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            Bits live = leaf.reader().getLiveDocs();
            NumericDocValues wordCounts = DocValues.getNumeric(leaf.reader(), Fields.WORD_COUNT);
            for (int doc = wordCounts.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = wordCounts.nextDoc()) {
                if (wordCounts.longValue() > 0 && (live == null || live.get(doc))) {
                    count++;
                    length += wordCounts.longValue();
                }
            }
        }
        documents = count;
        words = length;
    }

    SearchAnswer search(
            String query,
            Collection<String> fields,
            Function<String, Grouping> groups,
            DocumentSet within,
            Inflection inflection)
            throws IOException {
        ContentTerms terms = new ContentTerms(reader, documents);
        Query parsed = SearchParser.parse(query, fields, groups, terms, inflection);
        List<Phrase> sought = new ArrayList<>();
        gather(parsed, sought);
        Searcher searcher = new Searcher(terms);
        Weight weight = searcher.createWeight(searcher.rewrite(parsed), ScoreMode.COMPLETE, 1);
        List<Hit> hits = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer == null) {
                continue;
            }
            DocIdSetIterator found = scorer.iterator();
            for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
                int number = leaf.docBase + doc;
                if (number < within.bits().length() && within.bits().get(number)) {
                    hits.add(new Hit(number, scorer.score()));
                }
            }
        }
        sort(hits);
        return new SearchAnswer(hits, sought);
    }

    private void sort(List<Hit> hits) throws IOException {
        int[] pathOrder = new int[Math.max(1, reader.maxDoc())];
        int[] numbers = hits.stream().mapToInt(Hit::document).sorted().toArray();
        SortedDocValues paths = MultiDocValues.getSortedValues(reader, Fields.PATH);
        for (int number : numbers) {
            pathOrder[number] = paths.advanceExact(number) ? paths.ordValue() : -1;
        }
        hits.sort(Comparator.<Hit>comparingDouble(hit -> -hit.score())
                .thenComparingInt(hit -> pathOrder[hit.document()])
                .thenComparingInt(Hit::document));
    }

    /** The words that speak for a document, not those that speak against it. */
    private static void gather(Query query, List<Phrase> sought) {
        if (query instanceof BooleanQuery bool) {
            bool.clauses().stream()
                    .filter(clause -> clause.getOccur() != BooleanClause.Occur.MUST_NOT)
                    .forEach(clause -> gather(clause.getQuery(), sought));
        } else if (query instanceof BoostQuery boost) {
            gather(boost.getQuery(), sought);
        } else if (query instanceof SynonymQuery any) {
            sought.add(new Phrase(List.of(words(any.getTerms())), 0));
        } else if (query instanceof MultiPhraseQuery phrase) {
            sought.add(new Phrase(
                    Arrays.stream(phrase.getTermArrays())
                            .map(place -> words(Arrays.asList(place)))
                            .toList(),
                    phrase.getSlop()));
        }
    }

    private static Set<String> words(Collection<Term> terms) {
        Set<String> words = new TreeSet<>();
        terms.forEach(term -> words.add(term.text()));
        return words;
    }

    /** Lucene's searcher with statistics of the documents that are there. */
    private final class Searcher extends IndexSearcher {
        private final ContentTerms terms;

        Searcher(ContentTerms terms) {
            super(reader);
            this.terms = terms;
        }

        @Override
        public CollectionStatistics collectionStatistics(String field) throws IOException {
            return field.equals(Fields.CONTENT) && documents > 0
                    ? new CollectionStatistics(field, Math.max(documents, reader.maxDoc()), documents, words, documents)
                    : super.collectionStatistics(field);
        }

        @Override
        public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq) throws IOException {
            if (!term.field().equals(Fields.CONTENT)) {
                return super.termStatistics(term, docFreq, totalTermFreq);
            }
            long with = Math.max(1, terms.documents(term));
            return new TermStatistics(term.bytes(), with, Math.max(with, totalTermFreq));
        }
    }
}

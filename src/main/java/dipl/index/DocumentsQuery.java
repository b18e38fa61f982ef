package dipl.index;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Matches documents that are already known, by their numbers in one state of the index. */
final class DocumentsQuery extends Query {
    private final String name;
    private final FixedBitSet documents;

    /** @param name for messages */
    DocumentsQuery(String name, FixedBitSet documents) {
        this.name = name;
        this.documents = documents;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public Scorer scorer(LeafReaderContext leaf) {
                FixedBitSet ofLeaf = new FixedBitSet(Math.max(1, leaf.reader().maxDoc()));
                int end = Math.min(
                        documents.length(), leaf.docBase + leaf.reader().maxDoc());
                int document = leaf.docBase < end ? documents.nextSetBit(leaf.docBase, end) : end;
                while (document < end) {
                    ofLeaf.set(document - leaf.docBase);
                    document = document + 1 < end ? documents.nextSetBit(document + 1, end) : end;
                }
                DocIdSetIterator found = new BitSetIterator(ofLeaf, ofLeaf.cardinality());
                return new ConstantScoreScorer(this, score(), scoreMode, found);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && documents.equals(((DocumentsQuery) other).documents);
    }

    @Override
    public int hashCode() {
        return classHash() + documents.hashCode();
    }
}

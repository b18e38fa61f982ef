package dipl.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** The words of all texts, without capitals, as Lucene has them: those that only deleted documents have are not among them. */
final class ContentTerms {
    private final IndexReader reader;
    private final Terms terms;
    private final Bits live;
    private final long documents;

    /** @param documents how many documents have text */
    ContentTerms(IndexReader reader, long documents) throws IOException {
        this.reader = reader;
        this.documents = documents;
        terms = MultiTerms.getTerms(reader, Fields.CONTENT);
        live = MultiBits.getLiveDocs(reader);
    }

    /** The word itself and the words that are forms of it, in order. */
    Set<String> find(String word, List<Inflection.Forms> forms) {
        Set<String> found = new TreeSet<>();
        if (terms == null) {
            return found;
        }
        try {
            TermsEnum all = terms.iterator();
            if (all.seekExact(new BytesRef(word)) && documents(all) > 0) {
                found.add(word);
            }
            for (Inflection.Forms of : forms) {
                for (String prefix : of.prefixes()) {
                    collect(all, prefix, of, found);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private void collect(TermsEnum all, String prefix, Inflection.Forms forms, Set<String> found) throws IOException {
        if (all.seekCeil(new BytesRef(prefix)) == TermsEnum.SeekStatus.END) {
            return;
        }
        for (BytesRef term = all.term(); term != null; term = all.next()) {
            String word = term.utf8ToString();
            if (!word.startsWith(prefix)) {
                return;
            }
            if (forms.accept(word) && documents(all) > 0) {
                found.add(word);
            }
        }
    }

    /** The words that fit a pattern. */
    List<String> matching(MultiTermQuery pattern) throws IOException {
        List<String> found = new ArrayList<>();
        if (terms != null) {
            TermsEnum all = pattern.getTermsEnum(terms);
            for (BytesRef term = all.next(); term != null; term = all.next()) {
                if (documents(all) > 0) {
                    found.add(term.utf8ToString());
                }
            }
        }
        return found;
    }

    /** The weight that BM25 gives a word for its rarity: ln(1 + (N - n + ½) / (n + ½)). */
    double weight(String word) {
        try {
            long with = documents(new Term(Fields.CONTENT, word));
            return Math.log(1 + (documents - with + 0.5) / (with + 0.5));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many documents that are not deleted have a word. */
    long documents(Term word) throws IOException {
        if (live == null) {
            return reader.docFreq(word);
        }
        TermsEnum all = terms.iterator();
        return all.seekExact(word.bytes()) ? documents(all) : 0;
    }

    private long documents(TermsEnum at) throws IOException {
        if (live == null) {
            return at.docFreq();
        }
        long count = 0;
        PostingsEnum postings = at.postings(null, PostingsEnum.NONE);
        for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
            count += live.get(doc) ? 1 : 0;
        }
        return count;
    }
}

package dipl.index;

import dipl.io.UsageException;
import dipl.text.CaseFolding;
import dipl.text.StandardTextAnalyser;
import dipl.text.TokenizedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/**
 * Lucene's query syntax over text and metadata: {@code diplomacy AND source_type:ngo}. A word without a field is looked for in the text in
 * all its forms, {@code =word} as it is written; clauses with a field choose documents and add nothing to their scores.
 */
final class SearchParser extends QueryParser {
    private static final String PLACE = "QUERY";
    private static final String AS_WRITTEN = "=";

    private final WhereParser metadata;
    private final ContentTerms terms;
    private final Inflection inflection;
    private final StandardTextAnalyser analyser = new StandardTextAnalyser();

    private SearchParser(
            String query,
            Collection<String> fields,
            Function<String, Grouping> groups,
            ContentTerms terms,
            Inflection inflection) {
        super(Fields.CONTENT, new WhitespaceAnalyzer());
        this.metadata = new WhereParser(PLACE, query, fields, groups);
        this.terms = terms;
        this.inflection = inflection;
        setAllowLeadingWildcard(true);
        setSplitOnWhitespace(true);
    }

    /**
     * Reads a query.
     *
     * @param fields the metadata fields there are
     * @param groups gives the groups of a field of {@link Fields#COMPARED}
     * @throws UsageException if it is not in the syntax or names a field that does not exist
     */
    static Query parse(
            String query,
            Collection<String> fields,
            Function<String, Grouping> groups,
            ContentTerms terms,
            Inflection inflection) {
        SearchParser parser = new SearchParser(query, fields, groups, terms, inflection);
        try {
            return WhereParser.withPositive(parser.parse(query));
        } catch (ParseException e) {
            throw wrong(query, WhereParser.firstLine(e.getMessage()), e);
        } catch (IllegalArgumentException | TooComplexToDeterminizeException e) {
            throw wrong(query, WhereParser.firstLine(e.getMessage()), e);
        }
    }

    private static UsageException wrong(String query, String reason, Exception cause) {
        return new UsageException(
                PLACE + " \"" + query + "\": not a query (" + reason
                        + "): write for example \"soft power\" AND source_type:ngo, or put \\ before a sign",
                cause);
    }

    private static boolean isText(String field) {
        return field.equals(Fields.CONTENT);
    }

    /** Chooses documents without a say in their order. */
    private static Query choosing(Query query) {
        return query == null ? null : new BoostQuery(new ConstantScoreQuery(query), 0);
    }

    @Override
    protected Query getBooleanQuery(List<BooleanClause> clauses) throws ParseException {
        Query query = super.getBooleanQuery(clauses);
        return query == null ? null : WhereParser.withPositive(query);
    }

    @Override
    protected Query getFieldQuery(String field, String text, boolean quoted) throws ParseException {
        return isText(field) ? phrase(text, 0) : choosing(metadata.getFieldQuery(field, text, quoted));
    }

    @Override
    protected Query getFieldQuery(String field, String text, int slop) throws ParseException {
        return isText(field) ? phrase(text, slop) : choosing(metadata.getFieldQuery(field, text, slop));
    }

    /** The words of a text one after another; text without any word asks for nothing. */
    private Query phrase(String text, int slop) {
        List<String> words = new ArrayList<>();
        List<Boolean> asWritten = new ArrayList<>();
        for (String part : text.strip().split("\\s+")) {
            boolean exact = part.startsWith(AS_WRITTEN);
            TokenizedText tokens = analyser.analyse(exact ? part.substring(1) : part, null);
            for (int i = 0; i < tokens.size(); i++) {
                words.add(tokens.form(i));
                asWritten.add(exact);
            }
        }
        if (words.isEmpty()) {
            return null;
        }
        List<List<Inflection.Forms>> forms = inflection.forms(words);
        List<Set<String>> places = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            places.add(terms.find(CaseFolding.fold(words.get(i)), asWritten.get(i) ? List.of() : forms.get(i)));
        }
        if (places.stream().anyMatch(Set::isEmpty)) {
            return new MatchNoDocsQuery("a word that no document has");
        }
        return places.size() == 1 ? anyOf(places.get(0)) : phrase(places, slop);
    }

    private static Query anyOf(Set<String> words) {
        SynonymQuery.Builder query = new SynonymQuery.Builder(Fields.CONTENT);
        words.forEach(word -> query.addTerm(new Term(Fields.CONTENT, word)));
        return query.build();
    }

    /** A phrase weighs as much as its words do: Lucene alone would add up the weights of all forms of a word. */
    private Query phrase(List<Set<String>> places, int slop) {
        MultiPhraseQuery.Builder query = new MultiPhraseQuery.Builder().setSlop(slop);
        double own = 0;
        double lucene = 0;
        for (Set<String> words : places) {
            query.add(words.stream().map(word -> new Term(Fields.CONTENT, word)).toArray(Term[]::new));
            own += words.stream().mapToDouble(terms::weight).min().orElse(0);
            lucene += words.stream().mapToDouble(terms::weight).sum();
        }
        return lucene == 0 ? query.build() : new BoostQuery(query.build(), (float) (own / lucene));
    }

    @Override
    protected Query getRangeQuery(String field, String low, String high, boolean withLow, boolean withHigh)
            throws ParseException {
        if (isText(field)) {
            throw new ParseException("a range needs a field: date:[" + low + " TO " + high + "]");
        }
        return choosing(metadata.getRangeQuery(field, low, high, withLow, withHigh));
    }

    @Override
    protected Query getWildcardQuery(String field, String text) throws ParseException {
        return isText(field)
                ? expanded(super.getWildcardQuery(field, CaseFolding.fold(text)))
                : choosing(metadata.getWildcardQuery(field, text));
    }

    @Override
    protected Query getPrefixQuery(String field, String text) throws ParseException {
        return isText(field)
                ? expanded(super.getPrefixQuery(field, CaseFolding.fold(text)))
                : choosing(metadata.getPrefixQuery(field, text));
    }

    @Override
    protected Query getRegexpQuery(String field, String text) throws ParseException {
        return isText(field)
                ? expanded(super.getRegexpQuery(field, CaseFolding.fold(text)))
                : choosing(metadata.getRegexpQuery(field, text));
    }

    @Override
    protected Query getFuzzyQuery(String field, String text, float similarity) throws ParseException {
        return isText(field)
                ? expanded(super.getFuzzyQuery(field, CaseFolding.fold(text), similarity))
                : choosing(metadata.getFuzzyQuery(field, text, similarity));
    }

    private Query expanded(Query pattern) throws ParseException {
        if (!(pattern instanceof MultiTermQuery expandable)) {
            return pattern;
        }
        try {
            Set<String> words = new TreeSet<>(terms.matching(expandable));
            return words.isEmpty() ? new MatchNoDocsQuery("a pattern that no word fits") : anyOf(words);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

package dipl.index;

import dipl.io.UsageException;
import dipl.text.CaseFolding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/**
 * Lucene's query syntax over metadata: {@code source_type:government AND date:[2020 TO 2025]}. A date may be cut short
 * ({@code date:2023} is all of that year, and a range to 2025 includes its last day); numbers compare as numbers.
 */
final class WhereParser extends QueryParser {
    private static final String NO_FIELD = "";
    private static final int FULL_DATE = "2023-09-01".length();

    private static final String OPTION = "--where";

    private final String option;
    private final String where;
    private final Collection<String> fields;
    private final Function<String, Grouping> groups;

    /**
     * A parser of clauses, for others to ask.
     *
     * @param option where the query was typed, for messages
     * @param where the whole query, for messages
     * @param fields the fields there are
     * @param groups gives the groups of a field of {@link Fields#COMPARED}
     */
    WhereParser(String option, String where, Collection<String> fields, Function<String, Grouping> groups) {
        super(NO_FIELD, new StandardAnalyzer());
        this.option = option;
        this.where = where;
        this.fields = fields;
        this.groups = groups;
        setAllowLeadingWildcard(true);
    }

    /**
     * Reads a query.
     *
     * @param fields the fields there are
     * @param groups gives the groups of a field of {@link Fields#COMPARED}
     * @throws UsageException if it is not in the syntax or names a field that does not exist
     */
    static Query parse(String where, Collection<String> fields, Function<String, Grouping> groups) {
        WhereParser parser = new WhereParser(OPTION, where, fields, groups);
        try {
            return withPositive(parser.parse(where));
        } catch (ParseException e) {
            throw new UsageException(
                    OPTION + " \"" + where + "\": not a query (" + firstLine(e.getMessage())
                            + "): write for example source_type:government AND date:[2020 TO 2025]",
                    e);
        }
    }

    static String firstLine(String message) {
        String line = message == null ? "" : message.lines().findFirst().orElse("");
        return line.replaceFirst("^Cannot parse '.*': ", "");
    }

    /** {@code NOT language:kk} alone means everything else. */
    static Query withPositive(Query query) {
        if (query instanceof BooleanQuery bool
                && !bool.clauses().isEmpty()
                && bool.clauses().stream().allMatch(BooleanClause::isProhibited)) {
            BooleanQuery.Builder builder = new BooleanQuery.Builder();
            bool.clauses().forEach(builder::add);
            return builder.add(new MatchAllDocsQuery(), BooleanClause.Occur.FILTER)
                    .build();
        }
        return query;
    }

    private String known(String field) {
        if (field.equals(NO_FIELD)) {
            throw new UsageException(
                    option + " \"" + where + "\": a value without a field: write for example language:kk");
        }
        FieldNames.check(field, fields, option);
        return field;
    }

    @Override
    protected Query getBooleanQuery(List<BooleanClause> clauses) throws ParseException {
        Query query = super.getBooleanQuery(clauses);
        return query == null ? null : withPositive(query);
    }

    @Override
    protected Query getFieldQuery(String field, String text, boolean quoted) throws ParseException {
        String name = known(field);
        if (name.equals("date")) {
            String date = text.strip();
            return date.length() < FULL_DATE
                    ? new PrefixQuery(new Term(Fields.whole(name), CaseFolding.fold(date)))
                    : new TermQuery(new Term(Fields.whole(name), CaseFolding.fold(date)));
        }
        Query whole = withGroups(name, new TermQuery(new Term(Fields.whole(name), CaseFolding.fold(text))));
        Query words = super.getFieldQuery(Fields.words(name), text, true);
        if (words == null) {
            return whole;
        }
        return new BooleanQuery.Builder()
                .add(whole, BooleanClause.Occur.SHOULD)
                .add(words, BooleanClause.Occur.SHOULD)
                .build();
    }

    @Override
    protected Query getFieldQuery(String field, String text, int slop) throws ParseException {
        if (slop == 0) {
            return getFieldQuery(field, text, true);
        }
        Query words = super.getFieldQuery(Fields.words(known(field)), text, true);
        if (words instanceof PhraseQuery phrase) {
            BytesRef[] terms = Arrays.stream(phrase.getTerms()).map(Term::bytes).toArray(BytesRef[]::new);
            return new PhraseQuery(slop, phrase.getField(), terms);
        }
        return words;
    }

    @Override
    protected Query getRangeQuery(String field, String low, String high, boolean withLow, boolean withHigh)
            throws ParseException {
        String name = known(field);
        Double lowNumber = low == null ? null : Numbers.parse(low);
        Double highNumber = high == null ? null : Numbers.parse(high);
        boolean numeric = (low == null || lowNumber != null)
                && (high == null || highNumber != null)
                && !name.equals("date")
                && !Fields.DERIVED.contains(name);
        if (numeric && (low != null || high != null)) {
            double from = low == null ? Double.NEGATIVE_INFINITY : withLow ? lowNumber : Math.nextUp(lowNumber);
            double to = high == null ? Double.POSITIVE_INFINITY : withHigh ? highNumber : Math.nextDown(highNumber);
            return DoublePoint.newRangeQuery(Fields.number(name), from, to);
        }
        boolean cutDate = name.equals("date");
        // A bound that stops at the year or month stands for the whole of it.
        String from = low == null ? null : CaseFolding.fold(low) + (cutDate && !withLow ? "\uFFFF" : "");
        String to = high == null ? null : CaseFolding.fold(high) + (cutDate && withHigh ? "\uFFFF" : "");
        return withGroups(name, TermRangeQuery.newStringRange(Fields.whole(name), from, to, withLow, withHigh));
    }

    @Override
    protected Query getWildcardQuery(String field, String text) throws ParseException {
        if (field.equals("*") && text.equals("*")) {
            return new MatchAllDocsQuery();
        }
        return withGroups(field, super.getWildcardQuery(Fields.whole(known(field)), CaseFolding.fold(text)));
    }

    @Override
    protected Query getPrefixQuery(String field, String text) throws ParseException {
        return withGroups(field, super.getPrefixQuery(Fields.whole(known(field)), CaseFolding.fold(text)));
    }

    @Override
    protected Query getRegexpQuery(String field, String text) throws ParseException {
        return withGroups(field, super.getRegexpQuery(Fields.whole(known(field)), CaseFolding.fold(text)));
    }

    /** Where a field's values are made by comparing documents, adds those whose value the query accepts. */
    private Query withGroups(String field, Query query) {
        if (!Fields.COMPARED.contains(field)) {
            return query;
        }
        Set<BytesRef> values = new HashSet<>();
        List<ByteRunAutomaton> patterns = new ArrayList<>();
        query.visit(new QueryVisitor() {
            @Override
            public void consumeTerms(Query of, Term... terms) {
                for (Term term : terms) {
                    values.add(term.bytes());
                }
            }

            @Override
            public void consumeTermsMatching(Query of, String name, Supplier<ByteRunAutomaton> accepted) {
                patterns.add(accepted.get());
            }
        });
        Predicate<BytesRef> accepts = name -> values.contains(name)
                || patterns.stream().anyMatch(pattern -> pattern.run(name.bytes, name.offset, name.length));
        Query grouped = new DocumentsQuery(
                query.toString(),
                groups.apply(field).documents(name -> accepts.test(new BytesRef(CaseFolding.fold(name)))));
        return new BooleanQuery.Builder()
                .add(query, BooleanClause.Occur.SHOULD)
                .add(grouped, BooleanClause.Occur.SHOULD)
                .build();
    }

    @Override
    protected Query getFuzzyQuery(String field, String text, float similarity) throws ParseException {
        return super.getFuzzyQuery(Fields.words(known(field)), CaseFolding.fold(text), similarity);
    }
}

package dipl.analysis.compare;

import dipl.stats.Interval;
import dipl.stats.Keyness;
import dipl.table.Column;
import dipl.table.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A comparison as the table that the command prints.
 *
 * @param by the fields that name the target's values
 * @param allMeasures whether to show every effect size
 * @param bases whether to show rates per word, sentence and document
 */
public record ComparisonTable(List<String> by, boolean allMeasures, boolean bases) {
    private static final double CONFIDENCE = 0.95;
    private static final double LEVEL = 0.05;
    private static final List<String> BASES = List.of("per_10k", "per_sentence", "per_document");

    public ComparisonTable {
        by = List.copyOf(by);
    }

    public Table of(Comparison comparison) {
        List<Column> columns = new ArrayList<>();
        by.forEach(field -> columns.add(Column.text(field)));
        columns.add(Column.text("item"));
        List.of("target_hits", "target_words", "reference_hits", "reference_words")
                .forEach(name -> columns.add(Column.count(name)));
        List.of("log_likelihood", "p", "p_adjusted", "log_ratio", "ci_low", "ci_high", "bic", "chi2")
                .forEach(name -> columns.add(Column.number(name)));
        columns.add(Column.text("test"));
        if (allMeasures) {
            List.of("percent_diff", "odds_ratio", "relative_risk", "rr_low", "rr_high", "fisher_p")
                    .forEach(name -> columns.add(Column.number(name)));
        }
        if (bases) {
            BASES.forEach(base -> columns.add(Column.number("target_" + base)));
            BASES.forEach(base -> columns.add(Column.number("reference_" + base)));
            columns.add(Column.text("base_dependent"));
        }
        if (comparison.documentLevel()) {
            List.of("p_documents", "p_documents_adjusted", "boot_low", "boot_high")
                    .forEach(name -> columns.add(Column.number(name)));
            columns.add(Column.text("disagree"));
        }
        return new Table(columns, comparison.items().stream().map(item -> cells(item, comparison.documentLevel())));
    }

    private List<Object> cells(ComparedItem item, boolean documentLevel) {
        Keyness keyness = item.keyness();
        Interval logRatio = keyness.logRatio(CONFIDENCE);
        List<Object> cells = new ArrayList<>(item.group());
        cells.add(item.item());
        cells.add(item.target().hits());
        cells.add(item.target().words());
        cells.add(item.reference().hits());
        cells.add(item.reference().words());
        cells.add(keyness.logLikelihood());
        cells.add(item.p());
        cells.add(item.pAdjusted());
        add(cells, logRatio);
        cells.add(keyness.bic());
        cells.add(keyness.chiSquare());
        cells.add(item.test().label());
        if (allMeasures) {
            cells.add(keyness.percentDifference());
            cells.add(keyness.oddsRatio(CONFIDENCE).estimate());
            add(cells, keyness.relativeRisk(CONFIDENCE));
            cells.add(item.test() == ComparedItem.Test.NONE ? Double.NaN : item.fisher());
        }
        if (bases) {
            for (double rate : ComparedItem.rates(item.target())) {
                cells.add(rate);
            }
            for (double rate : ComparedItem.rates(item.reference())) {
                cells.add(rate);
            }
            cells.add(item.baseDependent() ? "yes" : "no");
        }
        if (documentLevel) {
            ComparedItem.DocumentLevel documents = item.documents();
            cells.add(documents.p());
            cells.add(documents.pAdjusted());
            cells.add(documents.logRatio().low());
            cells.add(documents.logRatio().high());
            cells.add(Double.isNaN(documents.pAdjusted()) ? "" : item.disagrees(LEVEL) ? "yes" : "no");
        }
        return cells;
    }

    private static void add(List<Object> cells, Interval interval) {
        cells.add(interval.estimate());
        cells.add(interval.low());
        cells.add(interval.high());
    }
}

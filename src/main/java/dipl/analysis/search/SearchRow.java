package dipl.analysis.search;

import java.util.Objects;

/**
 * One document that was found.
 *
 * @param rank from 1
 * @param score its BM25 score, rounded to six significant digits
 * @param document its path
 * @param title its title; empty if it has none
 * @param date its date; empty if it has none
 * @param hits how often the document holds what was looked for, by the places of its words: each word or phrase of the query that speaks for
 *     a document; words of several of them count for each
 * @param snippet the sentence that holds most of what was looked for, with square brackets around it
 */
public record SearchRow(int rank, double score, String document, String title, String date, long hits, String snippet) {
    public SearchRow {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(snippet, "snippet");
    }
}

package dipl.analysis.chronology;

import java.util.List;
import java.util.SortedSet;

/**
 * A sentence and when what it tells took place.
 *
 * @param date the date
 * @param statement the sentence, white space made single blanks
 * @param categories what it is about, with their dimensions
 * @param documents in which it, or one nearly the same, stands; the first is the one it is quoted from
 */
public record Event(DateMention date, String statement, SortedSet<String> categories, List<String> documents) {}

package dipl.analysis.examples;

import dipl.dictionary.Dictionary;
import dipl.match.LanguageModifiers;
import dipl.match.MatchOptions;
import dipl.match.TextMatcher;
import dipl.morphology.languages.Morphologies;
import dipl.table.Column;
import dipl.table.Table;
import dipl.text.TextAnalyser;
import java.util.ArrayList;
import java.util.List;

/** Runs a dictionary on its examples. */
public final class Examples {
    private Examples() {}

    /** The examples in which other hits are found than expected, in their order; where a category stands in the file does not matter. */
    public static List<Failure> failures(Dictionary dictionary, List<Example> examples, TextAnalyser analyser) {
        TextMatcher matcher = new TextMatcher(
                List.of(dictionary), MatchOptions.DEFAULT, analyser, Morphologies::of, new LanguageModifiers());
        List<List<TextMatcher.Place>> places = matcher.match(examples.stream()
                .map(example ->
                        new TextMatcher.Text(example.text(), example.language().isEmpty() ? null : example.language()))
                .toList());
        List<Failure> failures = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            List<String> found = places.get(i).stream()
                    .map(place -> place.category().category() + ":" + place.surface(example.text()))
                    .toList();
            List<String> missing = without(example.expected(), found);
            List<String> unexpected = without(found, example.expected());
            if (!missing.isEmpty() || !unexpected.isEmpty()) {
                failures.add(new Failure(example, missing, unexpected));
            }
        }
        return failures;
    }

    /** The members of one list that another lacks; what stands there twice must stand there twice. */
    private static List<String> without(List<String> all, List<String> others) {
        List<String> rest = new ArrayList<>(all);
        others.forEach(rest::remove);
        return rest;
    }

    /** The failures as the table that the command prints. */
    public static Table table(List<Failure> failures) {
        return Table.of(
                List.of(
                        Column.text("file"),
                        Column.count("line"),
                        Column.text("language"),
                        Column.text("missing"),
                        Column.text("unexpected"),
                        Column.text("text")),
                failures.stream()
                        .map(failure -> List.<Object>of(
                                failure.example().file(),
                                failure.example().line(),
                                failure.example().language(),
                                String.join("; ", failure.missing()),
                                String.join("; ", failure.unexpected()),
                                failure.example().text()))
                        .toList());
    }
}

package dipl.analysis.image;

import dipl.dictionary.Dictionary;
import dipl.dictionary.Term;
import dipl.io.UsageException;
import dipl.text.CaseFolding;
import dipl.text.EditDistance;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The countries that the program knows: categories are ISO 3166 codes of three letters, terms are names and adjectives. */
public final class Countries {
    private static final String NAME = "name";

    private final Map<String, String> codes = new TreeMap<>();
    private final Map<String, String> englishNames = new TreeMap<>();

    /** Takes the names from a dictionary, in which a term with the note {@code name} is a name, not an adjective. */
    public Countries(Dictionary dictionary) {
        for (Term term : dictionary.terms()) {
            if (!term.excludes() && term.note().equals(NAME)) {
                String name = term.text().replace("^", "");
                codes.putIfAbsent(CaseFolding.fold(name), term.category());
                if (term.language().equals("en")) {
                    englishNames.putIfAbsent(term.category(), name);
                }
            }
        }
        for (String two : Locale.getISOCountries()) {
            String three = new Locale.Builder().setRegion(two).build().getISO3Country();
            if (englishNames.containsKey(three)) {
                codes.putIfAbsent(CaseFolding.fold(two), three);
                codes.putIfAbsent(CaseFolding.fold(three), three);
            }
        }
    }

    /**
     * The code of a country.
     *
     * @param typed its name in Kazakh, Russian or English, or its code
     * @throws UsageException naming the nearest if there is no such country
     */
    public String code(String typed) {
        String wanted = CaseFolding.fold(typed.strip()).replaceFirst("^the ", "");
        String code = codes.get(wanted);
        if (code == null) {
            String nearest = codes.keySet().stream()
                    .min(Comparator.<String>comparingInt(known -> EditDistance.between(known, wanted))
                            .thenComparing(Comparator.naturalOrder()))
                    .orElse("");
            throw new UsageException("--of \"" + typed + "\": no such country: did you mean \""
                    + englishNames.get(codes.get(nearest)) + "\"? There are "
                    + englishNames.values().stream().sorted().collect(Collectors.joining(", ")));
        }
        return code;
    }
}

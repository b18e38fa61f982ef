package dipl.morphology.english;

import java.util.regex.Pattern;

/** Words written in capitals, with or without full stops: {@code NGO}, {@code U.S.}. */
final class Abbreviation {
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{Nd}]+|(\\p{Lu}\\.)+\\p{Lu}\\.?");

    private Abbreviation() {}

    static boolean is(String word) {
        return word.length() > 1 && CAPITALS.matcher(word).matches();
    }

    /** Adds all forms of an abbreviation in lower case: plural, possessive, with full stops and without. */
    static void addAll(String entry, EnglishForms forms) {
        addBoth(entry, forms);
        String closed = entry.replace(".", "");
        if (closed.length() > 2) {
            forms.add(closed + "s", "plural", "", false);
        }
        forms.addPossessives();
    }

    /** Adds the abbreviation as it is written, and with full stops where it has none or without where it has. */
    static void addBoth(String entry, EnglishForms forms) {
        forms.add(entry, "abbreviation", "", false);
        if (entry.indexOf('.') >= 0) {
            forms.add(entry.replace(".", ""), "abbreviation", "", false);
        } else if (entry.chars().allMatch(Character::isLetter)) {
            forms.add(String.join(".", entry.split("")), "abbreviation", "", false);
        }
    }
}

package dipl.morphology.english;

import dipl.morphology.Rival;
import java.util.regex.Pattern;

/** Words written in capitals, and letters with full stops: {@code NGO}, {@code U.S.}, {@code p.m.}. */
final class Abbreviation {
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{Nd}]+|(\\p{L}\\.)+\\p{L}\\.?");

    private Abbreviation() {}

    static boolean is(String word) {
        return word.length() > 1 && CAPITALS.matcher(singular(word)).matches();
    }

    /** {@code NGO} for {@code NGOs}; any other word as it is. */
    static String singular(String word) {
        boolean plural = word.length() > 3
                && word.endsWith("s")
                && CAPITALS.matcher(word.substring(0, word.length() - 1)).matches();
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /** Adds all forms of an abbreviation in lower case: plural, possessive, with full stops and without. */
    static void addAll(String entry, EnglishForms forms) {
        addBoth(entry, forms);
        String closed = entry.replace(".", "");
        if (closed.length() > 2) {
            forms.add(closed + "s", "plural", "", Rival.NONE);
            if (closed.chars().allMatch(Character::isLetter)) {
                forms.add(String.join(".", closed.split("")) + ".s", "plural", "", Rival.NONE);
            }
        }
        forms.addPossessives();
    }

    /** Adds the abbreviation as it is written, and with full stops where it has none or without where it has. */
    static void addBoth(String entry, EnglishForms forms) {
        forms.add(entry, "abbreviation", "", Rival.NONE);
        if (entry.indexOf('.') >= 0) {
            forms.add(entry.replace(".", ""), "abbreviation", "", Rival.NONE);
        } else if (entry.chars().allMatch(Character::isLetter)) {
            forms.add(String.join(".", entry.split("")), "abbreviation", "", Rival.NONE);
        }
    }
}

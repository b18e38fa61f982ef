package dipl.morphology.russian;

import dipl.morphology.Agreement;
import dipl.morphology.Paradigm;
import dipl.morphology.Reading;
import dipl.morphology.Repair;
import dipl.morphology.Rival;
import dipl.morphology.lexicon.FormTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/** Words written in capitals: letter by letter they never change, but those read like a word may ({@code МИДа}). */
final class Abbreviation {
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{Nd}]+");
    private static final Pattern READ_AS_WORD =
            Pattern.compile("[бвгджзйклмнпрстфхцчшщ]*([аеёиоуыэюя][бвгджзйклмнпрстфхцчшщ]{1,2})*"
                    + "([аеёиоуыэюя][бвгджзклмнпрстфхцчшщ]|[аеёиоуыэюя](кс|сс|нт|рт|рф))");

    /** An ending and the case and number that it marks. */
    private record Ending(String letters, String name, int slots) {}

    private static final List<Ending> ENDINGS = List.of(
            new Ending("а", "genitive", Agreement.slot(1, 0)),
            new Ending("у", "dative", Agreement.slot(2, 0)),
            new Ending("ом", "instrumental", Agreement.slot(4, 0)),
            new Ending("е", "prepositional", Agreement.slot(5, 0)),
            new Ending("ы", "plural", Agreement.slot(0, 3) | Agreement.slot(3, 3)),
            new Ending("ов", "plural, genitive", Agreement.slot(1, 3)),
            new Ending("ам", "plural, dative", Agreement.slot(2, 3)),
            new Ending("ами", "plural, instrumental", Agreement.slot(4, 3)),
            new Ending("ах", "plural, prepositional", Agreement.slot(5, 3)));

    private Abbreviation() {}

    static boolean is(String word) {
        return CAPITALS.matcher(word).matches();
    }

    /** The forms of an abbreviation given in lower case. */
    static Paradigm paradigm(String entry) {
        LinkedHashMap<String, Reading> readings = new LinkedHashMap<>();
        readings.put(entry, Reading.of(entry + ": abbreviation"));
        if (entry.length() > 2 && READ_AS_WORD.matcher(entry).matches()) {
            for (Ending ending : ENDINGS) {
                readings.put(
                        entry + ending.letters(),
                        new Reading(
                                entry + ": abbreviation, " + ending.name(), ending.slots(), Rival.NONE, Repair.NONE));
            }
        }
        return FormTable.of(readings);
    }
}

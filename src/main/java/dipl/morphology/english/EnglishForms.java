package dipl.morphology.english;

import dipl.morphology.Agreement;
import dipl.morphology.Capitals;
import dipl.morphology.Reading;
import dipl.morphology.Repair;
import dipl.morphology.Rival;
import dipl.morphology.lexicon.FormTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Gathers the forms of one word of a term. */
final class EnglishForms {
    private static final Set<String> CONTRACTED = Set.of(
            "is", "are", "was", "were", "do", "does", "did", "have", "has", "had", "can", "could", "will", "would",
            "should", "must", "might", "need", "dare");

    private final String entry;
    private final Map<String, Member> members = new LinkedHashMap<>();

    private record Member(String form, List<String> parts, Rival rival) {
        /** Plurals and other spellings before possessives, the forms of likelier words last. */
        int order() {
            if (rival.farLikelier()) {
                return 4;
            }
            return form.endsWith("'") ? 3 : form.indexOf('\'') >= 0 ? 2 : 1;
        }
    }

    EnglishForms(String entry) {
        this.entry = entry;
    }

    /**
     * Adds a form.
     *
     * @param grammar what the form is of the word: {@code plural}
     * @param spellingName how it is spelt, where that differs from the entry; else empty
     * @param rival the word that it may as well be a form of
     */
    void add(String form, String grammar, String spellingName, Rival rival) {
        Member known = members.get(form);
        List<String> parts = new ArrayList<>();
        if (known != null) {
            if (known.parts().contains("as written") && !grammar.equals("as written")) {
                known.parts().remove("as written");
                known.parts().add(0, grammar);
            }
            if (known.rival().farLikelier() && !rival.farLikelier() || rival.isNone()) {
                members.put(form, new Member(form, known.parts(), rival));
            }
            return;
        }
        parts.add(grammar);
        if (!spellingName.isEmpty()) {
            parts.add(spellingName);
        }
        members.put(form, new Member(form, parts, rival));
    }

    void addIfMissing(String form, String grammar, String spellingName) {
        if (!members.containsKey(form)) {
            add(form, grammar, spellingName, Rival.NONE);
        }
    }

    void removeIf(Predicate<String> unwanted) {
        members.keySet().removeIf(unwanted);
    }

    /** Adds the possessives: {@code 's}, after a plural in {@code -s} the apostrophe alone. */
    void addPossessives() {
        for (Member member : List.copyOf(members.values())) {
            if (member.form().indexOf('\'') < 0) {
                boolean pluralInS =
                        member.parts().contains("plural") && member.form().endsWith("s");
                if (!pluralInS) {
                    addPossessive(member, "'s");
                }
                if (member.form().endsWith("s")) {
                    addPossessive(member, "'");
                }
            }
        }
    }

    private void addPossessive(Member member, String ending) {
        List<String> parts = new ArrayList<>(member.parts());
        parts.remove("as written");
        parts.add("possessive");
        String form = member.form() + ending;
        members.putIfAbsent(form, new Member(form, parts, Rival.NONE));
    }

    /** Adds the negative contractions of auxiliary verbs: {@code doesn't}. */
    void addContractions() {
        for (Member member : List.copyOf(members.values())) {
            if (CONTRACTED.contains(member.form())) {
                String form = member.form().equals("will")
                        ? "won't"
                        : member.form().equals("can") ? "can't" : member.form() + "n't";
                List<String> parts = new ArrayList<>(member.parts());
                parts.add("negative");
                members.put(form, new Member(form, parts, Rival.NONE));
            }
        }
    }

    /** The forms: the entry, its plurals, then the rest. */
    FormTable table() {
        return table(Capitals.FREE);
    }

    /** The same of a word whose capitals may tell it from another one. */
    FormTable table(Capitals capitals) {
        return FormTable.of(sorted(), capitals);
    }

    private LinkedHashMap<String, Reading> sorted() {
        LinkedHashMap<String, Reading> readings = new LinkedHashMap<>();
        List<Member> sorted = new ArrayList<>(members.values());
        sorted.sort(Comparator.comparingInt(member -> member.form().equals(entry) ? 0 : member.order()));
        for (Member member : sorted) {
            String analysis = entry + ": " + String.join(", ", member.parts());
            readings.put(member.form(), new Reading(analysis, Agreement.ANY, member.rival(), Repair.NONE));
        }
        return readings;
    }
}

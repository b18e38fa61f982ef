package dipl.morphology.russian;

import dipl.morphology.Agreement;
import dipl.morphology.Reading;
import dipl.morphology.Repair;
import dipl.morphology.Rival;
import dipl.morphology.lexicon.FormTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Gathers the forms of one word of a term, from one lexeme or several, in the order in which they are to be listed. */
final class Forms {
    private final String entry;
    private final Predicate<String> wanted;
    private final List<Member> members = new ArrayList<>();

    /** A form with what it is of which word. */
    private record Member(String form, String label, Set<Grammar> grammars, int slots, Rival rival, Repair repair) {
        int order() {
            return grammars.stream().mapToInt(Grammar::order).min().orElse(0);
        }

        String analysis() {
            return grammars.isEmpty() ? label + ": as written" : label + ": " + Grammar.describe(grammars);
        }
    }

    /** Decides about a form of a word, given its grammar. */
    @FunctionalInterface
    interface Judge {
        Homographs.Judgement judge(String form, Lexeme word, Collection<Grammar> grammars);
    }

    Forms(String entry) {
        this(entry, form -> true);
    }

    /** @param wanted tells which forms to gather, alike for all that differ in {@code е} and {@code ё} only */
    Forms(String entry, Predicate<String> wanted) {
        this.entry = entry;
        this.wanted = wanted;
    }

    /** Adds the forms of a word without those that are hardly ever its own; the entry itself stays. */
    void add(Lexeme lexeme, Judge judge) {
        List<Member> added = new ArrayList<>();
        lexeme.forms().forEach((form, grammars) -> {
            if (!wanted.test(form)) {
                return;
            }
            Homographs.Judgement judgement = judge.judge(form, lexeme, grammars);
            boolean asWritten = Yo.fold(form).equals(Yo.fold(entry));
            if (asWritten || !judgement.rejected()) {
                // who asks for a word by its very form means it, however rare it is
                Rival rival = asWritten ? new Rival(judgement.rival().reading(), false) : judgement.rival();
                added.add(new Member(form, lexeme.lemma(), grammars, slots(grammars), rival, lexeme.repair()));
            }
        });
        addSorted(added);
    }

    /**
     * Adds the forms of a word that stands in a phrase.
     *
     * @param caseOnly whether it agrees with the rest of the phrase in case alone
     */
    void add(Lexeme lexeme, boolean caseOnly) {
        List<Member> added = new ArrayList<>();
        lexeme.forms().forEach((form, grammars) -> {
            int slots = caseOnly ? Agreement.anyNumber(slots(grammars)) : slots(grammars);
            added.add(new Member(form, lexeme.lemma(), grammars, slots, Rival.NONE, lexeme.repair()));
        });
        addSorted(added);
    }

    /** Adds the forms of a word derived from the entry. */
    void addDerived(Lexeme lexeme) {
        List<Member> added = new ArrayList<>();
        String label = lexeme.lemma() + " from " + entry;
        lexeme.forms()
                .forEach((form, grammars) ->
                        added.add(new Member(form, label, grammars, Agreement.ANY, Rival.NONE, lexeme.repair())));
        addSorted(added);
    }

    /** Adds the entry as it is written unless it is there already; with its grammar if only {@code е} and {@code ё} differ. */
    void addSelfIfMissing() {
        List<Member> same = members.stream()
                .filter(member -> Yo.fold(member.form()).equals(Yo.fold(entry)))
                .toList();
        if (same.isEmpty()) {
            addSelf();
        } else {
            Member first = same.get(0);
            members.add(
                    new Member(entry, first.label(), first.grammars(), first.slots(), first.rival(), first.repair()));
        }
    }

    /** Adds the entry as it is written, agreeing with anything. */
    void addSelf() {
        members.add(new Member(entry, entry, Set.of(), Agreement.ANY, Rival.NONE, Repair.NONE));
    }

    private void addSorted(List<Member> added) {
        added.sort(Comparator.comparingInt(Member::order));
        members.addAll(added);
    }

    private static int slots(Collection<Grammar> grammars) {
        int slots = 0;
        for (Grammar grammar : grammars) {
            slots |= grammar.slots();
        }
        return slots == 0 ? Agreement.ANY : slots;
    }

    /** The forms in the order of their adding, after them their spellings with the other of {@code е} and {@code ё}. */
    FormTable table() {
        Map<String, Member> byForm = new LinkedHashMap<>();
        for (Member member : members) {
            byForm.merge(member.form(), member, Forms::merged);
        }
        LinkedHashMap<String, Reading> readings = new LinkedHashMap<>();
        byForm.forEach((form, member) -> readings.put(form, reading(form, member)));
        byForm.forEach((form, member) -> {
            for (String variant : variants(form, member)) {
                readings.putIfAbsent(variant, reading(variant, member));
            }
        });
        return FormTable.of(readings);
    }

    /** The written entry adds its free agreement to a form; of two words the first names the form. */
    private static Member merged(Member first, Member second) {
        Set<Grammar> grammars = new LinkedHashSet<>(first.grammars());
        if (first.label().equals(second.label())) {
            grammars.addAll(second.grammars());
        }
        return new Member(
                first.form(),
                first.label(),
                grammars,
                first.slots() | second.slots(),
                weaker(first.rival(), second.rival()),
                first.repair());
    }

    private static Rival weaker(Rival first, Rival second) {
        return second.isNone() || first.farLikelier() && !second.farLikelier() ? second : first;
    }

    private Reading reading(String form, Member member) {
        return new Reading(member.analysis(), member.slots(), member.rival(), repair(form, member));
    }

    /** Nobody's spelling was repaired where neither the author nor the text bothers about {@code ё}. */
    private Repair repair(String form, Member member) {
        boolean asUsual = form.indexOf('ё') < 0 && entry.indexOf('ё') < 0;
        return form.equals(member.form()) || asUsual ? member.repair() : Repair.YO;
    }

    /** A new word may have {@code ё} for an {@code е} of its stem: {@code влогер}, {@code влогёр}. */
    private List<String> variants(String form, Member member) {
        if (form.indexOf('ё') >= 0) {
            return List.of(Yo.fold(form));
        }
        List<String> result = new ArrayList<>();
        if (member.repair() == Repair.STEMMER) {
            for (int e = entry.indexOf('е', 1); e >= 0 && form.startsWith(entry.substring(0, e + 1)); ) {
                result.add(form.substring(0, e) + 'ё' + form.substring(e + 1));
                e = entry.indexOf('е', e + 1);
            }
        }
        return result;
    }
}

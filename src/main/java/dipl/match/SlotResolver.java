package dipl.match;

import dipl.dictionary.WordTest;
import dipl.morphology.Agreement;
import dipl.morphology.Capitals;
import dipl.morphology.Paradigm;
import dipl.morphology.Reading;
import dipl.morphology.Repair;
import dipl.text.CaseFolding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words of a vocabulary that one word of a term accepts. */
final class SlotResolver {
    /** In a slot's information: the word has another, likelier reading. The bits below are {@link Agreement} slots. */
    static final int AMBIGUOUS = 1 << 24;

    /** In a slot's information: the spelling had to be repaired. */
    static final int REPAIRED = 1 << 25;

    /** In a slot's information: the word is nearly always a form of another one. Ambiguous too. */
    static final int UNLIKELY = 1 << 26;

    private static final int PLAIN = Agreement.ANY;

    private final FormTable forms;
    private final Capitals freeUpTo;
    private int[] ids = new int[16];
    private int[] information = new int[16];
    private int size;

    SlotResolver(FormTable forms) {
        this(forms, Capitals.FREE);
    }

    /** @param freeUpTo the last kind of words in capitals that small letters may stand for */
    SlotResolver(FormTable forms, Capitals freeUpTo) {
        this.forms = forms;
        this.freeUpTo = freeUpTo;
    }

    /** The accepted words, by rising number, each with its information. */
    Slot resolve(WordTest test, Paradigm paradigm) {
        size = 0;
        switch (test.mode()) {
            case INFLECT -> inflect(test, paradigm);
            case EXACT -> exact(test);
            case GLOB -> glob(test);
            case REGEX -> regex(test);
        }
        return sorted();
    }

    /** The same for a word whose forms are in a book. */
    Slot resolve(WordTest test, FormBook book, int paradigm) {
        size = 0;
        String closed = CaseFolding.fold(test.prefix());
        boolean caseSensitive = test.caseSensitive() || book.capitals(paradigm).compareTo(freeUpTo) > 0;
        book.each(paradigm, (letters, length, hash, information) -> {
            if (closed.isEmpty()) {
                forms.each(letters, length, hash, id -> accept(test, caseSensitive, id, information));
            } else {
                accept(test, caseSensitive, closed + new String(letters, 0, length), information);
            }
        });
        return sorted();
    }

    private void inflect(WordTest test, Paradigm paradigm) {
        String closed = CaseFolding.fold(test.prefix());
        boolean caseSensitive = test.caseSensitive() || paradigm.capitals().compareTo(freeUpTo) > 0;
        if (paradigm.isFinite()) {
            for (String form : paradigm.candidates()) {
                int found = size;
                accept(test, caseSensitive, closed + form, PLAIN);
                if (size > found) {
                    Optional<Reading> reading = paradigm.read(form);
                    if (reading.isPresent()) {
                        Arrays.fill(information, found, size, information(reading.get()));
                    } else {
                        size = found;
                    }
                }
            }
            return;
        }
        String[] prefixes = paradigm.prefixes().toArray(String[]::new);
        // in order, the words of a prefix that starts with another one are among those just read
        Arrays.sort(prefixes);
        int place = 0;
        for (String prefix : prefixes) {
            String whole = closed + prefix;
            place = Math.max(place, forms.seek(whole));
            Optional<Reading> reading = Optional.empty();
            for (String last = ""; place < forms.size() && forms.folded(place).startsWith(whole); place++) {
                String form = forms.folded(place);
                if (!form.equals(last)) {
                    reading = paradigm.read(form.substring(closed.length()));
                    last = form;
                }
                if (reading.isPresent()) {
                    accept(test, caseSensitive, forms.id(place), information(reading.get()));
                }
            }
        }
    }

    /** What is known of a word that is read so. */
    static int information(Reading reading) {
        return reading.agreement()
                | (reading.ambiguous() ? AMBIGUOUS : 0)
                | (reading.rival().farLikelier() ? UNLIKELY : 0)
                | (reading.repair() == Repair.NONE ? 0 : REPAIRED);
    }

    private void exact(WordTest test) {
        String form = CaseFolding.fold(test.prefix() + test.text());
        accept(test, test.caseSensitive(), form, PLAIN);
        if (form.indexOf('ё') >= 0) {
            // its dots are left out as a rule
            accept(test, test.caseSensitive(), form.replace('ё', 'е'), PLAIN);
        }
    }

    private void glob(WordTest test) {
        String glob = CaseFolding.fold(test.prefix() + test.text());
        String prefix = glob.substring(0, firstWildcard(glob));
        String suffix = glob.substring(lastWildcard(glob) + 1);
        Matcher matcher = Pattern.compile(expression(glob), Pattern.DOTALL).matcher("");
        if (prefix.isEmpty()) {
            // in no order: then they need not be sorted
            for (int id = 0; id < forms.size(); id++) {
                if (fits(forms.foldedForm(id), suffix, matcher)) {
                    accept(test, test.caseSensitive(), id, PLAIN);
                }
            }
            return;
        }
        for (int place = forms.seek(prefix);
                place < forms.size() && forms.folded(place).startsWith(prefix);
                place++) {
            if (fits(forms.folded(place), suffix, matcher)) {
                accept(test, test.caseSensitive(), forms.id(place), PLAIN);
            }
        }
    }

    private static boolean fits(String form, String suffix, Matcher glob) {
        return form.endsWith(suffix) && glob.reset(form).matches();
    }

    private static int lastWildcard(String glob) {
        return Math.max(glob.lastIndexOf('*'), glob.lastIndexOf('?'));
    }

    private static int firstWildcard(String glob) {
        int i = 0;
        while (i < glob.length() && glob.charAt(i) != '*' && glob.charAt(i) != '?') {
            i++;
        }
        return i;
    }

    private static String expression(String glob) {
        StringBuilder expression = new StringBuilder();
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            expression.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
        }
        return expression.toString();
    }

    private void regex(WordTest test) {
        // The words have no capitals; comparing without regard to them is slow, and of use only if the expression has
        // some.
        int capitals =
                CaseFolding.fold(test.text()).equals(test.text()) ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        Matcher matcher = Pattern.compile(test.text(), capitals | Pattern.UNICODE_CHARACTER_CLASS)
                .matcher("");
        for (int id = 0; id < forms.size(); id++) {
            if (matcher.reset(forms.foldedForm(id)).matches()) {
                add(id, PLAIN);
            }
        }
    }

    private void accept(WordTest test, boolean caseSensitive, String folded, int info) {
        forms.each(folded, id -> accept(test, caseSensitive, id, info));
    }

    private void accept(WordTest test, boolean caseSensitive, int id, int info) {
        if (!caseSensitive || capitalsFit(test, forms.cased(id))) {
            add(id, info);
        }
    }

    /** Capitals must be as written for as far as the dictionary form goes; an ending may be small or capital. */
    private static boolean capitalsFit(WordTest test, String cased) {
        String wanted = withoutStops(test.prefix() + test.text());
        String found = withoutStops(cased);
        int wild = test.mode() == dipl.dictionary.MatchMode.GLOB ? firstWildcard(wanted) : wanted.length();
        return found.regionMatches(0, wanted, 0, Math.min(wild, found.length()));
    }

    /** An abbreviation may be written with full stops or without: {@code N.G.O.} */
    private static String withoutStops(String word) {
        return word.indexOf('.') < 0 ? word : word.replace(".", "");
    }

    private void add(int id, int info) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, 2 * size);
            information = Arrays.copyOf(information, 2 * size);
        }
        ids[size] = id;
        information[size] = info;
        size++;
    }

    private Slot sorted() {
        long[] pairs = new long[size];
        for (int i = 0; i < size; i++) {
            pairs[i] = (long) ids[i] << 32 | information[i];
        }
        Arrays.sort(pairs);
        int[] sortedIds = new int[size];
        int[] sortedInformation = new int[size];
        for (int i = 0; i < size; i++) {
            sortedIds[i] = (int) (pairs[i] >>> 32);
            sortedInformation[i] = (int) pairs[i];
        }
        return new Slot(sortedIds, sortedInformation);
    }

    /**
     * The words that one word of a term accepts.
     *
     * @param ids numbers in the vocabulary, rising, each once
     * @param information for each: its agreement slots, and the flags of this class
     */
    record Slot(int[] ids, int[] information) {
        private static final int FLAGS = AMBIGUOUS | REPAIRED | UNLIKELY;

        /** What one of several words accepts: a flag holds only where it does for all of them that accept a word. */
        static Slot union(List<Slot> slots) {
            if (slots.size() == 1) {
                return slots.get(0);
            }
            int size = 0;
            for (Slot slot : slots) {
                size += slot.ids.length;
            }
            long[] all = new long[size];
            for (Slot slot : slots) {
                for (int i = 0; i < slot.ids.length; i++) {
                    all[--size] = (long) slot.ids[i] << Integer.SIZE | slot.information[i];
                }
            }
            Arrays.sort(all);
            int[] ids = new int[all.length];
            int[] information = new int[all.length];
            for (long pair : all) {
                int id = (int) (pair >>> Integer.SIZE);
                int here = (int) pair;
                if (size > 0 && ids[size - 1] == id) {
                    int there = information[size - 1];
                    information[size - 1] = (here | there) & ~FLAGS | here & there & FLAGS;
                } else {
                    ids[size] = id;
                    information[size++] = here;
                }
            }
            return new Slot(Arrays.copyOf(ids, size), Arrays.copyOf(information, size));
        }

        boolean accepts(int word) {
            return Arrays.binarySearch(ids, word) >= 0;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Slot slot
                    && Arrays.equals(ids, slot.ids)
                    && Arrays.equals(information, slot.information);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(ids) + Arrays.hashCode(information);
        }
    }
}

package dipl.match;

import dipl.dictionary.MatchMode;
import dipl.match.TermCompiler.Phrase;
import dipl.match.TermCompiler.SlotKey;
import dipl.morphology.Morphology;
import dipl.morphology.Paradigm;
import dipl.morphology.Reading;
import dipl.morphology.TermWord;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a {@link FormBook}. */
final class FormBookWriter {
    private final Function<String, Morphology> morphologies;
    private final NumberWriter bytes = new NumberWriter();
    private final List<Integer> paradigms = new ArrayList<>();
    private final Map<Paradigm, Integer> numbers = new LinkedHashMap<>();
    private final Map<ByteBuffer, Integer> same = new LinkedHashMap<>();
    private final Map<Integer, Integer> information = new LinkedHashMap<>();

    private FormBookWriter(Function<String, Morphology> morphologies) {
        this.morphologies = morphologies;
    }

    /** The phrases among keys that inflect. */
    static Set<Phrase> phrases(List<SlotKey> keys) {
        return keys.stream()
                .filter(key -> key.test().mode() == MatchMode.INFLECT)
                .map(SlotKey::phrase)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The book of these phrases.
     *
     * @param morphologies the morphology of a language
     */
    static byte[] book(Collection<Phrase> phrases, Function<String, Morphology> morphologies) {
        return new FormBookWriter(morphologies).write(phrases);
    }

    private byte[] write(Collection<Phrase> phrases) {
        List<Phrase> known = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        List<Phrase> ordered = new ArrayList<>(phrases);
        ordered.sort(Comparator.comparingInt(Phrase::hashCode));
        for (Phrase phrase : ordered) {
            int[] numbers = morphologies.apply(phrase.language()).paradigms(phrase.words()).stream()
                    .mapToInt(paradigm -> paradigm.isFinite() ? number(paradigm) : FormBook.NONE)
                    .toArray();
            if (IntStream.of(numbers).anyMatch(number -> number != FormBook.NONE)) {
                known.add(phrase);
                places.add(bytes.size());
                writePhrase(phrase, numbers);
            }
        }
        ByteBuffer head =
                ByteBuffer.allocate(Integer.BYTES * (4 + 2 * known.size() + paradigms.size() + information.size()));
        head.putInt(FormBook.FORMAT).putInt(known.size());
        known.forEach(phrase -> head.putInt(phrase.hashCode()));
        places.forEach(head::putInt);
        head.putInt(paradigms.size());
        paradigms.forEach(head::putInt);
        head.putInt(information.size());
        information.keySet().forEach(head::putInt);
        return ByteBuffer.allocate(head.capacity() + bytes.size())
                .put(head.array())
                .put(bytes.bytes())
                .array();
    }

    private void writePhrase(Phrase phrase, int[] numbers) {
        bytes.text(phrase.language()).number(phrase.words().size());
        for (TermWord word : phrase.words()) {
            bytes.number(word.partOfSpeech().ordinal()).flag(word.derivations()).text(word.text());
        }
        for (int number : numbers) {
            bytes.number(number + 1);
        }
    }

    private int number(Paradigm paradigm) {
        Integer known = numbers.get(paradigm);
        if (known != null) {
            return known;
        }
        Map<String, Integer> forms = new TreeMap<>();
        for (String form : paradigm.candidates()) {
            Optional<Reading> reading = paradigm.read(form);
            reading.ifPresent(r -> forms.put(form, SlotResolver.information(r)));
        }
        NumberWriter out = new NumberWriter();
        out.number(paradigm.capitals().ordinal());
        out.number(forms.keySet().stream().mapToInt(String::length).max().orElse(0));
        out.number(forms.size());
        String last = "";
        for (Map.Entry<String, Integer> form : forms.entrySet()) {
            int shared = shared(last, form.getKey());
            out.number(shared);
            out.text(form.getKey(), shared);
            out.number(information.computeIfAbsent(form.getValue(), i -> information.size()));
            last = form.getKey();
        }
        int number = same.computeIfAbsent(ByteBuffer.wrap(out.bytes()), written -> {
            paradigms.add(bytes.size());
            bytes.append(written.array());
            return paradigms.size() - 1;
        });
        numbers.put(paradigm, number);
        return number;
    }

    private static int shared(String a, String b) {
        int most = Math.min(a.length(), b.length());
        int i = 0;
        while (i < most && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }
}

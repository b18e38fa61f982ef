package dipl.match;

import dipl.dictionary.DictionaryReader;
import dipl.dictionary.MatchMode;
import dipl.dictionary.Term;
import dipl.match.TermCompiler.Phrase;
import dipl.match.TermCompiler.SlotKey;
import dipl.morphology.Morphology;
import dipl.morphology.Paradigm;
import dipl.morphology.Reading;
import dipl.morphology.TermWord;
import dipl.morphology.languages.Morphologies;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes the {@link FormBook} of dictionaries; a step of the build. */
public final class FormBookWriter {
    private final Function<String, Morphology> morphologies;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Integer> paradigms = new ArrayList<>();
    private final Map<Paradigm, Integer> numbers = new LinkedHashMap<>();
    private final Map<ByteBuffer, Integer> same = new LinkedHashMap<>();
    private final Map<Integer, Integer> information = new LinkedHashMap<>();

    private FormBookWriter(Function<String, Morphology> morphologies) {
        this.morphologies = morphologies;
    }

    /**
     * Writes the book of the dictionaries in a folder.
     *
     * @param arguments the folder, and the file to write
     * @throws IOException if a dictionary cannot be read, or the file not be written
     */
    public static void main(String[] arguments) throws IOException {
        List<Term> terms = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.filter(file ->
                            file.toString().endsWith(".csv") && !file.toString().endsWith(".examples.csv"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString();
                terms.addAll(DictionaryReader.readTrusted(name, name, Files.readAllBytes(file), "")
                        .terms());
            }
        }
        Path book = Path.of(arguments[1]);
        Files.createDirectories(book.toAbsolutePath().getParent());
        Files.write(book, book(phrases(terms), Morphologies::of));
    }

    /** The phrases that inflect in terms and in what the engine knows by itself. */
    static Set<Phrase> phrases(List<Term> terms) {
        Set<Phrase> phrases = new LinkedHashSet<>();
        new CompiledTables(terms, new int[terms.size()], new int[terms.size()], 0, keys -> {
            for (SlotKey key : keys) {
                if (key.test().mode() == MatchMode.INFLECT) {
                    phrases.add(key.phrase());
                }
            }
            return keys.stream()
                    .map(key -> new SlotResolver.Slot(new int[0], new int[0]))
                    .toList();
        });
        return phrases;
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
                .put(bytes.toByteArray())
                .array();
    }

    private void writePhrase(Phrase phrase, int[] numbers) {
        writeText(phrase.language(), 0, bytes);
        writeNumber(phrase.words().size(), bytes);
        for (TermWord word : phrase.words()) {
            writeNumber(word.partOfSpeech().ordinal(), bytes);
            writeNumber(word.derivations() ? 1 : 0, bytes);
            writeText(word.text(), 0, bytes);
        }
        for (int number : numbers) {
            writeNumber(number + 1, bytes);
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
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(paradigm.capitals().ordinal());
        writeNumber(forms.keySet().stream().mapToInt(String::length).max().orElse(0), out);
        writeNumber(forms.size(), out);
        String last = "";
        for (Map.Entry<String, Integer> form : forms.entrySet()) {
            int shared = shared(last, form.getKey());
            writeNumber(shared, out);
            writeText(form.getKey(), shared, out);
            writeNumber(information.computeIfAbsent(form.getValue(), i -> information.size()), out);
            last = form.getKey();
        }
        int number = same.computeIfAbsent(ByteBuffer.wrap(out.toByteArray()), written -> {
            paradigms.add(bytes.size());
            bytes.writeBytes(written.array());
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

    private static void writeText(String text, int from, ByteArrayOutputStream out) {
        writeNumber(text.length() - from, out);
        for (int i = from; i < text.length(); i++) {
            writeNumber(text.charAt(i), out);
        }
    }

    private static void writeNumber(int number, ByteArrayOutputStream out) {
        int left = number;
        while (left > 0x7F) {
            out.write(left & 0x7F | 0x80);
            left >>>= 7;
        }
        out.write(left);
    }
}

package dipl.match;

import dipl.dictionary.Clause;
import dipl.dictionary.Dictionary;
import dipl.dictionary.MatchMode;
import dipl.dictionary.Term;
import dipl.dictionary.WordTest;
import dipl.match.TermCompiler.Phrase;
import dipl.match.TermCompiler.SlotKey;
import dipl.morphology.PartOfSpeech;
import dipl.morphology.TermWord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The bundled dictionaries as they were checked and compiled when the program was built, one file for each, named by the dictionary's
 * hash; see {@link BundleWriter}. A dictionary that was changed since has another hash, and is compiled when it is used.
 */
public final class BundledTerms {
    static final String FOLDER = "/dipl/match/bundled/";

    static final String EXTENSION = ".terms";

    private static final MatchMode[] MODES = MatchMode.values();
    private static final PartOfSpeech[] PARTS_OF_SPEECH = PartOfSpeech.values();
    private static final Clause.Kind[] KINDS = Clause.Kind.values();
    private static final Clause.Wanted[] WANTED = Clause.Wanted.values();
    private static final Clause.Scope[] SCOPES = Clause.Scope.values();

    private BundledTerms() {}

    /**
     * Whether a dictionary was compiled when the program was built, and is thus known to be without a problem.
     *
     * @param hash SHA-256 of its file, in hexadecimal
     */
    public static boolean has(String hash) {
        return !hash.isEmpty() && BundledTerms.class.getResource(FOLDER + hash + EXTENSION) != null;
    }

    /** The terms of a dictionary as they were compiled then; nothing for another dictionary, though it was made from a bundled one. */
    static Optional<CompiledTerms> of(Dictionary dictionary) {
        if (dictionary.hash().isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = BundledTerms.class.getResourceAsStream(FOLDER + dictionary.hash() + EXTENSION)) {
            return in == null ? Optional.empty() : read(in.readAllBytes(), dictionary.terms());
        } catch (IOException e) {
            throw new UncheckedIOException(dictionary.dimension() + EXTENSION, e);
        }
    }

    /** Writes compiled terms for {@link #read}. */
    static byte[] write(List<Term> terms, CompiledTerms compiled) {
        Map<TermWord, Integer> words = new LinkedHashMap<>();
        Map<WordTest, Integer> tests = new LinkedHashMap<>();
        Map<Phrase, Integer> phrases = new LinkedHashMap<>();
        for (SlotKey key : compiled.keys()) {
            tests.putIfAbsent(key.test(), tests.size());
            phrases.putIfAbsent(key.phrase(), phrases.size());
            key.phrase().words().forEach(word -> words.putIfAbsent(word, words.size()));
        }
        NumberWriter out = new NumberWriter();
        out.number(terms.size());
        terms.forEach(term -> out.number(fingerprint(term)));
        out.number(words.size());
        words.keySet()
                .forEach(word -> out.text(word.text())
                        .number(word.partOfSpeech().ordinal())
                        .flag(word.derivations()));
        out.number(tests.size());
        tests.keySet()
                .forEach(test -> out.text(test.text())
                        .text(test.prefix())
                        .number(test.mode().ordinal())
                        .flag(test.caseSensitive())
                        .number(test.partOfSpeech().ordinal())
                        .flag(test.derivations()));
        out.number(phrases.size());
        phrases.keySet().forEach(phrase -> {
            out.text(phrase.language()).number(phrase.words().size());
            phrase.words().forEach(word -> out.number(words.get(word)));
        });
        out.number(compiled.keys().size());
        compiled.keys()
                .forEach(key -> out.number(phrases.get(key.phrase()))
                        .number(key.index())
                        .number(tests.get(key.test())));
        out.number(compiled.unions().size());
        compiled.unions().forEach(union -> {
            out.number(union.length);
            Arrays.stream(union).forEach(out::number);
        });
        Map<ByteBuffer, Integer> shapes = new LinkedHashMap<>();
        NumberWriter sequences = new NumberWriter();
        write(compiled.sequences(), shapes, sequences);
        compiled.clauses().forEach(conditions -> {
            sequences.number(conditions.length);
            for (CompiledClause condition : conditions) {
                Clause clause = condition.clause();
                sequences
                        .number(clause.kind().ordinal())
                        .number(clause.wanted().ordinal())
                        .number(clause.scope().ordinal())
                        .number(clause.words());
                write(List.of(condition.sequences()), shapes, sequences);
            }
        });
        out.number(shapes.size());
        shapes.keySet().forEach(shape -> out.append(shape.array()));
        return out.append(sequences.bytes()).bytes();
    }

    /** Writes of each sequence its term, its shape, which it shares with many others, and its word tests. */
    private static void write(List<CompiledSequence> sequences, Map<ByteBuffer, Integer> shapes, NumberWriter out) {
        out.number(sequences.size());
        for (CompiledSequence sequence : sequences) {
            int shape = shapes.computeIfAbsent(ByteBuffer.wrap(shape(sequence)), s -> shapes.size());
            out.number(sequence.term()).number(shape);
            for (int slot : sequence.slot()) {
                out.signed(slot);
            }
        }
    }

    private static byte[] shape(CompiledSequence sequence) {
        NumberWriter out = new NumberWriter().number(sequence.size());
        for (int i = 0; i < sequence.size(); i++) {
            out.number(sequence.gapMask()[i]).number(sequence.gap()[i]).number(sequence.phrase()[i]);
        }
        return out.number(sequence.budget())
                .flag(sequence.shareable())
                .flag(sequence.name())
                .text(sequence.closingHead())
                .flag(sequence.manifold())
                .signed(sequence.notAfter())
                .bytes();
    }

    /**
     * Reads compiled terms.
     *
     * @param terms those that were compiled; for others there is no answer
     */
    static Optional<CompiledTerms> read(byte[] bytes, List<Term> terms) {
        NumberReader in = new NumberReader(bytes, 0);
        if (in.number() != terms.size()) {
            return Optional.empty();
        }
        for (Term term : terms) {
            if (in.number() != fingerprint(term)) {
                return Optional.empty();
            }
        }
        TermWord[] words = new TermWord[in.number()];
        for (int i = 0; i < words.length; i++) {
            words[i] = new TermWord(in.text(), PARTS_OF_SPEECH[in.number()], in.flag());
        }
        WordTest[] tests = new WordTest[in.number()];
        for (int i = 0; i < tests.length; i++) {
            tests[i] = new WordTest(
                    in.text(), in.text(), MODES[in.number()], in.flag(), PARTS_OF_SPEECH[in.number()], in.flag());
        }
        Phrase[] phrases = new Phrase[in.number()];
        for (int i = 0; i < phrases.length; i++) {
            String language = in.text();
            TermWord[] own = new TermWord[in.number()];
            for (int k = 0; k < own.length; k++) {
                own[k] = words[in.number()];
            }
            phrases[i] = new Phrase(language, List.of(own));
        }
        SlotKey[] keys = new SlotKey[in.number()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = new SlotKey(phrases[in.number()], in.number(), tests[in.number()]);
        }
        int[][] unions = new int[in.number()][];
        for (int i = 0; i < unions.length; i++) {
            unions[i] = new int[in.number()];
            for (int k = 0; k < unions[i].length; k++) {
                unions[i][k] = in.number();
            }
        }
        CompiledSequence[] shapes = new CompiledSequence[in.number()];
        for (int i = 0; i < shapes.length; i++) {
            shapes[i] = shape(in);
        }
        CompiledSequence[] sequences = sequences(in, shapes);
        List<CompiledClause[]> clauses = new ArrayList<>(terms.size());
        for (int i = 0; i < terms.size(); i++) {
            CompiledClause[] conditions = new CompiledClause[in.number()];
            for (int k = 0; k < conditions.length; k++) {
                Clause.Kind kind = KINDS[in.number()];
                Clause.Wanted wanted = WANTED[in.number()];
                Clause.Scope scope = SCOPES[in.number()];
                // the engine has the words as sequences
                Clause clause = new Clause(kind, wanted, List.of(), scope, in.number());
                conditions[k] = new CompiledClause(clause, sequences(in, shapes));
            }
            clauses.add(conditions);
        }
        return Optional.of(new CompiledTerms(List.of(keys), List.of(unions), List.of(sequences), clauses));
    }

    private static CompiledSequence[] sequences(NumberReader in, CompiledSequence[] shapes) {
        CompiledSequence[] sequences = new CompiledSequence[in.number()];
        for (int i = 0; i < sequences.length; i++) {
            int term = in.number();
            CompiledSequence shape = shapes[in.number()];
            int[] slot = new int[shape.size()];
            for (int k = 0; k < slot.length; k++) {
                slot[k] = in.signed();
            }
            sequences[i] = shape.with(term, slot, shape.notAfter());
        }
        return sequences;
    }

    /** A sequence without a term and without word tests, other than what may not stand before it. */
    private static CompiledSequence shape(NumberReader in) {
        int size = in.number();
        int[] gapMask = new int[size];
        int[] gap = new int[size];
        int[] phrase = new int[size];
        for (int i = 0; i < size; i++) {
            gapMask[i] = in.number();
            gap[i] = in.number();
            phrase[i] = in.number();
        }
        return new CompiledSequence(
                CompiledSequence.NONE,
                new int[size],
                gapMask,
                gap,
                phrase,
                in.number(),
                in.flag(),
                in.flag(),
                in.text(),
                in.flag(),
                null,
                in.signed());
    }

    /** Tells a term from what may have been made of it. */
    private static int fingerprint(Term term) {
        return 31 * (31 * term.text().hashCode() + term.language().hashCode())
                + term.mode().ordinal();
    }
}

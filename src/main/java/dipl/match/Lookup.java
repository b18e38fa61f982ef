package dipl.match;

import dipl.dictionary.MatchMode;
import dipl.dictionary.WordTest;
import dipl.index.Vocabulary;
import dipl.match.SlotResolver.Slot;
import dipl.match.TermCompiler.Phrase;
import dipl.match.TermCompiler.SlotKey;
import dipl.morphology.Morphology;
import dipl.morphology.Paradigm;
import dipl.morphology.TermWord;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Looks up the words of terms in a vocabulary, on all processors. */
final class Lookup {
    private static final int KEYS_AT_ONCE = 256;

    private static final List<String> LANGUAGES_OF_TEXTS = List.of("ru", "en");

    private final boolean many;
    private final Supplier<Vocabulary> vocabulary;
    private final Function<String, Morphology> morphologies;
    private ForkJoinTask<Sources> prepared;

    /**
     * What words are looked up in.
     *
     * @param book empty if the words are few
     */
    private record Sources(FormTable forms, FormBook book) {}

    /**
     * Asked again and again, for a word is in one form in many phrases.
     *
     * @param paradigm a paradigm, or its number in the book
     */
    private record Question(Object paradigm, WordTest test) {}

    /**
     * A lookup.
     *
     * @param many whether there are so many terms that the book of forms and a sorted vocabulary pay
     * @param morphologies the morphology of a language
     */
    Lookup(boolean many, Supplier<Vocabulary> vocabulary, Function<String, Morphology> morphologies) {
        this.many = many;
        this.vocabulary = vocabulary;
        this.morphologies = morphologies;
    }

    /** Lets another processor open what will be needed, while this one compiles terms. */
    void prepare() {
        prepared = ForkJoinPool.commonPool().submit(this::sources);
        // the texts will ask them for modifiers; it does not matter when this ends
        LANGUAGES_OF_TEXTS.forEach(language -> ForkJoinPool.commonPool()
                .execute(() -> morphologies.apply(language).paradigms(List.of(TermWord.nominal(language)))));
    }

    private Sources sources() {
        FormTable forms = new FormTable(vocabulary.get());
        if (many) {
            forms.prepare();
        }
        return new Sources(forms, many ? FormBook.bundled() : FormBook.EMPTY);
    }

    /** The words that each of these accepts. */
    List<Slot> resolve(List<SlotKey> keys) {
        Answers answers = new Answers(prepared == null ? sources() : prepared.join(), morphologies);
        prepared = null;
        Slot[] slots = new Slot[keys.size()];
        // a few at a time, since words differ much in what they cost
        AtomicInteger next = new AtomicInteger();
        IntStream.rangeClosed(0, ForkJoinPool.getCommonPoolParallelism())
                .parallel()
                .forEach(processor -> {
                    SlotResolver resolver = new SlotResolver(answers.sources.forms);
                    for (int from; (from = next.getAndAdd(KEYS_AT_ONCE)) < slots.length; ) {
                        for (int i = from; i < Math.min(from + KEYS_AT_ONCE, slots.length); i++) {
                            slots[i] = answers.slot(keys.get(i), resolver);
                        }
                    }
                });
        return List.of(slots);
    }

    /** What was found already. */
    private static final class Answers {
        private final Sources sources;
        private final Function<String, Morphology> morphologies;
        private final Map<Phrase, List<Paradigm>> paradigms = new ConcurrentHashMap<>();
        private final Map<Question, Slot> slots = new ConcurrentHashMap<>();

        Answers(Sources sources, Function<String, Morphology> morphologies) {
            this.sources = sources;
            this.morphologies = morphologies;
        }

        Slot slot(SlotKey key, SlotResolver resolver) {
            WordTest test = key.test();
            if (test.mode() != MatchMode.INFLECT) {
                return resolver.resolve(test, null);
            }
            int inBook = sources.book.paradigm(key.phrase(), key.index());
            if (inBook != FormBook.NONE) {
                return once(
                        slots, new Question(inBook, test), question -> resolver.resolve(test, sources.book, inBook));
            }
            Paradigm paradigm = once(
                            paradigms,
                            key.phrase(),
                            phrase -> morphologies.apply(phrase.language()).paradigms(phrase.words()))
                    .get(key.index());
            return once(slots, new Question(paradigm, test), question -> resolver.resolve(test, paradigm));
        }

        /** The answer that a map has, or else the function gives. Nobody waits for another: at worst both find the same. */
        private static <K, V> V once(Map<K, V> known, K key, Function<K, V> function) {
            V answer = known.get(key);
            if (answer == null) {
                answer = function.apply(key);
                known.put(key, answer);
            }
            return answer;
        }
    }
}

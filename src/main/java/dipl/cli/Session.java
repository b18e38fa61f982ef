package dipl.cli;

import dipl.cli.Dictionaries.Source;
import dipl.dictionary.Dictionary;
import dipl.index.CorpusIndex;
import dipl.index.DocumentSet;
import dipl.lexis.FoldedFormsCache;
import dipl.match.BundledTerms;
import dipl.match.CompiledDictionary;
import dipl.match.CorpusMatcher;
import dipl.match.LanguageModifiers;
import dipl.match.MatchCache;
import dipl.match.MatchOptions;
import dipl.match.SlotCache;
import dipl.morphology.languages.Morphologies;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** An open index with the dictionaries of a command: what every command that counts begins with. */
final class Session implements AutoCloseable {
    private final Dipl dipl;
    private final CorpusIndex index;
    private final ForkJoinTask<Bundle> bundle;

    /**
     * The command's dictionaries.
     *
     * @param dictionaries empty if they are still to be read
     */
    private record Bundle(List<Source> sources, Optional<List<Dictionary>> dictionaries) {
        /** Opens the dictionaries, and reads those that the program knows already. */
        static Bundle of(GlobalOptions options) {
            List<Source> sources = Dictionaries.sources(options);
            boolean known = sources.stream().allMatch(source -> BundledTerms.has(source.hash()));
            return new Bundle(
                    sources, known ? Optional.of(Dictionaries.read(sources, true, remark -> {})) : Optional.empty());
        }
    }

    private Session(Dipl dipl, CorpusIndex index, ForkJoinTask<Bundle> bundle) {
        this.dipl = dipl;
        this.index = index;
        this.bundle = bundle;
    }

    static Session open(Dipl dipl) {
        return open(dipl, null);
    }

    /** The same for a command that counts with its dictionaries, which another processor reads in the meantime. */
    static Session openToCount(Dipl dipl) {
        return open(dipl, ForkJoinPool.commonPool().submit(() -> Bundle.of(dipl.global)));
    }

    private static Session open(Dipl dipl, ForkJoinTask<Bundle> bundle) {
        CorpusIndex index = CorpusIndex.open(dipl.global.index());
        dipl.provenance().reads(index);
        return new Session(dipl, index, bundle);
    }

    /** Opens the index if there is one. */
    static Optional<Session> openIfThere(Dipl dipl) {
        return Files.isDirectory(dipl.global.index()) ? Optional.of(open(dipl)) : Optional.empty();
    }

    CorpusIndex index() {
        return index;
    }

    /** The documents a command looks at; says so on standard error if there are none. */
    DocumentSet select(SelectionOptions selection, List<Path> roots) {
        DocumentSet found = index.select(
                selection.where,
                roots.stream().map(root -> root.toAbsolutePath().normalize()).toList());
        DocumentSet documents = selection.nearDuplicates == SelectionOptions.NearDuplicates.first
                ? index.withoutLaterCopies(found)
                : found;
        if (documents.size() == 0 && !dipl.global.quiet) {
            dipl.console()
                    .err()
                    .println(
                            selection.where.isEmpty()
                                    ? "dipl: the index has no documents."
                                    : "dipl: no document matches --where \"" + selection.where + "\".");
        }
        return documents;
    }

    /** Says something on standard error, unless the user wants quiet. */
    void note(String sentence) {
        if (!dipl.global.quiet) {
            dipl.console().err().println("dipl: " + sentence);
        }
    }

    /** The engine with a dictionary made for this run, whose words are not remembered. */
    CorpusMatcher matcher(MatchOptions options, Dictionary dictionary) {
        return matcherOf(options, List.of(dictionary));
    }

    /** The engine with dictionaries read or made for this run, whose words are not remembered. */
    CorpusMatcher matcherOf(MatchOptions options, List<Dictionary> dictionaries) {
        CompiledDictionary compiled = CompiledDictionary.compile(
                dictionaries, index.vocabularySize(), index::vocabulary, Morphologies::of, SlotCache.NONE);
        return new CorpusMatcher(index, compiled, options, new LanguageModifiers(), dipl.global.threads());
    }

    /** The engine with the command's dictionaries. */
    CorpusMatcher matcher(MatchOptions options) {
        Bundle own = bundle == null ? Bundle.of(dipl.global) : bundle.join();
        Dictionaries.recorded(dipl, own.sources);
        return remembering(
                options,
                own.sources,
                "",
                trusted -> own.dictionaries.orElseGet(() -> Dictionaries.read(own.sources, trusted, this::note)));
    }

    /** The engine with these dictionaries. */
    CorpusMatcher matcher(MatchOptions options, List<Source> sources) {
        return matcher(options, sources, "", UnaryOperator.identity());
    }

    /**
     * The engine with dictionaries made from others.
     *
     * @param purpose tells what they are made for, so that what is remembered of them is not taken for anything else
     * @param make makes them
     */
    CorpusMatcher matcher(
            MatchOptions options, List<Source> sources, String purpose, UnaryOperator<List<Dictionary>> make) {
        Dictionaries.recorded(dipl, sources);
        return remembering(
                options, sources, purpose, trusted -> make.apply(Dictionaries.read(sources, trusted, this::note)));
    }

    /**
     * The engine with dictionaries that are read already.
     *
     * @param sources what they were read from, in the same order
     * @param purpose tells what was made of them, as above
     */
    CorpusMatcher matcher(MatchOptions options, List<Source> sources, String purpose, List<Dictionary> dictionaries) {
        return remembering(options, sources, purpose, trusted -> dictionaries);
    }

    private CorpusMatcher remembering(
            MatchOptions options,
            List<Source> sources,
            String purpose,
            Function<Boolean, List<Dictionary>> dictionaries) {
        StringBuilder all = new StringBuilder(programFingerprint());
        boolean cached = !all.isEmpty();
        all.append(purpose);
        sources.forEach(source ->
                all.append('\n').append(source.dimension()).append(' ').append(source.hash()));
        String dictionariesKey = all.toString();
        MatchCache matches = cached
                ? MatchCache.at(index.cache(), sha256(dictionariesKey + '\n' + index.commitKey() + '\n' + options))
                : MatchCache.NONE;
        SlotCache slots = cached
                ? new SlotCache(index.cache(), sha256(dictionariesKey + '\n' + index.vocabularyKey()))
                : SlotCache.NONE;
        CompiledDictionary compiled = CompiledDictionary.compile(
                dictionaries.apply(matches.exists()),
                index.vocabularySize(),
                index::vocabulary,
                Morphologies::of,
                slots);
        return new CorpusMatcher(index, compiled, options, new LanguageModifiers(), dipl.global.threads(), matches);
    }

    /** Where the dictionary forms of the words of the index are remembered. */
    FoldedFormsCache foldedForms() {
        String program = programFingerprint();
        return program.isEmpty()
                ? FoldedFormsCache.NONE
                : FoldedFormsCache.at(index.cache(), sha256(program + "\nfolded\n" + index.commitKey()));
    }

    /** Tells one build of the program from another; empty when it does not run from a jar. */
    private static String programFingerprint() {
        CodeSource source = Session.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return "";
        }
        try {
            Path jar = Path.of(source.getLocation().toURI());
            return Files.isRegularFile(jar) ? jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar) : "";
        } catch (URISyntaxException | IOException e) {
            return "";
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void close() {
        index.close();
    }
}

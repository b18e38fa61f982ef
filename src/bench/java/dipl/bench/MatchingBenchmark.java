package dipl.bench;

import dipl.dictionary.Dictionary;
import dipl.index.Words;
import dipl.match.CompiledDictionary;
import dipl.match.LanguageModifiers;
import dipl.match.MatchOptions;
import dipl.match.Matcher;
import dipl.morphology.languages.Morphologies;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** The engine with all bundled dictionaries: compiling them for a vocabulary, and matching words already in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class MatchingBenchmark {
    private Sample sample;
    private List<Dictionary> dictionaries;
    private List<Words> documents;
    private CompiledDictionary compiled;

    /** Work done, in words. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Volume {
        /** Matched against all terms. */
        public long words;
    }

    @Setup
    public void read() throws IOException {
        sample = new Sample();
        dictionaries = Sample.dictionaries();
        documents = new ArrayList<>();
        for (int number : sample.index.inPathOrder(sample.index.select("", List.of()))) {
            documents.add(sample.index.read(number, document -> document.words()));
        }
        compiled = compile();
    }

    @TearDown
    public void close() {
        sample.close();
    }

    @Benchmark
    public CompiledDictionary compile() {
        return CompiledDictionary.compile(dictionaries, sample.index.vocabulary(), Morphologies::of);
    }

    @Benchmark
    public void match(Volume volume, Blackhole hole) {
        Matcher matcher = new Matcher(
                compiled, new MatchOptions(true, true, false), new LanguageModifiers(), sample.index::vocabulary);
        for (Words words : documents) {
            hole.consume(matcher.match(words));
            volume.words += words.size();
        }
    }
}

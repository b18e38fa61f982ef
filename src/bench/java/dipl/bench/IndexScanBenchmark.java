package dipl.bench;

import dipl.analysis.markers.Markers;
import dipl.analysis.markers.MarkersRequest;
import dipl.analysis.summary.CorpusSummary;
import dipl.index.DocumentSet;
import dipl.match.CategorySelection;
import dipl.match.CompiledDictionary;
import dipl.match.CorpusMatcher;
import dipl.match.LanguageModifiers;
import dipl.match.MatchOptions;
import dipl.morphology.languages.Morphologies;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One pass over the index: without words, and with all bundled dictionaries. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class IndexScanBenchmark {
    private Sample sample;
    private DocumentSet documents;
    private CorpusMatcher matcher;
    private MarkersRequest request;

    @Setup
    public void open() throws IOException {
        sample = new Sample();
        documents = sample.index.select("", List.of());
        CompiledDictionary compiled =
                CompiledDictionary.compile(Sample.dictionaries(), sample.index.vocabulary(), Morphologies::of);
        matcher = new CorpusMatcher(
                sample.index, compiled, new MatchOptions(true, true, false), new LanguageModifiers(), 1);
        request = new MarkersRequest(
                documents, CategorySelection.of(compiled.categories(), "", 0), List.of("language"), false);
    }

    @TearDown
    public void close() {
        sample.close();
    }

    @Benchmark
    public Object summary() {
        return CorpusSummary.count(sample.index, documents, List.of("source_type", "language"), 1);
    }

    @Benchmark
    public Object markers() {
        return Markers.count(matcher, request);
    }
}

package dipl.bench;

import dipl.morphology.languages.LanguageLexicons;
import dipl.text.StandardTextAnalyser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** From characters to words: normalising, words, sentences, languages. {@code megabytes} are those of UTF-8. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class TextAnalysisBenchmark {
    private static final double MEGABYTE = 1e6;

    @Param({"kk", "ru", "en"})
    String language;

    private List<String> texts;
    private double megabytes;
    private StandardTextAnalyser analyser;

    /** Work done, in megabytes. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Volume {
        /** Of UTF-8 analysed. */
        public double megabytes;
    }

    @Setup
    public void read() throws IOException {
        try (Sample sample = new Sample()) {
            texts = sample.texts(language);
        }
        megabytes = texts.stream()
                        .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                        .sum()
                / MEGABYTE;
        analyser = new StandardTextAnalyser(new LanguageLexicons()::isKnown);
    }

    @Benchmark
    public void analyse(Volume volume, Blackhole hole) {
        for (String text : texts) {
            hole.consume(analyser.analyse(text, ""));
        }
        volume.megabytes += megabytes;
    }
}

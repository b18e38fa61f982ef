package dipl.corpus;

import dipl.extract.ExtractionLimits;
import dipl.extract.ExtractionSink;
import dipl.extract.ForeignFormat;
import dipl.extract.WorkerPool;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Child processes, asked for one file after the other; a good file may take its time even where the limit is short. */
final class Extraction implements AutoCloseable {
    private final WorkerPool strict;
    private final WorkerPool patient;

    Extraction(ExtractionLimits limits) {
        strict = new WorkerPool(limits);
        patient = limits.time().toSeconds() < 10
                ? new WorkerPool(new ExtractionLimits(Duration.ofSeconds(60), limits.megabytes()))
                : strict;
    }

    List<String> problems(Path file) throws IOException {
        return read(strict, file).problems;
    }

    boolean isToBeReadAgain(Path file) throws IOException {
        return read(strict, file).toReadAgain;
    }

    List<String> texts(Path file) throws IOException {
        return read(patient, file).texts;
    }

    private static Kept read(WorkerPool pool, Path file) throws IOException {
        Kept kept = new Kept();
        pool.extract(ForeignFormat.promisedBy(file.getFileName().toString()).orElseThrow(), file, kept);
        return kept;
    }

    @Override
    public void close() {
        strict.close();
        patient.close();
    }

    private static final class Kept implements ExtractionSink {
        private final List<String> texts = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();
        private boolean toReadAgain;

        @Override
        public void text(String part, String text, boolean html, Map<String, String> properties) {
            texts.add(text);
        }

        @Override
        public void table(String name) {
            texts.add(name);
        }

        @Override
        public void row(List<String> cells) {
            texts.addAll(cells);
        }

        @Override
        public void problem(String part, String reason) {
            problems.add(reason);
        }

        @Override
        public void readAgain() {
            toReadAgain = true;
        }
    }
}

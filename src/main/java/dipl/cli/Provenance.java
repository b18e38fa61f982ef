package dipl.cli;

import dipl.index.CorpusIndex;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What a run of the program read, gathered while it runs. */
final class Provenance {
    private static final double NANOS = 1e9;

    private final long start = System.nanoTime();
    private final Consumer<Manifest> replay;
    private final Map<String, String> dictionaries = new TreeMap<>();
    private CorpusIndex index;

    private Provenance(Consumer<Manifest> replay) {
        this.replay = replay;
    }

    /** Of a run whose results go where the command line says. */
    static Provenance ofRun() {
        return new Provenance(null);
    }

    /** Of a run whose results go nowhere: only their manifest is taken. */
    static Provenance ofReplay(Consumer<Manifest> taker) {
        return new Provenance(taker);
    }

    boolean isReplay() {
        return replay != null;
    }

    void handOver(Manifest manifest) {
        replay.accept(manifest);
    }

    void reads(CorpusIndex opened) {
        index = opened;
    }

    void readsDictionary(String dimension, String hash) {
        dictionaries.put(dimension, hash);
    }

    /** Describes a result; the index must still be open. */
    Manifest manifest(List<String> command, long rows, OutputDigest output) {
        return new Manifest(
                Version.number(),
                command,
                index == null ? "" : index.fingerprint(),
                index == null ? 0 : index.select("", List.of()).size(),
                dictionaries,
                rows,
                output.bytes(),
                output.sha256(),
                Math.round((System.nanoTime() - start) / NANOS * 1000) / 1000.0,
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    }
}

package dipl.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Times whole processes in turns and prints how many times longer one takes than the other; medians of several rounds. */
public final class WholeProcess {
    private static final int ROUNDS = 5;
    private static final int START_ROUNDS = 15;
    private static final int COPIES = 100;
    private static final double NANOS = 1e9;
    private static final double MEGABYTE = 1e6;

    private final Path home;
    private final Path work;

    private WholeProcess(Path home, Path work) {
        this.home = home;
        this.work = work;
    }

    /** Takes a folder of texts; without one, uses many copies of the bundled corpus. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("dipl.home")).toAbsolutePath();
        Path work = Files.createTempDirectory("dipl-bench");
        try {
            WholeProcess bench = new WholeProcess(home, work);
            bench.run(arguments.length > 0 ? Path.of(arguments[0]).toAbsolutePath() : bench.copies());
        } finally {
            Sample.delete(work);
        }
    }

    private void run(Path texts) throws IOException, InterruptedException {
        long bytes = size(texts);
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f MB, %d processors%n",
                texts,
                bytes / MEGABYTE,
                Runtime.getRuntime().availableProcessors());
        Path index = work.resolve("index");
        Path bare = work.resolve("bare");
        String dipl = home.resolve("dipl").toString();
        List<String> build = List.of(dipl, "index", texts.toString(), "--index", index.toString(), "--quiet");

        double[] indexing = compare(
                "dipl index",
                () -> fresh(index, build),
                "bare Lucene",
                () -> fresh(bare, java("dipl.bench.BareLucene", texts.toString(), bare.toString())),
                ROUNDS);
        System.out.printf(
                Locale.ROOT,
                "  %.1f MB/s against %.1f MB/s; index %.2f and %.2f of the texts' size%n",
                bytes / MEGABYTE / indexing[0],
                bytes / MEGABYTE / indexing[1],
                (double) size(index) / bytes,
                (double) size(bare) / bytes);

        List<String> markers = List.of(dipl, "markers", "--index", index.toString());
        List<String> corpus = List.of(dipl, "corpus", "--index", index.toString());
        compare("dipl markers", () -> time(markers), "dipl corpus", () -> time(corpus), ROUNDS);
        Path cache = index.resolve("cache");
        List<String> changed =
                and(and(markers, "--dictionary"), changedDictionaries().toString());
        compare(
                "first dipl markers",
                () -> fresh(cache, markers),
                "the same with changed dictionaries",
                () -> fresh(cache, changed),
                ROUNDS);

        List<String> hello = hello();
        List<String> version = List.of(dipl, "--version");
        List<String> help = List.of(dipl, "markers", "--help");
        compare(
                "dipl --version",
                () -> time(version),
                "hello --version",
                () -> time(and(hello, "--version")),
                START_ROUNDS);
        compare(
                "dipl markers --help",
                () -> time(help),
                "hello --help",
                () -> time(and(hello, "--help")),
                START_ROUNDS);
    }

    /** The bundled dictionaries with an empty line more, so that they are not those that were compiled with the program. */
    private Path changedDictionaries() throws IOException {
        Path folder = Files.createDirectories(work.resolve("dictionaries"));
        try (Stream<Path> files = Files.list(home.resolve("dictionaries"))) {
            for (Path file : files.filter(file ->
                            file.toString().endsWith(".csv") && !file.toString().endsWith(".examples.csv"))
                    .toList()) {
                Files.writeString(
                        folder.resolve(file.getFileName()),
                        Files.readString(file).stripTrailing() + "\n\n");
            }
        }
        return folder;
    }

    /** One timed run, in seconds. */
    private interface Timed {
        double seconds() throws IOException, InterruptedException;
    }

    private static double[] compare(String name, Timed first, String otherName, Timed other, int rounds)
            throws IOException, InterruptedException {
        first.seconds();
        other.seconds();
        double[] firsts = new double[rounds];
        double[] others = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            firsts[round] = first.seconds();
            others[round] = other.seconds();
        }
        double[] medians = {median(firsts), median(others)};
        System.out.printf(
                Locale.ROOT,
                "%s %.3f s, %s %.3f s: %.2f times%n",
                name,
                medians[0],
                otherName,
                medians[1],
                medians[0] / medians[1]);
        return medians;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private double fresh(Path index, List<String> command) throws IOException, InterruptedException {
        Sample.delete(index);
        return time(command);
    }

    private double time(List<String> command) throws IOException, InterruptedException {
        Path output = work.resolve("output.txt");
        long start = System.nanoTime();
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        double seconds = (System.nanoTime() - start) / NANOS;
        if (code != 0 && code != 3) {
            throw new IOException(String.join(" ", command) + " ended with " + code + "\n" + Files.readString(output));
        }
        return seconds;
    }

    private static List<String> java(String... arguments) {
        return javaWith(List.of(), arguments);
    }

    private static List<String> javaWith(List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Hello world with what the launcher gives dipl: class-data sharing over its own classes, a small collector, one compiler. */
    private List<String> hello() throws IOException, InterruptedException {
        Path jar = work.resolve("hello.jar");
        Path classes = work.resolve("classes/dipl/bench");
        Files.createDirectories(classes);
        Files.copy(
                home.resolve("target/test-classes/dipl/bench/HelloWorld.class"), classes.resolve("HelloWorld.class"));
        String tool = Path.of(System.getProperty("java.home"), "bin", "jar").toString();
        time(List.of(tool, "cf", jar.toString(), "-C", work.resolve("classes").toString(), "."));
        String picocli = Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(path -> path.contains("picocli"))
                .findFirst()
                .orElseThrow();
        String archive = work.resolve("hello.jsa").toString();
        List<String> program = List.of("-cp", jar + java.io.File.pathSeparator + picocli, "dipl.bench.HelloWorld");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> training = new ArrayList<>(List.of(java, "-XX:ArchiveClassesAtExit=" + archive, "-Xlog:disable"));
        training.addAll(program);
        time(and(training, "--help"));
        List<String> command = new ArrayList<>(List.of(
                java,
                "-Xshare:auto",
                "-XX:SharedArchiveFile=" + archive,
                "-Xlog:disable",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1"));
        command.addAll(program);
        return command;
    }

    private static List<String> and(List<String> command, String argument) {
        List<String> all = new ArrayList<>(command);
        all.add(argument);
        return all;
    }

    private Path copies() throws IOException {
        Path corpus = home.resolve("corpus");
        Path copies = work.resolve("texts");
        try (Stream<Path> all = Files.walk(corpus)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                for (int copy = 0; copy < COPIES; copy++) {
                    Path target = copies.resolve("copy-" + copy)
                            .resolve(corpus.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
        return copies;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}

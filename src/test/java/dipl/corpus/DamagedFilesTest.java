package dipl.corpus;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files of each format cut off, with bits turned over, and under each other's names: whatever comes out, it is documents or reasons.
 * {@code -Ddipl.fuzz=N} makes N times as many, {@code -Ddipl.seed=N} others.
 */
class DamagedFilesTest {
    private static final int TIMES = Integer.getInteger("dipl.fuzz", 1);
    private static final long SEED = Long.getLong("dipl.seed", 20260901);

    @TempDir
    Path folder;

    private static Map<String, byte[]> samples() throws IOException {
        List<List<String>> rows = List.of(
                List.of("id", "title", "text"), List.of("1", "A", Samples.TEXT), List.of("2", "B", Samples.TEXT));
        Map<String, byte[]> samples = new LinkedHashMap<>();
        samples.put("txt", Samples.TEXT.getBytes(StandardCharsets.UTF_8));
        samples.put("md", ("---\ntitle: A\n---\n" + Samples.TEXT).getBytes(StandardCharsets.UTF_8));
        samples.put("html", ("<html><body><p>" + Samples.TEXT + "</p></body></html>").getBytes(StandardCharsets.UTF_8));
        samples.put(
                "xml", ("<?xml version='1.0'?><a><b>" + Samples.TEXT + "</b></a>").getBytes(StandardCharsets.UTF_8));
        samples.put("csv", ("id,text\n1,\"" + Samples.TEXT + "\"\n").getBytes(StandardCharsets.UTF_8));
        samples.put("jsonl", ("{\"text\":\"" + Samples.TEXT + "\"}\n").getBytes(StandardCharsets.UTF_8));
        samples.put("json", ("[{\"text\":\"" + Samples.TEXT + "\"}]").getBytes(StandardCharsets.UTF_8));
        samples.put("docx", Samples.docx());
        samples.put("odt", Samples.odt());
        samples.put("ods", Samples.ods());
        samples.put("epub", Samples.epub());
        samples.put("rtf", Samples.rtf());
        samples.put("xlsx", Samples.workbook(false, rows));
        samples.put("xls", Samples.workbook(true, rows));
        samples.put("eml", Samples.eml());
        samples.put("mbox", Samples.mbox());
        samples.put(
                "pdf", Samples.pdf(List.of(List.of(new Samples.Line(60, 100, "Public diplomacy is about people.")))));
        samples.put("zip", Samples.zip(Samples.files("a.txt", Samples.TEXT, "b.html", "<p>" + Samples.TEXT)));
        samples.put("tar", Samples.tar(Samples.files("a.txt", Samples.TEXT)));
        samples.put("tar.gz", Samples.gzip(Samples.tar(Samples.files("a.txt", Samples.TEXT))));
        samples.put("txt.gz", Samples.gzip(Samples.TEXT.getBytes(StandardCharsets.UTF_8)));
        samples.put("warc", Samples.warc("https://example.org/", "<p>" + Samples.TEXT + "</p>"));
        return samples;
    }

    @Test
    void damageCostsOneLineAndHasAReason() throws IOException {
        Random random = new Random(SEED);
        int made = 0;
        Map<String, byte[]> samples = samples();
        for (Map.Entry<String, byte[]> sample : samples.entrySet()) {
            byte[] bytes = sample.getValue();
            for (int i = 0; i < 2 * TIMES; i++) {
                write(made++, "cut." + sample.getKey(), Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length)));
                write(made++, "flipped." + sample.getKey(), flipped(bytes, 1 + random.nextInt(20), random));
                write(made++, "overwritten." + sample.getKey(), overwritten(bytes, random));
            }
            write(made++, "other." + other(samples, random), bytes);
        }
        check(made);
    }

    private void write(int number, String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(number + "-" + name), bytes);
    }

    private static byte[] flipped(byte[] bytes, int times, Random random) {
        byte[] flipped = bytes.clone();
        for (int i = 0; i < times; i++) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] overwritten(byte[] bytes, Random random) {
        byte[] overwritten = bytes.clone();
        byte[] noise = new byte[1 + random.nextInt(64)];
        random.nextBytes(noise);
        int at = random.nextInt(bytes.length);
        System.arraycopy(noise, 0, overwritten, at, Math.min(noise.length, bytes.length - at));
        return overwritten;
    }

    private static String other(Map<String, byte[]> samples, Random random) {
        List<String> names = List.copyOf(samples.keySet());
        return names.get(random.nextInt(names.size()));
    }

    private void check(int made) throws IOException {
        Collected collected = Collected.read(folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                boolean read = collected.paths().stream().anyMatch(path -> isOf(path, name));
                boolean rejected = collected.rejected.stream().anyMatch(line -> isOf(line, name));
                assertTrue(read || rejected, "nothing was said of " + name + ", seed " + SEED);
            }
        }
        for (String line : collected.rejected) {
            String reason = line.substring(line.indexOf(": ") + 2);
            assertFalse(reason.isBlank() || reason.contains("\n"), line);
            assertFalse(reason.contains("Exception") || reason.contains("broke down"), line + ", seed " + SEED);
        }
        assertTrue(collected.rejected.size() > made / 4, "damage was hardly noticed");
    }

    /** Whether a path is that of a file or of something in it. */
    private static boolean isOf(String path, String file) {
        return path.equals(file)
                || path.startsWith(file + ":")
                || path.startsWith(file + "#")
                || path.startsWith(file + "!");
    }
}

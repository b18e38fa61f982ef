package dipl.cli;

import dipl.io.AtomicFile;
import dipl.io.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a result comes from: enough to make it again, and to see what differs if it comes out otherwise.
 *
 * @param version of the program
 * @param command the command line, without the name of the program
 * @param corpus fingerprint of the index; empty if the command did not open one
 * @param documents how many documents the index has
 * @param dictionaries the SHA-256 of each dictionary, by its name
 * @param rows of the result
 * @param bytes of the result
 * @param sha256 of the result
 * @param seconds from the start of the program
 * @param date when, in UTC
 */
record Manifest(
        String version,
        List<String> command,
        String corpus,
        long documents,
        Map<String, String> dictionaries,
        long rows,
        long bytes,
        String sha256,
        double seconds,
        String date) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    Manifest {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(corpus, "corpus");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(date, "date");
        command = List.copyOf(command);
        dictionaries = java.util.Collections.unmodifiableMap(new TreeMap<>(dictionaries));
    }

    void write(Path file) throws IOException {
        AtomicFile.write(
                file, out -> out.write((JSON.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    static Manifest read(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        try {
            return JSON.readValue(content, Manifest.class);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new InputException(
                    file + ":" + line + ": not a manifest of dipl: give the file that --manifest wrote", e);
        }
    }
}

package dipl.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of containers that dipl opens. */
final class Containers {
    /** Between a container's path and the name of a file in it. */
    static final String INSIDE = "!/";

    /** The order matters: a {@code .tar.gz} is a {@code .gz}, too. */
    private static final List<ContainerReader> READERS =
            List.of(new WebArchiveReader(), new TarArchiveReader(), new ZipArchiveReader(), new PackedFileReader());

    private Containers() {}

    /** The reader for a container, told from its name. */
    static Optional<ContainerReader> of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return READERS.stream().filter(reader -> reader.reads(name)).findFirst();
    }
}

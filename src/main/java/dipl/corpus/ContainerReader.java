package dipl.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Opens files that hold other files. Implementations hold no state and are safe for use by several threads. */
interface ContainerReader {
    /** Whether this reader is the one for a file, told from its name (lower-case, without folders). */
    boolean reads(String fileName);

    /** Whether tables of metadata may lie among the files in it, so that it must be gone through twice. */
    default boolean mayHoldTables() {
        return true;
    }

    /**
     * Goes through the files in a container, in its order.
     *
     * @throws IOException if the container cannot be read on; what was visited before stays valid
     */
    void read(SourceFile file, Visitor visitor) throws IOException;

    /** Takes the files in a container. */
    interface Visitor {
        /**
         * One file.
         *
         * @param name with folders, {@code /} between names
         * @param format a name whose ending tells the format
         * @param properties what the container says of it
         */
        void file(String name, String format, Map<String, String> properties, Content content) throws IOException;

        /** A file that cannot be read. */
        void reject(String name, String reason);
    }

    /** Opens the content of a file in a container; valid only while it is visited. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }
}

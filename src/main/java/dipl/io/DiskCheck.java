package dipl.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells files that are not as they should be from a disk that does not give them. */
public final class DiskCheck {
    private static final int BUFFER = 1 << 16;

    private DiskCheck() {}

    /** Whether every byte of a file can be read; what the reader of a format throws does not tell that from damage. */
    public static boolean gives(Path file) {
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            int read = in.read(buffer);
            while (read >= 0) {
                read = in.read(buffer);
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}

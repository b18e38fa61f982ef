package dipl.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.file.FileSystemException;
import java.util.Objects;

/**
 * Standard output. A reader that has gone away, as in {@code dipl hits | head}, is a {@link ClosedOutputException} and ends a command
 * quietly; whatever else cannot be written, as on a full disk, is lost, and so an error that names the place.
 */
final class Outlet extends FilterOutputStream {
    Outlet(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        try {
            out.write(b);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static IOException failure(IOException problem) {
        if (isClosedPipe(problem)) {
            throw new ClosedOutputException(problem);
        }
        FileSystemException lost = new FileSystemException("standard output", null, problem.getMessage());
        lost.initCause(problem);
        return lost;
    }

    /** The system words its errors in the user's language, so that a pipe closed on purpose shows what to compare with. */
    private static boolean isClosedPipe(IOException problem) {
        String message = Objects.requireNonNullElse(problem.getMessage(), "");
        if (message.contains("pipe")) {
            return true;
        }
        try {
            Pipe pipe = Pipe.open();
            try (Pipe.SinkChannel sink = pipe.sink()) {
                pipe.source().close();
                sink.write(ByteBuffer.allocate(1));
                return false;
            }
        } catch (IOException closed) {
            return message.equals(closed.getMessage());
        }
    }
}

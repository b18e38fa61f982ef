package dipl.cli;

import dipl.corpus.ContentHash;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Counts and hashes the bytes of a result on their way out. */
final class OutputDigest extends OutputStream {
    private OutputStream out;
    private final MessageDigest digest = ContentHash.sha256();
    private long bytes;

    OutputDigest(OutputStream out) {
        this.out = out;
    }

    /** Sends what follows to another place; count and hash go on. */
    OutputDigest into(OutputStream next) {
        out = next;
        return this;
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        digest.update((byte) b);
        bytes++;
    }

    @Override
    public void write(byte[] buffer, int from, int length) throws IOException {
        out.write(buffer, from, length);
        digest.update(buffer, from, length);
        bytes += length;
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    long bytes() {
        return bytes;
    }

    /** The SHA-256 of all bytes, in hexadecimal; to be asked once. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}

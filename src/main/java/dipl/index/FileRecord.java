package dipl.index;

import java.util.Objects;

/**
 * What the index knows of a file it has read.
 *
 * @param file its absolute path
 * @param path its path below the folder given on the command line
 * @param size in bytes
 * @param stamp when it was last changed, as the file system tells
 * @param hash SHA-256 of its content, in hexadecimal; empty if it could not be read
 * @param metadataHash of the metadata that came from outside the file
 * @param documents how many documents it gave
 * @param copyOf the absolute path of the file with the same content that was read in its place; empty if it was read itself
 * @param problems what of it was left out and why, in turn, with a zero character after each but the last; empty if all is well
 */
public record FileRecord(
        String file,
        String path,
        long size,
        String stamp,
        String hash,
        String metadataHash,
        int documents,
        String copyOf,
        String problems) {
    public FileRecord {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(stamp, "stamp");
        Objects.requireNonNull(hash, "hash");
        Objects.requireNonNull(metadataHash, "metadataHash");
        Objects.requireNonNull(copyOf, "copyOf");
        Objects.requireNonNull(problems, "problems");
    }

    /** The record of the same file when another is read in its place. */
    FileRecord asCopyOf(String original) {
        return new FileRecord(file, path, size, stamp, hash, metadataHash, 0, original, "");
    }
}

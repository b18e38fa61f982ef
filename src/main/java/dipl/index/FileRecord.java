package dipl.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the index knows of a file it has read.
 *
 * @param file its absolute path
 * @param path its path below the folder given on the command line
 * @param size in bytes
 * @param stamp when it was last changed, as the file system tells
 * @param hash SHA-256 of its content, in hexadecimal
 * @param metadataHash of the metadata that came from outside the file
 * @param documents how many documents it gave
 * @param copyOf the absolute path of the file with the same content that was read in its place; empty if it was read itself
 * @param duplicates what of it has the same content as a document that is kept
 * @param problems what of it was left out and why, in turn, with a zero character after each but the last; empty if all is well
 * @param again whether some of it could not be read for a reason that may be gone next time, so that it is to be read again though it
 *     stays as it is
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
        List<Duplicate> duplicates,
        String problems,
        boolean again) {
    public FileRecord {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(stamp, "stamp");
        Objects.requireNonNull(hash, "hash");
        Objects.requireNonNull(metadataHash, "metadataHash");
        Objects.requireNonNull(copyOf, "copyOf");
        Objects.requireNonNull(problems, "problems");
        duplicates = List.copyOf(duplicates);
    }

    /**
     * A document that was left out since another has the same content.
     *
     * @param path of the document
     * @param identity of the content, as {@link dipl.corpus.TextIdentity} has it
     */
    public record Duplicate(String path, long identity) {
        public Duplicate {
            Objects.requireNonNull(path, "path");
        }
    }

    /** Whether all that it holds stands elsewhere. */
    boolean isCopy() {
        return !copyOf.isEmpty() || documents == 0 && !duplicates.isEmpty();
    }

    /** The record of the same file when another is read in its place. */
    FileRecord asCopyOf(String original) {
        return new FileRecord(file, path, size, stamp, hash, metadataHash, 0, original, List.of(), "", false);
    }

    /** The record of the same file when some of its documents are left out. */
    FileRecord without(List<Duplicate> more) {
        List<Duplicate> all = new ArrayList<>(duplicates);
        all.addAll(more);
        return new FileRecord(
                file, path, size, stamp, hash, metadataHash, documents - more.size(), copyOf, all, problems, again);
    }
}

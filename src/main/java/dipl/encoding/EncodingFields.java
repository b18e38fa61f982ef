package dipl.encoding;

import java.util.Set;

/** Names of the metadata fields that tell how the bytes of a file became text. */
public final class EncodingFields {
    /** The encoding, where it is not UTF-8. */
    public static final String ENCODING = "encoding";

    /** Which wrong decoding was undone. */
    public static final String REPAIRED = "encoding_repaired";

    /** What is wrong with the characters and could not be mended. */
    public static final String PROBLEM = "encoding_problem";

    /** All of them. */
    public static final Set<String> ALL = Set.of(ENCODING, REPAIRED, PROBLEM);

    private EncodingFields() {}
}

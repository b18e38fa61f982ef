package dipl.corpus;

import dipl.extract.ExtractionLimits;
import java.util.Objects;

/**
 * How files are to be read.
 *
 * @param wholePages whether all that a web page shows is text, or only its main text
 * @param limits what one file may cost that a foreign library reads
 */
public record ReadingOptions(boolean wholePages, ExtractionLimits limits) {
    /** Main texts, and the usual limits. */
    public static final ReadingOptions DEFAULT = new ReadingOptions(false, ExtractionLimits.DEFAULT);

    public ReadingOptions {
        Objects.requireNonNull(limits, "limits");
    }
}

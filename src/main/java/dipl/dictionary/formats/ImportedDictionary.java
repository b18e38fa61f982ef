package dipl.dictionary.formats;

import dipl.dictionary.Dictionary;
import java.util.List;
import java.util.Objects;

/**
 * A foreign dictionary in dipl's terms.
 *
 * @param dictionary its terms, in the order of the file
 * @param remarks what could not be carried over as it stood, by line
 */
public record ImportedDictionary(Dictionary dictionary, List<Remark> remarks) {
    public ImportedDictionary {
        Objects.requireNonNull(dictionary, "dictionary");
        remarks = List.copyOf(remarks);
    }
}

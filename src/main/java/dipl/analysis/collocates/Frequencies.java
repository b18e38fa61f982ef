package dipl.analysis.collocates;

import dipl.index.CorpusIndex.PartReader;
import dipl.index.IndexedDocument;
import dipl.index.Words;
import java.util.Set;

/** How often some types occur in the passages of some languages, and how many words those passages have. */
final class Frequencies implements PartReader<Frequencies.Counts> {
    private final CollocatesRequest request;
    private final Set<String> languages;
    private final int[] places;
    private final long[] frequency;
    private long words;

    /**
     * @param languages of the passages to read
     * @param places the place in the result of each type, -1 for those not to count
     * @param size how many places there are
     */
    Frequencies(CollocatesRequest request, Set<String> languages, int[] places, int size) {
        this.request = request;
        this.languages = languages;
        this.places = places;
        frequency = new long[size];
    }

    /** The counts of one part of the corpus. */
    record Counts(long[] frequency, long words) {}

    @Override
    public void read(IndexedDocument document) {
        Words text = document.words();
        for (int s = 0; s < text.sentences(); s++) {
            String language = text.language(s);
            if (!languages.contains(language)) {
                continue;
            }
            words += text.sentenceEnd(s) - text.sentenceStart(s);
            for (int i = text.sentenceStart(s); i < text.sentenceEnd(s); i++) {
                int place = places[request.types().type(text.id(i), language)];
                if (place >= 0 && request.counts(text.id(i), language)) {
                    frequency[place]++;
                }
            }
        }
    }

    @Override
    public Counts result() {
        return new Counts(frequency, words);
    }
}

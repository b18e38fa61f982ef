package dipl.lexis;

import dipl.index.CorpusIndex;
import dipl.index.CorpusIndex.PartReader;
import dipl.index.IndexedDocument;
import dipl.index.Words;
import java.util.BitSet;
import java.util.List;

/** Which forms occur in passages of which language, in the whole index. */
final class FormsInPassages {
    private FormsInPassages() {}

    /** For each passage language the forms that occur there. */
    static BitSet[] of(CorpusIndex index, int[] formOfWord, int forms, int threads) {
        BitSet[] all = empty(forms);
        index.scan(index.select("", List.of()), threads, () -> new PartReader<BitSet[]>() {
                    private final BitSet[] part = empty(forms);

                    @Override
                    public void read(IndexedDocument document) {
                        Words words = document.words();
                        for (int s = 0; s < words.sentences(); s++) {
                            BitSet used = part[PassageLanguage.of(words.language(s))];
                            for (int i = words.sentenceStart(s); i < words.sentenceEnd(s); i++) {
                                used.set(formOfWord[words.id(i)]);
                            }
                        }
                    }

                    @Override
                    public BitSet[] result() {
                        return part;
                    }
                })
                .forEach(part -> {
                    for (int passage = 0; passage < all.length; passage++) {
                        all[passage].or(part[passage]);
                    }
                });
        return all;
    }

    private static BitSet[] empty(int forms) {
        BitSet[] sets = new BitSet[PassageLanguage.COUNT];
        for (int passage = 0; passage < sets.length; passage++) {
            sets[passage] = new BitSet(forms);
        }
        return sets;
    }
}

package dipl.analysis.compare;

import dipl.index.CorpusIndex;
import dipl.index.CorpusIndex.PartReader;
import dipl.index.DocumentSet;
import dipl.index.IndexedDocument;
import dipl.index.Words;
import dipl.lexis.FoldedVocabulary;
import java.util.function.Supplier;

/** The words of the corpus as items, capitals and small letters made one. */
public final class WordItems implements Items {
    private final CorpusIndex index;
    private final DocumentSet documents;
    private final int threads;
    private final FoldedVocabulary vocabulary;

    public WordItems(CorpusIndex index, DocumentSet documents, int threads) {
        this.index = index;
        this.documents = documents;
        this.threads = threads;
        vocabulary = FoldedVocabulary.of(index.vocabulary());
    }

    @Override
    public int size() {
        return vocabulary.forms().size();
    }

    @Override
    public String name(int item) {
        return vocabulary.forms().get(item);
    }

    @Override
    public boolean keepsZeros() {
        return false;
    }

    @Override
    public void count(Supplier<? extends Visitor> visitors) {
        int[] itemOfWord = vocabulary.formOfWord();
        index.scan(documents, threads, () -> new PartReader<Boolean>() {
            private final Visitor visitor = visitors.get();
            private final Counts counts = Counts.of(size(), 1);

            @Override
            public void read(IndexedDocument document) {
                Words words = document.words();
                counts.clear();
                for (int i = 0; i < words.size(); i++) {
                    counts.add(itemOfWord[words.id(i)], 1);
                }
                visitor.document(document.number(), counts);
            }

            @Override
            public Boolean result() {
                visitor.end();
                return true;
            }
        });
    }
}

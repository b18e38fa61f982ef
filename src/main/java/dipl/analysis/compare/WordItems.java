package dipl.analysis.compare;

import dipl.index.CorpusIndex;
import dipl.index.CorpusIndex.PartReader;
import dipl.index.DocumentSet;
import dipl.index.IndexedDocument;
import dipl.index.Vocabulary;
import dipl.index.Words;
import dipl.text.CaseFolding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The words of the corpus as items, capitals and small letters made one. */
public final class WordItems implements Items {
    private final CorpusIndex index;
    private final DocumentSet documents;
    private final int threads;
    private final List<String> names = new ArrayList<>();
    private final int[] itemOfWord;

    public WordItems(CorpusIndex index, DocumentSet documents, int threads) {
        this.index = index;
        this.documents = documents;
        this.threads = threads;
        Vocabulary vocabulary = index.vocabulary();
        itemOfWord = new int[vocabulary.size()];
        Map<String, Integer> numbers = new HashMap<>(2 * itemOfWord.length);
        for (int word = 0; word < itemOfWord.length; word++) {
            String name = CaseFolding.fold(vocabulary.form(word));
            Integer known = numbers.putIfAbsent(name, names.size());
            itemOfWord[word] = known == null ? names.size() : known;
            if (known == null) {
                names.add(name);
            }
        }
    }

    @Override
    public int size() {
        return names.size();
    }

    @Override
    public String name(int item) {
        return names.get(item);
    }

    @Override
    public boolean keepsZeros() {
        return false;
    }

    @Override
    public void count(Supplier<? extends Visitor> visitors) {
        index.scan(documents, threads, () -> new PartReader<Boolean>() {
            private final Visitor visitor = visitors.get();
            private final Counts counts = new Counts();

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

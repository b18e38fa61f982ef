package dipl.analysis.export;

import dipl.index.CorpusIndex;
import dipl.index.DocumentSet;
import dipl.index.IndexedDocument;
import dipl.index.Offsets;
import dipl.index.Vocabulary;
import dipl.index.Words;
import dipl.table.Column;
import dipl.table.Table;
import dipl.text.Characters;
import java.util.List;
import java.util.stream.IntStream;

/** Every word of every document with its place in the original text. */
public final class Tokens {
    private Tokens() {}

    /** A row for each word, made as it is read. */
    public static Table table(CorpusIndex index, DocumentSet documents) {
        List<Column> columns = List.of(
                Column.text("document"),
                Column.count("position"),
                Column.count("sentence"),
                Column.text("language"),
                Column.text("word"),
                Column.count("start"),
                Column.count("end"));
        Vocabulary vocabulary = index.vocabulary();
        String[] forms = new String[vocabulary.size()];
        return new Table(
                columns,
                index.inOrder(index.inPathOrder(documents), document -> rows(vocabulary, forms, document))
                        .flatMap(List::stream));
    }

    private static List<List<Object>> rows(Vocabulary vocabulary, String[] forms, IndexedDocument document) {
        String path = document.path();
        Words words = document.words();
        Offsets offsets = document.offsets();
        Characters characters = document.characters();
        return IntStream.range(0, words.size())
                .<List<Object>>mapToObj(i -> {
                    int sentence = words.sentenceOf(i);
                    int word = words.id(i);
                    if (forms[word] == null) {
                        forms[word] = vocabulary.form(word);
                    }
                    return List.of(
                            path,
                            i + 1,
                            sentence + 1,
                            words.language(sentence),
                            forms[word],
                            characters.before(offsets.start(i)),
                            characters.before(offsets.end(i)));
                })
                .toList();
    }
}

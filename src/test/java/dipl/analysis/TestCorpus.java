package dipl.analysis;

import dipl.corpus.Document;
import dipl.dictionary.Dictionary;
import dipl.dictionary.Location;
import dipl.dictionary.MatchMode;
import dipl.dictionary.Term;
import dipl.index.CorpusIndex;
import dipl.index.DocumentSet;
import dipl.index.IndexUpdate;
import dipl.match.CategorySelection;
import dipl.match.CompiledDictionary;
import dipl.match.CorpusMatcher;
import dipl.match.LanguageModifiers;
import dipl.match.MatchOptions;
import dipl.morphology.languages.Morphologies;
import dipl.text.StandardTextAnalyser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small corpus written in the test itself. */
public final class TestCorpus implements AutoCloseable {
    private final CorpusIndex index;

    private TestCorpus(CorpusIndex index) {
        this.index = index;
    }

    /** Documents to index. */
    public static final class Builder {
        private final Path folder;
        private final List<Document> documents = new ArrayList<>();

        private Builder(Path folder) {
            this.folder = folder;
        }

        /** Adds a document; metadata as field, value, field, value. */
        public Builder add(String path, String text, String... metadata) {
            Map<String, String> fields = new TreeMap<>();
            for (int i = 0; i < metadata.length; i += 2) {
                fields.put(metadata[i], metadata[i + 1]);
            }
            documents.add(new Document(path, text, fields));
            return this;
        }

        public TestCorpus index() throws IOException {
            StandardTextAnalyser analyser = new StandardTextAnalyser();
            try (IndexUpdate update = IndexUpdate.open(folder, 16, false)) {
                for (Document document : documents) {
                    update.add(
                            document.path(),
                            document,
                            document.hashCode(),
                            analyser.analyse(
                                    document.text(), document.metadata().get("language")));
                }
                update.commit();
            }
            return new TestCorpus(CorpusIndex.open(folder));
        }
    }

    public static Builder in(Path folder) {
        return new Builder(folder);
    }

    public CorpusIndex index() {
        return index;
    }

    public DocumentSet all() {
        return index.select("", List.of());
    }

    /** The engine with one pattern, a term of each of the languages. */
    public CorpusMatcher matcher(String pattern, int threads, String... languages) {
        List<Term> terms = new ArrayList<>();
        for (String language : languages) {
            terms.add(new Term(pattern, language, pattern, MatchMode.INFLECT, "", "", new Location("test", 1)));
        }
        CompiledDictionary compiled = CompiledDictionary.compile(
                List.of(new Dictionary("pattern", terms, "")), index.vocabulary(), Morphologies::of);
        return new CorpusMatcher(index, compiled, MatchOptions.DEFAULT, new LanguageModifiers(), threads);
    }

    /** The engine with dictionaries. */
    public CorpusMatcher matcher(List<Dictionary> dictionaries, int threads) {
        CompiledDictionary compiled = CompiledDictionary.compile(dictionaries, index.vocabulary(), Morphologies::of);
        return new CorpusMatcher(index, compiled, MatchOptions.DEFAULT, new LanguageModifiers(), threads);
    }

    /** A dictionary of exact words; each line is a category, a colon and its words. */
    public static Dictionary dictionary(String dimension, String... lines) {
        List<Term> terms = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(": *");
            for (String word : parts[1].split(", *")) {
                terms.add(new Term(parts[0], "*", word, MatchMode.EXACT, "", "", new Location("test", 1)));
            }
        }
        return new Dictionary(dimension, terms, "");
    }

    public static CategorySelection everything(CorpusMatcher matcher) {
        return CategorySelection.of(matcher.dictionary().categories(), "", 0);
    }

    @Override
    public void close() {
        index.close();
    }
}

package dipl.cli;

import dipl.analysis.image.Countries;
import dipl.analysis.image.Image;
import dipl.analysis.image.ImageEvidence;
import dipl.analysis.image.ImageRequest;
import dipl.analysis.image.ImageRow;
import dipl.analysis.image.ImageTerms;
import dipl.cli.Dictionaries.Source;
import dipl.io.UsageException;
import dipl.match.CategoryKey;
import dipl.match.CorpusMatcher;
import dipl.passages.Within;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Prints how a country is judged. */
@Command(
        name = "image",
        description = "Count positive and negative words near mentions of a country.",
        footer = {
            "",
            "A mention is the name of the country or its adjective in any form, in Kazakh, Russian or English (China, китайский,",
            "Қытайдың, ҚХР); capitals of states are not taken for states. Words are those of the dictionary image, each counted",
            "once. A negated positive word counts as negative (not reliable, ненадёжный, ашық емес), a negated negative one not at",
            "all; not only, не только and ғана емес negate nothing.",
            "",
            "tone is (positive - negative) / (positive + negative): 1 all positive, -1 all negative. ci_low and ci_high are its",
            "95 %% interval (Wilson), with documents as clusters. --evidence shows the words behind the counts, the most frequent",
            "first, each with the shortest sentence of at least eight words.",
            "",
            "Example: dipl image --of Kazakhstan --by source_type",
            "Example: dipl image --of Қытай --within paragraph --evidence"
        })
final class ImageCommand implements Callable<Integer> {
    private static final String DICTIONARY = "image";
    private static final int SHOWN_WORDS = 5;

    @ParentCommand
    Dipl dipl;

    @Option(
            names = "--of",
            paramLabel = "COUNTRY",
            required = true,
            description = "The country, by its name in Kazakh, Russian or English, or by its code: China, Китай, CHN.")
    String country;

    @Mixin
    ScopeOption scope;

    @Option(
            names = "--by",
            paramLabel = "FIELD",
            split = ",",
            description = "Count apart for each value of these fields; year, quarter and month come from date.")
    List<String> by = List.of();

    @Option(names = "--evidence", description = "Show the words on each side, with an example of each.")
    boolean evidence;

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "With --evidence: how many words on each side (default: " + SHOWN_WORDS + ").")
    Integer top;

    @Mixin
    SelectionOptions selection;

    @Mixin
    MatchingOptions matching;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() throws IOException {
        Within within = scope.within();
        int words = Counts.positive("--top", top, SHOWN_WORDS);
        Source countries = Dictionaries.countries();
        String code = new Countries(Dictionaries.read(List.of(countries), true, remark -> {})
                        .get(0))
                .code(country);
        try (Session session = Session.open(dipl)) {
            session.index().checkFields(by, "--by");
            CorpusMatcher matcher = session.matcher(
                    matching.options(),
                    List.of(image(), countries),
                    "negated image",
                    read -> List.of(ImageTerms.of(read.get(0)), read.get(1)));
            ImageRequest request = new ImageRequest(
                    session.select(selection, List.of()), new CategoryKey(countries.dimension(), code), within, by);
            List<ImageRow> rows = Image.count(matcher, request);
            if (request.documents().size() > 0 && rows.stream().allMatch(row -> row.mentions() == 0)) {
                session.note("no document mentions " + country + ".");
            }
            output.write(dipl, evidence ? ImageEvidence.table(matcher, request, words) : Image.table(rows, request));
        }
        return ExitStatus.OK.code();
    }

    private Source image() {
        return Dictionaries.sources(dipl.global).stream()
                .filter(source -> source.dimension().equals(DICTIONARY))
                .findFirst()
                .orElseThrow(() -> new UsageException("image needs a dictionary named image.csv with the categories"
                        + " positive and negative: add it with --dictionary, or leave --dictionary out"));
    }
}

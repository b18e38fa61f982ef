package dipl.cli;

import dipl.index.CorpusIndex;
import dipl.index.DocumentSet;
import dipl.io.InputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints documents as they were read. */
@Command(
        name = "text",
        description = "Print documents as they were read and stored.",
        footer = {"", "Example: dipl text media/kk/2021-06-12_ekspodan-keiin.txt --metadata"})
final class TextCommand implements Callable<Integer> {
    @ParentCommand
    Dipl dipl;

    @Parameters(
            paramLabel = "DOCUMENT",
            arity = "1..*",
            description = "Paths or ids of documents, as the tables show them.")
    List<String> names;

    @Option(names = "--metadata", description = "Print the fields of each document before its text.")
    boolean metadata;

    @Mixin
    DestinationOptions output;

    @Override
    public Integer call() throws IOException {
        try (Session session = Session.open(dipl)) {
            CorpusIndex index = session.index();
            List<Integer> numbers = new ArrayList<>();
            for (String name : names) {
                DocumentSet documents = index.named(name);
                if (documents.size() == 0) {
                    throw new InputException(
                            name + ": no document of this path or id in the index: dipl corpus --by path lists them");
                }
                IntStream.of(index.inPathOrder(documents)).forEach(numbers::add);
            }
            output.destination().write(dipl, out -> {
                for (int number : numbers) {
                    out.write(page(index, number));
                }
            });
        }
        return ExitStatus.OK.code();
    }

    private String page(CorpusIndex index, int number) {
        StringBuilder page = new StringBuilder();
        index.read(number, document -> {
            if (metadata) {
                page.append("path: ").append(document.path()).append('\n');
                document.metadata()
                        .forEach((field, value) -> page.append(field)
                                .append(": ")
                                .append(value.replaceAll("\\s*\\R\\s*", " "))
                                .append('\n'));
                page.append('\n');
            }
            page.append(document.text());
            return document;
        });
        if (page.length() > 0 && page.charAt(page.length() - 1) != '\n') {
            page.append('\n');
        }
        return page.toString();
    }
}

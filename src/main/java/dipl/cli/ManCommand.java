package dipl.cli;

import dipl.io.UsageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints or writes the manual. */
@Command(
        name = "man",
        description = "Write the pages of the manual for the program man.",
        footer = {
            "",
            "Without COMMAND and -o it prints the page of dipl itself. To read one: dipl man kwic > kwic.1; man ./kwic.1",
            "To install all: dipl man -o ~/.local/share/man/man1; then man dipl-kwic.",
            "",
            "Example: dipl man kwic"
        })
final class ManCommand implements Callable<Integer> {
    @ParentCommand
    Dipl dipl;

    @Parameters(paramLabel = "COMMAND", arity = "0..*", description = "The command, such as kwic or dict check.")
    List<String> names = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Write the pages of all commands into this folder.")
    Path folder;

    @Mixin
    ManifestOption provenance;

    @Override
    public Integer call() throws IOException {
        CommandLine root = dipl.spec.commandLine();
        Destination destination = new Destination(folder, provenance.manifest);
        if (folder == null) {
            String page = ManPage.of(find(root));
            destination.write(dipl, out -> out.write(page));
            return ExitStatus.OK.code();
        }
        if (!names.isEmpty()) {
            throw new UsageException("COMMAND and -o: -o writes the pages of all commands: give one of them");
        }
        Map<String, Destination.Part> parts = new TreeMap<>();
        pages(root).forEach((name, page) -> parts.put(name, Destination.Part.of(out -> out.write(page))));
        destination.writeFolder(dipl, parts);
        return ExitStatus.OK.code();
    }

    private CommandSpec find(CommandLine root) {
        CommandLine found = root;
        for (String name : names) {
            CommandLine next = found.getSubcommands().get(name);
            if (next == null || !ManPage.hasPage(next.getCommandSpec())) {
                throw new UsageException(
                        "COMMAND " + String.join(" ", names) + ": no such command: dipl --help lists them");
            }
            found = next;
        }
        return found.getCommandSpec();
    }

    /** The pages of a command and of those below it, by the names of their files. */
    private static Map<String, String> pages(CommandLine line) {
        Map<String, String> pages = new TreeMap<>();
        CommandSpec command = line.getCommandSpec();
        pages.put(ManPage.name(command) + ".1", ManPage.of(command));
        line.getSubcommands().values().stream()
                .filter(below -> ManPage.hasPage(below.getCommandSpec()))
                .forEach(below -> pages.putAll(pages(below)));
        return pages;
    }
}

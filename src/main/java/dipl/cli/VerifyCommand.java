package dipl.cli;

import dipl.io.InputException;
import dipl.table.Column;
import dipl.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes a recorded result again and compares. */
@Command(
        name = "verify",
        description = "Run the command of a manifest again and compare the result, byte for byte.",
        footer = {
            "",
            "Says of the version, the corpus, each dictionary and the output whether it is the same or changed; writes no",
            "result. Run it in the folder where the command was run, or name the index with --index.",
            "Ends with 0 if the output is the same, with 1 if not.",
            "",
            "Example: dipl markers --by year -o markers.csv --manifest markers.json",
            "Example: dipl verify markers.json"
        })
final class VerifyCommand implements Callable<Integer> {
    private static final int SHOWN_DIGITS = 12;
    private static final String INDEX = "--index";

    @ParentCommand
    Dipl dipl;

    @Parameters(paramLabel = "MANIFEST", description = "The file that --manifest wrote.")
    Path file;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() throws IOException {
        if (dipl.provenance().isReplay()) {
            throw new InputException(file + ": is verified by a verification: give the manifest of a result");
        }
        Manifest recorded = Manifest.read(file);
        AtomicReference<Manifest> replayed = new AtomicReference<>();
        Console quiet =
                new Console(OutputStream.nullOutputStream(), dipl.console().err());
        List<String> command = command(recorded.command());
        int code = Main.commandLine(quiet, Provenance.ofReplay(replayed::set)).execute(command.toArray(String[]::new));
        Manifest now = replayed.get();
        if (now == null) {
            throw new InputException(file + ": the command cannot be run again (exit code " + code
                    + "): see above, and run verify in the folder where the command was run");
        }
        List<List<Object>> rows = compare(recorded, now);
        output.write(
                dipl,
                Table.of(
                        List.of(
                                Column.text("part"),
                                Column.text("result"),
                                Column.text("recorded"),
                                Column.text("now")),
                        rows));
        return recorded.sha256().equals(now.sha256()) ? ExitStatus.OK.code() : ExitStatus.FAILED.code();
    }

    /** The recorded command line; an index that this one names takes the place of the recorded one. */
    private List<String> command(List<String> recorded) {
        if (dipl.global.namedIndex().isEmpty()) {
            return recorded;
        }
        List<String> command = new ArrayList<>();
        for (int i = 0; i < recorded.size(); i++) {
            if (recorded.get(i).equals(INDEX)) {
                i++;
            } else if (!recorded.get(i).startsWith(INDEX + "=")) {
                command.add(recorded.get(i));
            }
        }
        command.add(INDEX + "=" + dipl.global.index());
        return command;
    }

    private static List<List<Object>> compare(Manifest recorded, Manifest now) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(row("version", recorded.version(), now.version()));
        rows.add(row("corpus", recorded.corpus(), now.corpus()));
        TreeSet<String> names = new TreeSet<>(recorded.dictionaries().keySet());
        names.addAll(now.dictionaries().keySet());
        for (String name : names) {
            rows.add(row(
                    "dictionary " + name,
                    recorded.dictionaries().getOrDefault(name, ""),
                    now.dictionaries().getOrDefault(name, "")));
        }
        rows.add(row("rows", Long.toString(recorded.rows()), Long.toString(now.rows())));
        rows.add(row("output", recorded.sha256(), now.sha256()));
        return rows;
    }

    private static List<Object> row(String part, String recorded, String now) {
        return List.of(part, recorded.equals(now) ? "same" : "changed", brief(recorded), brief(now));
    }

    private static String brief(String value) {
        return value.length() > SHOWN_DIGITS ? value.substring(0, SHOWN_DIGITS) : value;
    }
}

package dipl.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The root of all commands. */
@Command(
        name = "dipl",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        description = "Counts how texts in Kazakh, Russian and English talk about diplomacy.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed, nothing changed",
            "2:wrong usage",
            "3:done, but some inputs were rejected",
            "130:interrupted, index as it was before"
        })
final class Dipl implements Callable<Integer> {
    @Mixin
    GlobalOptions global;

    @Spec
    CommandSpec spec;

    private final Console console;
    private final Provenance provenance;

    Dipl(Console console, Provenance provenance) {
        this.console = console;
        this.provenance = provenance;
    }

    Provenance provenance() {
        return provenance;
    }

    /** The command line as it was typed, without the name of the program. */
    List<String> arguments() {
        return spec.commandLine().getParseResult().originalArgs();
    }

    /** The root above a command, however deep the command is nested. */
    static Dipl of(CommandSpec spec) {
        CommandSpec above = spec;
        while (above.parent() != null) {
            above = above.parent();
        }
        return (Dipl) above.userObject();
    }

    Console console() {
        return console;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitStatus.USAGE.code();
    }
}

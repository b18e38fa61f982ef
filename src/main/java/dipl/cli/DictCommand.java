package dipl.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Stands above everything about dictionaries. */
@Command(
        name = "dict",
        description = "Look at dictionaries, check, compare, convert and complete them.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DictListCommand.class,
            DictShowCommand.class,
            DictCheckCommand.class,
            DictTestCommand.class,
            DictExpandCommand.class,
            DictMatchCommand.class,
            DictSuggestCommand.class,
            DictDiffCommand.class,
            DictExportCommand.class,
            DictImportCommand.class
        })
final class DictCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitStatus.USAGE.code();
    }
}

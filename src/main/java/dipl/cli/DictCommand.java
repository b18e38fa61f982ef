package dipl.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Everything about dictionaries; stands above the commands that do it. */
@Command(
        name = "dict",
        description = "Look into dictionaries, try them out and exchange them.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {DictExportCommand.class, DictImportCommand.class})
final class DictCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitStatus.USAGE.code();
    }
}

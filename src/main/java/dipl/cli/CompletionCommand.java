package dipl.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Prints a script that completes commands and options in a shell. */
@Command(
        name = "completion",
        description = "Print a script that lets bash and zsh complete commands and options.",
        footer = {
            "",
            "For this shell: source <(dipl completion). For every bash: add that line to ~/.bashrc; for every zsh, to ~/.zshrc",
            "after autoload -U compinit && compinit.",
            "",
            "Example: dipl completion"
        })
final class CompletionCommand implements Callable<Integer> {
    @ParentCommand
    Dipl dipl;

    @Mixin
    DestinationOptions output;

    @Override
    public Integer call() throws IOException {
        output.destination().write(dipl, out -> out.write(AutoComplete.bash("dipl", dipl.spec.commandLine())));
        return ExitStatus.OK.code();
    }
}

package dipl.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
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

    @Override
    public Integer call() {
        String script = AutoComplete.bash("dipl", dipl.spec.commandLine());
        try {
            dipl.console().out().write(script.getBytes(StandardCharsets.UTF_8));
            dipl.console().out().flush();
        } catch (IOException e) {
            throw new ClosedOutputException(e);
        }
        return ExitStatus.OK.code();
    }
}

package dipl.cli;

import dipl.io.InputException;
import dipl.io.MachineException;
import dipl.io.UsageException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place where what went wrong becomes a line on standard error and an exit status. */
final class ErrorHandler implements IExecutionExceptionHandler, IParameterExceptionHandler {
    @Override
    public int handleExecutionException(Exception problem, CommandLine line, ParseResult parsed) throws Exception {
        if (problem instanceof ClosedOutputException) {
            return ExitStatus.OK.code();
        }
        PrintWriter err = line.getErr();
        err.println("dipl: " + message(problem));
        if (verbose(parsed)) {
            problem.printStackTrace(err);
        }
        return problem instanceof UsageException || problem instanceof ParameterException
                ? ExitStatus.USAGE.code()
                : ExitStatus.FAILED.code();
    }

    private static boolean verbose(ParseResult parsed) {
        return parsed.originalArgs().contains("--verbose");
    }

    private static String message(Throwable problem) {
        if (problem instanceof InputException
                || problem instanceof MachineException
                || problem instanceof UsageException
                || problem instanceof ParameterException) {
            return oneLine(problem.getMessage());
        }
        if (problem instanceof UncheckedIOException) {
            return message(problem.getCause());
        }
        if (problem instanceof FileSystemException e) {
            String reason = e.getReason() == null
                    ? e.getClass()
                            .getSimpleName()
                            .replace("Exception", "")
                            .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                            .toLowerCase(Locale.ROOT)
                    : e.getReason();
            return oneLine(e.getFile() + ": " + reason + ": check its name, its rights and the space on the disk");
        }
        if (problem instanceof IOException) {
            return oneLine(problem.getMessage() + ": check the disk");
        }
        return oneLine(
                "something that should not happen: " + problem + ": please report it with the output of --verbose");
    }

    private static String oneLine(String message) {
        return String.valueOf(message).replaceAll("\\s*\\R\\s*", " ");
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        CommandLine line = problem.getCommandLine();
        PrintWriter err = line.getErr();
        err.println("dipl: " + oneLine(problem.getMessage()));
        UnmatchedArgumentException.printSuggestions(problem, err);
        err.println("See dipl " + path(line) + "--help");
        if (Arrays.asList(arguments).contains("--verbose")) {
            problem.printStackTrace(err);
        }
        return ExitStatus.USAGE.code();
    }

    private static String path(CommandLine line) {
        return line.getParent() == null ? "" : path(line.getParent()) + line.getCommandName() + " ";
    }
}

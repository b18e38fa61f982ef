package dipl.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The smallest program with picocli, to see what starting costs without a program of one's own. */
@Command(name = "hello", mixinStandardHelpOptions = true, version = "hello 1", description = "Greets.")
public final class HelloWorld implements Runnable {
    @Override
    public void run() {
        System.out.println("Hello, world.");
    }

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new HelloWorld()).execute(arguments));
    }
}

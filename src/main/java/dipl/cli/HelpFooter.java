package dipl.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The last part of a command's help, filled to the width of the terminal: successive lines of the source are one paragraph, but
 * examples and the lines of a table or a program, which stay as they are.
 */
final class HelpFooter {
    private static final String EXAMPLE = "Example";

    private HelpFooter() {}

    static String render(Help help) {
        UsageMessageSpec usage = help.commandSpec().usageMessage();
        StringBuilder footer = new StringBuilder();
        Help.join(
                help.ansi(),
                usage.width(),
                usage.adjustLineBreaksForWideCJKCharacters(),
                paragraphs(usage.footer()),
                footer);
        return footer.toString();
    }

    /** Joins the lines of each paragraph. */
    static String[] paragraphs(String... lines) {
        List<String> paragraphs = new ArrayList<>();
        boolean open = false;
        for (String line : lines) {
            boolean text = !line.isEmpty() && !line.startsWith(EXAMPLE) && !isKept(line);
            if (open && text) {
                paragraphs.set(paragraphs.size() - 1, paragraphs.get(paragraphs.size() - 1) + " " + line);
            } else {
                paragraphs.add(line);
            }
            open = text;
        }
        return paragraphs.toArray(String[]::new);
    }

    /** Whether a line belongs to a table or a program. */
    static boolean isKept(String line) {
        return line.startsWith(" ") || line.matches("\\w+: {2,}.*");
    }
}

package dipl.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A command's help as a page for {@code man}, in the macros of man(7): the same words as {@code --help}, so that the two cannot differ. */
final class ManPage {
    private static final String EXAMPLE = "Example: ";

    private final CommandSpec command;
    private final StringBuilder page = new StringBuilder();

    private ManPage(CommandSpec command) {
        this.command = command;
    }

    /** The name of the page and, with {@code .1} after it, of its file: {@code dipl-kwic}. */
    static String name(CommandSpec command) {
        return command.qualifiedName("-");
    }

    /** The page of a command. */
    static String of(CommandSpec command) {
        return new ManPage(command).write();
    }

    private String write() {
        String name = name(command);
        page.append(".TH ")
                .append(escape(name).toUpperCase(java.util.Locale.ROOT))
                .append(" 1 \"\" \"dipl ")
                .append(Version.number())
                .append("\" \"User commands\"\n");
        section("NAME");
        page.append(escape(name))
                .append(" \\- ")
                .append(escape(String.join(" ", command.usageMessage().description())))
                .append('\n');
        section("SYNOPSIS");
        page.append(".B ").append(escape(command.qualifiedName())).append('\n');
        line(synopsis());
        description();
        arguments();
        options();
        commands();
        examples();
        exitCodes();
        seeAlso();
        return page.toString();
    }

    private String synopsis() {
        String subcommand = command.subcommands().isEmpty() ? "" : " COMMAND";
        String arguments = command.positionalParameters().stream()
                .filter(parameter -> !parameter.hidden())
                .map(parameter ->
                        " " + parameter.paramLabel() + (parameter.arity().max() > 1 ? "..." : ""))
                .collect(Collectors.joining());
        return "[OPTIONS]" + subcommand + arguments;
    }

    private void description() {
        String text = footer().stream()
                .filter(line -> !line.startsWith(EXAMPLE))
                .collect(Collectors.joining("\n"))
                .replaceAll("^\n+|\n+$", "");
        if (text.isEmpty()) {
            return;
        }
        section("DESCRIPTION");
        // lines of a table or a program are kept as they are
        boolean kept = false;
        for (String line : text.split("\n")) {
            boolean keep = HelpFooter.isKept(line);
            if (keep != kept) {
                page.append(keep ? ".nf\n" : ".fi\n");
                kept = keep;
            }
            line(line.isEmpty() ? "" : keep ? line : line.strip());
        }
        page.append(kept ? ".fi\n" : "");
    }

    private List<String> footer() {
        return Arrays.asList(command.usageMessage().footer());
    }

    private void arguments() {
        List<PositionalParamSpec> shown = command.positionalParameters().stream()
                .filter(parameter -> !parameter.hidden())
                .toList();
        if (!shown.isEmpty()) {
            section("ARGUMENTS");
            shown.forEach(parameter -> item(parameter.paramLabel(), parameter.description()));
        }
    }

    private void options() {
        section("OPTIONS");
        for (OptionSpec option : command.options()) {
            if (!option.hidden()) {
                boolean flag = option.arity().max() == 0;
                item(String.join(", ", option.names()) + (flag ? "" : " " + option.paramLabel()), option.description());
            }
        }
    }

    private void commands() {
        if (!command.subcommands().isEmpty()) {
            section("COMMANDS");
            command.subcommands()
                    .forEach((name, line) ->
                            item(name, line.getCommandSpec().usageMessage().description()));
        }
    }

    private void examples() {
        List<String> examples =
                footer().stream().filter(line -> line.startsWith(EXAMPLE)).toList();
        if (!examples.isEmpty()) {
            section("EXAMPLES");
            page.append(".nf\n");
            examples.forEach(example -> line(example.substring(EXAMPLE.length())));
            page.append(".fi\n");
        }
    }

    private void exitCodes() {
        section("EXIT STATUS");
        for (Map.Entry<String, String> code :
                command.root().usageMessage().exitCodeList().entrySet()) {
            item(code.getKey(), code.getValue());
        }
    }

    private void seeAlso() {
        List<String> pages = new ArrayList<>();
        if (command.parent() != null) {
            pages.add(name(command.parent()) + "(1)");
        }
        command.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(ManPage::hasPage)
                .forEach(below -> pages.add(name(below) + "(1)"));
        section("SEE ALSO");
        line(String.join(", ", pages));
    }

    /** Whether a command has a page: the one that only shows help has none. */
    static boolean hasPage(CommandSpec command) {
        return !(command.userObject() instanceof CommandLine.HelpCommand);
    }

    private void section(String title) {
        page.append(".SH ").append(title).append('\n');
    }

    private void item(String term, String... text) {
        page.append(".TP\n.B ").append(escape(term)).append('\n');
        line(String.join(" ", text));
    }

    /** A line of text; an empty one begins a paragraph. */
    private void line(String text) {
        page.append(text.isEmpty() ? ".PP" : escape(text)).append('\n');
    }

    /** Takes their meaning from signs of roff: the backslash, the hyphen that would be a dash, and a control sign at the start. */
    private static String escape(String text) {
        String escaped = text.replace("\\", "\\e").replace("-", "\\-").strip();
        String indent = text.substring(0, text.length() - text.stripLeading().length());
        return (escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" : "") + indent + escaped;
    }
}

package dipl.dictionary.formats;

import dipl.dictionary.MatchMode;
import dipl.dictionary.formats.Abilities.Wildcards;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The YAML of quanteda: maps nest, lists and scalars are values, a key may repeat. Values of a category that also has categories
 * below it stand under the key {@code __}, as quanteda writes them.
 */
final class QuantedaYaml {
    private static final String OWN_VALUES = "__";
    private static final int MOST_NODES = 5_000_000;
    private static final Abilities ABILITIES = new Abilities(Wildcards.STAR_AND_QUESTION, true, false, Set.of());

    private final Import target;
    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private int nodes;

    private QuantedaYaml(Import target) {
        this.target = target;
    }

    static void read(String text, Import target) {
        LoadSettings settings = LoadSettings.builder()
                .setAllowDuplicateKeys(true)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        QuantedaYaml reader = new QuantedaYaml(target);
        try {
            for (Node document : new Compose(settings).composeAllFromString(text)) {
                reader.node(document, List.of());
            }
        } catch (MarkedYamlEngineException e) {
            long line = e.getProblemMark().map(mark -> mark.getLine() + 1L).orElse(1L);
            throw target.broken(line, "no YAML: " + e.getProblem() + ": mend the indentation or the quotation marks");
        } catch (YamlEngineException e) {
            throw target.broken(1, "no YAML: " + Import.oneLine(String.valueOf(e.getMessage())));
        } catch (StackOverflowError e) {
            // The library reads lists within lists by calling itself, and has no limit of its own.
            throw target.broken(1, "lists or categories nested without end: write the dictionary flatter");
        }
    }

    private void node(Node node, List<String> path) {
        if (!open.add(node) || ++nodes > MOST_NODES) {
            throw target.broken(
                    line(node), "an alias that contains itself or multiplies without end: write the values out");
        }
        if (node instanceof MappingNode map) {
            for (NodeTuple tuple : map.getValue()) {
                entry(tuple, path);
            }
        } else if (node instanceof SequenceNode list) {
            list.getValue().forEach(value -> node(value, path));
        } else if (node instanceof ScalarNode scalar) {
            value(scalar, path);
        }
        open.remove(node);
    }

    private void entry(NodeTuple tuple, List<String> path) {
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            throw target.broken(line(tuple.getKeyNode()), "a key that is no text: write the category's name");
        }
        List<String> below = path;
        if (!key.getValue().equals("<<") && !key.getValue().equals(OWN_VALUES)) {
            below = new ArrayList<>(path);
            below.add(key.getValue());
        }
        Node value = tuple.getValueNode();
        boolean empty = value instanceof ScalarNode scalar && scalar.getValue().isBlank()
                || value instanceof SequenceNode list && list.getValue().isEmpty()
                || value instanceof MappingNode map && map.getValue().isEmpty();
        if (empty) {
            target.remark(line(key), "category " + Import.quoted(key.getValue()) + " is left out: it has no terms");
        } else {
            node(value, below);
        }
    }

    private void value(ScalarNode scalar, List<String> path) {
        target.glob(line(scalar), path, scalar.getValue(), MatchMode.EXACT, Map.of());
    }

    private static long line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1L;
    }

    static String write(Export source) {
        StringBuilder yaml = new StringBuilder();
        for (CategoryTree category : CategoryTree.of(source.entries(ABILITIES)).children()) {
            write(category, "", yaml);
        }
        return yaml.length() == 0 ? "{}\n" : yaml.toString();
    }

    private static void write(CategoryTree category, String indent, StringBuilder yaml) {
        yaml.append(indent).append(quoted(category.name())).append(":\n");
        if (category.children().isEmpty()) {
            values(category, indent + "  ", yaml);
            return;
        }
        if (!category.entries().isEmpty()) {
            yaml.append(indent).append("  ").append(quoted(OWN_VALUES)).append(":\n");
            values(category, indent + "    ", yaml);
        }
        for (CategoryTree below : category.children()) {
            write(below, indent + "  ", yaml);
        }
    }

    private static void values(CategoryTree category, String indent, StringBuilder yaml) {
        for (Export.Entry entry : category.entries()) {
            yaml.append(indent).append("- ").append(quoted(entry.pattern())).append('\n');
        }
    }

    private static String quoted(String text) {
        return "'" + Import.oneLine(text).replace("'", "''") + "'";
    }
}

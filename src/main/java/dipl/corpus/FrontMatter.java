package dipl.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * The YAML block between two lines {@code ---} at the start of a Markdown file.
 *
 * @param fields field to value; nested names are joined with a dot, lists with {@code "; "}
 * @param length how many characters of the file the block takes; the body follows
 * @param problem why the block could not be read as YAML, or empty; its plain {@code name: value} lines were taken all the same
 */
record FrontMatter(Map<String, String> fields, int length, String problem) {
    private static final int LONGEST = 1 << 16;
    private static final Pattern BLOCK = Pattern.compile(
            "\\s*---[ \\t]*\\R(.*?)^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern PLAIN_LINE =
            Pattern.compile("^([\\p{L}_][\\p{L}\\p{N}_ .-]*):[ \\t]+(.+)$", Pattern.MULTILINE);

    /** The front matter of a text, of length 0 if it has none. */
    static FrontMatter of(String text) {
        Matcher block = BLOCK.matcher(text).region(0, Math.min(text.length(), LONGEST));
        if (!block.lookingAt()) {
            return new FrontMatter(Map.of(), 0, "");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        try {
            // the failsafe schema keeps each scalar as it is written: dates, numbers and a country named NO stay text
            LoadSettings settings = LoadSettings.builder()
                    .setSchema(new FailsafeSchema())
                    .setAllowDuplicateKeys(true)
                    .setMaxAliasesForCollections(20)
                    .build();
            Object yaml = new Load(settings).loadFromString(block.group(1));
            if (yaml == null) {
                return new FrontMatter(fields, block.end(), "");
            }
            if (yaml instanceof Map<?, ?> map) {
                flatten("", map, fields, 0);
                return new FrontMatter(fields, block.end(), "");
            }
            return new FrontMatter(Map.of(), 0, "");
        } catch (YamlEngineException e) {
            Matcher line = PLAIN_LINE.matcher(block.group(1));
            while (line.find()) {
                fields.putIfAbsent(line.group(1).strip(), unquoted(line.group(2).strip()));
            }
            return new FrontMatter(
                    fields, block.end(), "front matter is not valid YAML: only its plain lines were read");
        }
    }

    private static void flatten(String prefix, Map<?, ?> map, Map<String, String> fields, int depth) {
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            String name = prefix + entry.getKey();
            if (entry.getValue() instanceof Map<?, ?> nested) {
                if (depth < 8) {
                    flatten(name + ".", nested, fields, depth + 1);
                }
            } else if (entry.getValue() instanceof List<?> list) {
                List<String> values = new ArrayList<>();
                for (Object value : list) {
                    if (value instanceof String) {
                        values.add(value.toString());
                    }
                }
                fields.put(name, String.join("; ", values));
            } else if (entry.getValue() != null) {
                fields.put(name, entry.getValue().toString());
            }
        }
    }

    private static String unquoted(String value) {
        return value.length() >= 2
                        && (value.startsWith("\"") && value.endsWith("\"")
                                || value.startsWith("'") && value.endsWith("'"))
                ? value.substring(1, value.length() - 1)
                : value;
    }
}

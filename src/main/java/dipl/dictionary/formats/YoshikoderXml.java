package dipl.dictionary.formats;

import dipl.dictionary.MatchMode;
import dipl.dictionary.formats.Abilities.Wildcards;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The XML of Yoshikoder ({@code .ykd}) and Lexicoder 2 ({@code .lcd}): {@code cnode} for a category, {@code pnode} for a pattern, side by
 * side in any order. The outermost {@code cnode} of a {@code .ykd} is the dictionary itself.
 */
final class YoshikoderXml {
    private static final Abilities ABILITIES = new Abilities(
            Wildcards.STAR,
            false,
            true,
            Set.of(Notes.SCORE, Notes.DESCRIPTION, Notes.CATEGORY_SCORE, Notes.CATEGORY_DESCRIPTION));

    /** A category that is being read. */
    private static final class Open {
        private final long line;
        private final String name;
        private final String description;
        private final String score;
        private boolean patterns;

        Open(long line, String name, String description, String score) {
            this.line = line;
            this.name = name;
            this.description = description;
            this.score = score;
        }
    }

    private record Found(long line, List<String> path, String pattern, Map<String, String> notes) {}

    private final Import target;
    private final boolean rooted;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Found> found = new ArrayList<>();
    private int outermost;
    private boolean expressions;

    private YoshikoderXml(Import target, boolean rooted) {
        this.target = target;
        this.rooted = rooted;
    }

    static void readYoshikoder(String text, Import target) {
        new YoshikoderXml(target, true).read(text);
    }

    static void readLexicoder(String text, Import target) {
        new YoshikoderXml(target, false).read(text);
    }

    private void read(String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
            boolean any = false;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    any |= start(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("cnode")) {
                    end(open.pop());
                } else if (event == XMLStreamConstants.CHARACTERS && !xml.isWhiteSpace()) {
                    target.remark(
                            line(xml.getLocation()),
                            Import.quoted(Import.oneLine(xml.getText()))
                                    + " is left out: terms stand in pnode name=\"\"");
                }
            }
            if (!any) {
                throw target.broken(1, "no element dictionary, cnode or pnode: this is another kind of XML");
            }
        } catch (XMLStreamException e) {
            throw target.broken(line(e.getLocation()), "broken XML: " + reason(e) + ": mend it, or export it again");
        }
        boolean dropRoot = rooted && outermost == 1;
        for (Found one : found) {
            List<String> path = dropRoot && one.path.size() > 1 ? one.path.subList(1, one.path.size()) : one.path;
            if (expressions) {
                target.term(one.line, path, Import.oneLine(one.pattern), MatchMode.REGEX, one.notes);
            } else {
                target.pattern(one.line, path, one.pattern, one.notes);
            }
        }
    }

    private static long line(Location location) {
        return location == null ? 1 : location.getLineNumber();
    }

    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int at = message.indexOf("Message: ");
        return Import.oneLine(at < 0 ? message : message.substring(at + "Message: ".length()));
    }

    private boolean start(XMLStreamReader xml) {
        long line = line(xml.getLocation());
        switch (xml.getLocalName()) {
            case "dictionary" -> {
                String engine = attribute(xml, "patternengine") + attribute(xml, "patternengineclassname");
                expressions = engine.toLowerCase(Locale.ROOT).contains("reg");
                if (expressions) {
                    target.remark(line, "the patterns are regular expressions; in dipl each must fit a whole word");
                }
            }
            case "cnode" -> {
                if (open.isEmpty()) {
                    outermost++;
                }
                open.push(new Open(line, attribute(xml, "name"), attribute(xml, "desc"), attribute(xml, "score")));
            }
            case "pnode" -> pattern(line, xml);
            default -> {
                target.remark(line, "element " + xml.getLocalName() + " is left out: dipl knows cnode and pnode");
                return false;
            }
        }
        return true;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : Import.oneLine(value);
    }

    private void pattern(long line, XMLStreamReader xml) {
        List<String> path = new ArrayList<>();
        open.descendingIterator().forEachRemaining(category -> path.add(category.name));
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put(Notes.SCORE, attribute(xml, "score"));
        notes.put(Notes.DESCRIPTION, attribute(xml, "desc"));
        if (!open.isEmpty()) {
            open.peek().patterns = true;
            notes.put(Notes.CATEGORY_SCORE, open.peek().score);
            notes.put(Notes.CATEGORY_DESCRIPTION, open.peek().description);
        }
        found.add(new Found(line, path, attribute(xml, "name"), notes));
    }

    private void end(Open category) {
        String about = (category.description + " " + category.score).strip();
        if (!category.patterns && !about.isEmpty() && !about.equals(category.name)) {
            target.remark(
                    category.line,
                    "what is said of category " + Import.quoted(category.name) + " (" + about
                            + ") is left out: it has no terms of its own to note it at");
        }
    }

    static String writeYoshikoder(Export source) {
        return write(source, true);
    }

    static String writeLexicoder(Export source) {
        return write(source, false);
    }

    private static String write(Export source, boolean rooted) {
        Collection<Export.Entry> all = source.entries(ABILITIES);
        boolean expressions = !all.isEmpty() && all.stream().allMatch(Export.Entry::expression);
        List<Export.Entry> entries = new ArrayList<>();
        for (Export.Entry entry : all) {
            if (entry.expression() == expressions) {
                entries.add(entry);
            } else {
                source.lost(entry.term(), "is left out: one file holds either regular expressions or words");
            }
        }
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<dictionary style=\"050805\" patternengine=\"")
                .append(expressions ? "regexp" : "substring")
                .append("\">\n");
        CategoryTree root = CategoryTree.of(entries);
        if (rooted) {
            xml.append("\t<cnode name=\"").append(escaped(source.name())).append("\">\n");
        }
        root.children().forEach(category -> write(category, rooted ? "\t\t" : "\t", xml, source));
        return xml.append(rooted ? "\t</cnode>\n" : "")
                .append("</dictionary>\n")
                .toString();
    }

    private static void write(CategoryTree category, String indent, StringBuilder xml, Export source) {
        Map<String, String> about = category.entries().isEmpty()
                ? Map.of()
                : category.entries().get(0).notes();
        xml.append(indent)
                .append("<cnode name=\"")
                .append(escaped(category.name()))
                .append('"');
        attribute("desc", about.get(Notes.CATEGORY_DESCRIPTION), xml);
        attribute("score", about.get(Notes.CATEGORY_SCORE), xml);
        xml.append(">\n");
        for (Export.Entry entry : category.entries()) {
            xml.append(indent)
                    .append("\t<pnode name=\"")
                    .append(escaped(entry.pattern()))
                    .append('"');
            attribute("score", entry.notes().get(Notes.SCORE), xml);
            attribute("desc", entry.notes().get(Notes.DESCRIPTION), xml);
            xml.append("/>\n");
            if (entry.pattern().indexOf(' ') >= 0) {
                source.reduced("written as phrases, which Yoshikoder itself does not match: it compares single words");
            }
        }
        category.children().forEach(below -> write(below, indent + "\t", xml, source));
        xml.append(indent).append("</cnode>\n");
    }

    private static void attribute(String name, String value, StringBuilder xml) {
        if (value != null) {
            xml.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
        }
    }

    private static String escaped(String text) {
        return Import.oneLine(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

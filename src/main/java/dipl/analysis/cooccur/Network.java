package dipl.analysis.cooccur;

import dipl.dictionary.CategoryLabels;
import dipl.match.CategoryKey;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Pairs as a graph that Gephi opens: categories are nodes, with the units they stand in as weight; pairs are undirected edges, with the
 * units in which they meet.
 *
 * <p>Formats: GraphML (graphml.graphdrawing.org, 2002) and GEXF 1.3 (gexf.net).
 */
public final class Network {
    /** The formats. */
    public static final List<String> FORMATS = List.of("graphml", "gexf");

    private static final String GRAPHML = "http://graphml.graphdrawing.org/xmlns";
    private static final String GEXF = "http://gexf.net/1.3";
    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");
    private static final List<Attribute> NODE_ATTRIBUTES = List.of(
            new Attribute("dimension", "string"),
            new Attribute("category", "string"),
            new Attribute("label_kk", "string"),
            new Attribute("label_ru", "string"),
            new Attribute("label_en", "string"),
            new Attribute("weight", "double"));
    private static final List<Attribute> EDGE_ATTRIBUTES = List.of(
            new Attribute("expected", "double"),
            new Attribute("log_likelihood", "double"),
            new Attribute("p_adjusted", "double"),
            new Attribute("npmi", "double"),
            new Attribute("log_odds", "double"),
            new Attribute("example", "string"));

    /** A number that is shown beside a node or an edge. */
    private record Attribute(String name, String type) {}

    /**
     * A node.
     *
     * @param values of {@link #NODE_ATTRIBUTES}
     */
    private record Node(String id, String label, List<String> values) {}

    /**
     * An edge.
     *
     * @param values of {@link #EDGE_ATTRIBUTES}; an empty one is left out
     */
    private record Edge(String source, String target, String weight, List<String> values) {}

    private final List<Node> nodes;
    private final List<Edge> edges;

    private Network(List<Node> nodes, List<Edge> edges) {
        this.nodes = nodes;
        this.edges = edges;
    }

    /**
     * Draws the pairs that meet.
     *
     * @param language of the labels that are shown at first: kk, ru or en
     */
    public static Network of(List<Pair> pairs, CategoryLabels labels, String language) {
        Map<CategoryKey, Long> weights = new LinkedHashMap<>();
        List<Edge> edges = new ArrayList<>();
        for (Pair pair : pairs) {
            if (pair.table().both() > 0) {
                weights.merge(pair.row(), pair.table().row(), Math::max);
                weights.merge(pair.column(), pair.table().column(), Math::max);
                edges.add(edge(pair));
            }
        }
        List<Node> nodes = new ArrayList<>();
        weights.forEach((key, weight) -> nodes.add(node(key, weight, labels, language)));
        return new Network(nodes, edges);
    }

    private static Node node(CategoryKey key, long weight, CategoryLabels labels, String language) {
        List<String> values = new ArrayList<>(List.of(key.dimension(), key.category()));
        LANGUAGES.forEach(each -> values.add(labels.label(key.dimension(), key.category(), each)));
        values.add(Long.toString(weight));
        return new Node(id(key), labels.label(key.dimension(), key.category(), language), values);
    }

    private static Edge edge(Pair pair) {
        return new Edge(
                id(pair.row()),
                id(pair.column()),
                Long.toString(pair.table().both()),
                List.of(
                        number(pair.table().expected()),
                        number(pair.table().logLikelihood()),
                        number(pair.pAdjusted()),
                        number(pair.npmi()),
                        number(pair.logOdds().estimate()),
                        pair.example()));
    }

    private static String id(CategoryKey key) {
        return key.dimension() + "/" + key.category();
    }

    private static String number(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.6g", value) : "";
    }

    /** Writes the graph in one of the {@link #FORMATS}. */
    public void write(String format, Writer out) throws IOException {
        try {
            Xml xml = new Xml(XMLOutputFactory.newInstance().createXMLStreamWriter(out));
            if (format.equals("gexf")) {
                writeGexf(xml);
            } else {
                writeGraphml(xml);
            }
            xml.end();
            out.write('\n');
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void writeGraphml(Xml xml) throws XMLStreamException {
        xml.open("graphml", "xmlns", GRAPHML);
        key(xml, "label", "node", "string");
        for (Attribute attribute : NODE_ATTRIBUTES) {
            key(xml, attribute.name, "node", attribute.type);
        }
        key(xml, "weight", "edge", "double");
        for (Attribute attribute : EDGE_ATTRIBUTES) {
            key(xml, attribute.name, "edge", attribute.type);
        }
        xml.open("graph", "edgedefault", "undirected");
        for (Node node : nodes) {
            xml.open("node", "id", node.id);
            xml.text("data", node.label, "key", "node_label");
            for (int i = 0; i < node.values.size(); i++) {
                xml.text("data", node.values.get(i), "key", "node_" + NODE_ATTRIBUTES.get(i).name);
            }
            xml.close();
        }
        for (Edge edge : edges) {
            xml.open("edge", "source", edge.source, "target", edge.target);
            xml.text("data", edge.weight, "key", "edge_weight");
            for (int i = 0; i < edge.values.size(); i++) {
                if (!edge.values.get(i).isEmpty()) {
                    xml.text("data", edge.values.get(i), "key", "edge_" + EDGE_ATTRIBUTES.get(i).name);
                }
            }
            xml.close();
        }
        xml.close();
        xml.close();
    }

    private static void key(Xml xml, String name, String of, String type) throws XMLStreamException {
        xml.empty("key", "id", of + "_" + name, "for", of, "attr.name", name, "attr.type", type);
    }

    private void writeGexf(Xml xml) throws XMLStreamException {
        xml.open("gexf", "xmlns", GEXF, "version", "1.3");
        xml.open("graph", "defaultedgetype", "undirected", "mode", "static");
        attributes(xml, "node", NODE_ATTRIBUTES);
        attributes(xml, "edge", EDGE_ATTRIBUTES);
        xml.open("nodes");
        for (Node node : nodes) {
            xml.open("node", "id", node.id, "label", node.label);
            values(xml, NODE_ATTRIBUTES, node.values);
            xml.close();
        }
        xml.close();
        xml.open("edges");
        for (int i = 0; i < edges.size(); i++) {
            Edge edge = edges.get(i);
            xml.open(
                    "edge",
                    "id",
                    Integer.toString(i),
                    "source",
                    edge.source,
                    "target",
                    edge.target,
                    "weight",
                    edge.weight);
            values(xml, EDGE_ATTRIBUTES, edge.values);
            xml.close();
        }
        xml.close();
        xml.close();
        xml.close();
    }

    private static void attributes(Xml xml, String of, List<Attribute> attributes) throws XMLStreamException {
        xml.open("attributes", "class", of, "mode", "static");
        for (Attribute attribute : attributes) {
            xml.empty("attribute", "id", attribute.name, "title", attribute.name, "type", attribute.type);
        }
        xml.close();
    }

    private static void values(Xml xml, List<Attribute> attributes, List<String> values) throws XMLStreamException {
        xml.open("attvalues");
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isEmpty()) {
                xml.empty("attvalue", "for", attributes.get(i).name, "value", values.get(i));
            }
        }
        xml.close();
    }

    /** Elements on lines of their own. */
    private static final class Xml {
        private final XMLStreamWriter out;
        private int depth;

        Xml(XMLStreamWriter out) throws XMLStreamException {
            this.out = out;
            out.writeStartDocument("UTF-8", "1.0");
        }

        void open(String name, String... attributes) throws XMLStreamException {
            line();
            out.writeStartElement(name);
            attributes(attributes);
            depth++;
        }

        void close() throws XMLStreamException {
            depth--;
            line();
            out.writeEndElement();
        }

        void empty(String name, String... attributes) throws XMLStreamException {
            line();
            out.writeEmptyElement(name);
            attributes(attributes);
        }

        void text(String name, String content, String... attributes) throws XMLStreamException {
            line();
            out.writeStartElement(name);
            attributes(attributes);
            out.writeCharacters(allowed(content));
            out.writeEndElement();
        }

        void end() throws XMLStreamException {
            out.writeEndDocument();
            out.flush();
        }

        private void line() throws XMLStreamException {
            out.writeCharacters("\n" + "  ".repeat(depth));
        }

        private void attributes(String... attributes) throws XMLStreamException {
            for (int i = 0; i < attributes.length; i += 2) {
                out.writeAttribute(attributes[i], allowed(attributes[i + 1]));
            }
        }

        /** XML has no way to write most control characters. */
        private static String allowed(String text) {
            return text.replaceAll(
                    "[^\\x{9}\\x{A}\\x{D}\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
        }
    }
}

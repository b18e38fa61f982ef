package dipl.analysis.cooccur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dipl.dictionary.CategoryLabels;
import dipl.match.CategoryKey;
import dipl.passages.Meetings.Evidence;
import dipl.stats.FourfoldTable;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The files against the rules of their formats: declared attributes, unique ids, edges between nodes that exist. */
class NetworkTest {
    private static Pair pair(String row, String column, FourfoldTable table, String example) {
        return new Pair(
                List.of(),
                new CategoryKey("actors", row),
                new CategoryKey("tools", column),
                table,
                1,
                Pair.Test.FISHER,
                0.5,
                1,
                table.logOddsRatio(0.95),
                new Evidence(1, 0, 0, 0),
                example,
                "a.txt");
    }

    private static final List<Pair> PAIRS = List.of(
            pair("assembly", "scholarships", new FourfoldTable(3, 2, 1, 90), "<b> & \"both\" \u0001 'here'"),
            pair("assembly", "grants-and-funding", new FourfoldTable(2, 3, 0, 91), "Грант."),
            pair("ngo", "grants-and-funding", new FourfoldTable(0, 3, 2, 91), ""));

    private static Element parse(String format, String language) throws Exception {
        StringWriter out = new StringWriter();
        Network.of(PAIRS, CategoryLabels.bundled(), language).write(format, out);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toString().getBytes(StandardCharsets.UTF_8)));
        return document.getDocumentElement();
    }

    private static List<Element> all(Element root, String name) {
        NodeList found = root.getElementsByTagNameNS(root.getNamespaceURI(), name);
        return java.util.stream.IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static Set<String> unique(List<Element> elements, String attribute) {
        Set<String> values = new HashSet<>();
        elements.forEach(element -> assertTrue(values.add(element.getAttribute(attribute)), "twice: " + values));
        return values;
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphml", "gexf"})
    void edgesJoinNodesThatExist(String format) throws Exception {
        Element root = parse(format, "en");
        Set<String> nodes = unique(all(root, "node"), "id");
        assertEquals(Set.of("actors/assembly", "tools/scholarships", "tools/grants-and-funding"), nodes);
        List<Element> edges = all(root, "edge");
        assertEquals(2, edges.size(), "what never meets is no edge");
        edges.forEach(edge ->
                assertTrue(nodes.contains(edge.getAttribute("source")) && nodes.contains(edge.getAttribute("target"))));
    }

    @Test
    void graphmlDeclaresWhatItUses() throws Exception {
        Element root = parse("graphml", "ru");
        assertEquals("http://graphml.graphdrawing.org/xmlns", root.getNamespaceURI());
        List<Element> keys = all(root, "key");
        Set<String> declared = unique(keys, "id");
        keys.forEach(key -> assertTrue(Set.of("node", "edge").contains(key.getAttribute("for"))
                && Set.of("string", "double").contains(key.getAttribute("attr.type"))));
        all(root, "data").forEach(data -> assertTrue(declared.contains(data.getAttribute("key"))));
        Element node = all(root, "node").get(0);
        assertEquals("Ассамблея народа Казахстана", all(node, "data").get(0).getTextContent());
        assertEquals("undirected", all(root, "graph").get(0).getAttribute("edgedefault"));
        assertTrue(all(root, "data").stream()
                .anyMatch(data -> data.getTextContent().equals("<b> & \"both\"  'here'")));
    }

    @Test
    void gexfDeclaresWhatItUses() throws Exception {
        Element root = parse("gexf", "kk");
        assertEquals("http://gexf.net/1.3", root.getNamespaceURI());
        assertEquals("1.3", root.getAttribute("version"));
        for (Element attributes : all(root, "attributes")) {
            Set<String> declared = unique(all(attributes, "attribute"), "id");
            all(root, attributes.getAttribute("class"))
                    .forEach(thing -> all(thing, "attvalue")
                            .forEach(value -> assertTrue(declared.contains(value.getAttribute("for")))));
        }
        assertEquals("Қазақстан халқы Ассамблеясы", all(root, "node").get(0).getAttribute("label"));
        assertEquals("3", all(root, "edge").get(0).getAttribute("weight"));
        unique(all(root, "edge"), "id");
    }

    @Test
    void noPairsAreAnEmptyGraph() throws Exception {
        StringWriter out = new StringWriter();
        Network.of(List.of(), CategoryLabels.bundled(), "en").write("gexf", out);
        assertTrue(out.toString().contains("<nodes>\n    </nodes>"), out::toString);
    }
}

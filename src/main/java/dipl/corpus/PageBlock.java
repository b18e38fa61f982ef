package dipl.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * A stretch of a page that a reader sees as one piece: a paragraph, a heading, a cell, an item, or what stands between two line
 * breaks in a row.
 *
 * @param nodes its pieces of text, none of them blank
 * @param container the nearest element around it that stands on lines of its own
 * @param text with single blanks
 * @param letters letters and digits
 * @param linked how many of them are in links
 */
record PageBlock(List<TextNode> nodes, Element container, String text, int letters, int linked) {
    /** A paragraph has at least so many letters outside links, or ends as a sentence does and has at least the smaller number. */
    private static final int LETTERS_OF_PARAGRAPH = 60;

    private static final int LETTERS_OF_SENTENCE = 25;
    private static final double MOST_LINKED = 0.4;
    private static final double WHOLLY_LINKED = 0.9;
    private static final int LONGEST_NOTICE = 600;
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…:;][\"'»”’)]*");

    /** What sites say of themselves and of the law below and above their texts. */
    private static final Pattern NOTICE = Pattern.compile(
            "(?iu)©.*|.*((©|\\(c\\)) ?\\d{4}|\\bcookies?\\b|файлы? куки|copyright|all rights reserved|все права защищены|барлық құқықтар"
                    + "|javascript|перепечатк|при использовании (любых )?материалов|ссылка на (сайт|источник)|гиперссылк).*");

    /** What sites ask of their readers. */
    private static final Pattern INVITATION = Pattern.compile("(?iu)(?:"
            + "(?:.{0,60}\\b)?(?:subscribe (?:to|for) (?:our|the|us)|sign up (?:here|now|today|for (?:our|the .{0,30}newsletter)|to (?:our|the .{0,30}newsletter))|(?:join|follow) (?:us|our|me|him|her|@)\\b.{0,40}\\bon\\b"
            + "|get (?:the latest|our) .{0,60}(?:inbox|newsletter)|(?:like|find) us on|(?:our|free|daily|weekly)(?: \\p{L}+)? newsletter)"
            + "|(?:.{0,60}\\b)?(?:подпис(?:ывайтесь|ывайся|ка|итесь)\\b.{0,12} (?:на|в)\\b.{0,40}(?:канал|telegram|телеграм|рассылк|нас|instagram|facebook|vk|вконтакте|youtube|новост)"
            + "|(?:читайте|следите).{0,20} (?:нас|нами) в|присоединяйтесь к (?:нам|нашему)|(?:нашли|заметили|увидели) (?:ошибку|опечатку)|выделите (?:ее|её|текст|фрагмент))"
            + "|(?:.{0,60}\\b)?(?:арнамызға|парақшамызға|каналымызға|жаңалықтарға|telegram-арна\\p{L}*|инстаграм\\p{L}*|бізге).{0,30}(?:жазыл|тіркел|қосыл)\\p{L}*"
            + "|(?:.{0,40}\\b)?қате тапсаңыз"
            + ").*");

    private static final int LONGEST_INVITATION = 250;

    PageBlock {
        nodes = List.copyOf(nodes);
    }

    /** Whether it looks like running text. */
    boolean isParagraph() {
        int own = letters - linked;
        boolean enough = own >= LETTERS_OF_PARAGRAPH
                || own >= LETTERS_OF_SENTENCE && SENTENCE_END.matcher(text).matches();
        return enough && linked <= MOST_LINKED * letters && !isHeading() && !isNotice();
    }

    /** Whether it speaks of the site rather than of the world; in the midst of a text that may be its subject all the same. */
    boolean isNotice() {
        return text.length() < LONGEST_NOTICE && NOTICE.matcher(text).matches() || isInvitation();
    }

    private boolean isInvitation() {
        return text.length() < LONGEST_INVITATION && INVITATION.matcher(text).matches();
    }

    /** Whether it is a link and nothing else. */
    boolean isLink() {
        return linked > 0 && linked >= WHOLLY_LINKED * letters;
    }

    boolean isHeading() {
        return container.normalName().matches("h[1-6]");
    }

    /** Takes its text out of the page. */
    void remove() {
        nodes.forEach(Node::remove);
    }

    static int letters(String text) {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    /** The blocks of an element in the order of the page. */
    static List<PageBlock> of(Element element) {
        Cutter cutter = new Cutter(element);
        NodeTraversor.traverse(cutter, element);
        cutter.cut();
        return cutter.blocks;
    }

    private static final class Cutter implements NodeVisitor {
        private final Element root;
        private final List<PageBlock> blocks = new ArrayList<>();
        private List<TextNode> nodes = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private int linked;
        private int links;
        private int breaks;

        Cutter(Element root) {
            this.root = root;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                add(words);
            } else if (node instanceof Element element) {
                if (element.normalName().equals("br")) {
                    breaks++;
                } else if (PageRendering.BLOCKS.contains(element.normalName())) {
                    cut();
                }
                links += isLink(element) ? 1 : 0;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                links -= isLink(element) ? 1 : 0;
                if (PageRendering.BLOCKS.contains(element.normalName())) {
                    cut();
                }
            }
        }

        private static boolean isLink(Element element) {
            return element.normalName().equals("a") && element.hasAttr("href");
        }

        private void add(TextNode words) {
            if (words.isBlank()) {
                text.append(' ');
                return;
            }
            if (breaks > 1) {
                cut();
            }
            breaks = 0;
            nodes.add(words);
            text.append(words.getWholeText());
            linked += links > 0 ? letters(words.getWholeText()) : 0;
        }

        private void cut() {
            if (!nodes.isEmpty()) {
                String words = text.toString().replaceAll("\\s+", " ").strip();
                blocks.add(new PageBlock(nodes, container(nodes.get(0)), words, letters(words), linked));
            }
            nodes = new ArrayList<>();
            text.setLength(0);
            linked = 0;
            breaks = 0;
        }

        private Element container(TextNode node) {
            Element element = node.parent();
            while (element != root && !PageRendering.BLOCKS.contains(element.normalName())) {
                element = element.parent();
            }
            return element;
        }
    }
}

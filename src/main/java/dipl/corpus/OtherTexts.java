package dipl.corpus;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * What a page shows of other texts beside its own: lists of teasers, each with a link and perhaps a few words about what it leads to,
 * and parts under a heading that announces them. Nothing is removed that would leave the page without a text.
 */
final class OtherTexts {
    /** So many teasers make a list. */
    private static final int TEASERS = 3;

    private static final int LONGEST_TEASER = 600;

    /** An element is made of teasers if so much of its text is in them. */
    private static final double NEARLY_ALL = 0.8;

    private static final int LETTERS_OF_TEXT = 140;

    /** Of a page about people or books the entries look like teasers too; then they are more than what is around them. */
    private static final double MOST_OF_PAGE = 0.5;

    private static final int LONGEST_HEADING = 60;

    private static final Pattern HEADING = Pattern.compile("(?iu)\\P{L}*(?:"
            + "(?:you (?:may|might)(?: also)?|recommended|related|more|latest|recent|other|top|trending|most (?:read|popular|viewed)"
            + "|popular|similar|further|also)(?: \\p{L}+){0,2} ?(?:like|news|stories|articles|posts|reading|links|topics|videos|popular"
            + "|read|viewed|now|for you|on this|headlines)(?: \\P{Zs}+){0,3}"
            + "|(?:recommended|related|trending|most read|most popular(?: \\p{L}+)?|don.t miss|explore further|read more|see also|more from .{2,40}|more in .{2,40}|more on this.*)"
            + "|(?:leave a |post a |add a )?(?:comments?|reply)|\\d+ comments?|about the authors?|share this.*|like this story.*"
            + "|(?:читайте|смотрите)(?: также| ещ[её])?|(?:другие|последние|похожие|свежие|главные|связанные|популярные|ещ[её])"
            + " (?:\\p{L}+ )?(?:новости|материалы|публикации|статьи|записи|события)(?: .{1,30})?"
            + "|(?:материалы |новости |статьи )?по (?:этой )?теме|популярное|сам(?:ое|ые) (?:читаем|популярн|обсуждаем)\\p{L}+.*"
            + "|рекомендуем.*|не пропустите|вам может быть интересно|(?:оставить |добавить )?комментари(?:и|й|ев)|об авторе|поделиться.*"
            + "|(?:тағы |сондай-ақ )?оқи отырыңыз(?:дар)?|(?:басқа|соңғы|ұқсас|өзге)(?: да)? (?:жаңалықтар|мақалалар|материалдар)"
            + "|тақырып бойынша.*|танымал|көп оқылған.*|пікірлер|пікір қалдыру|бөлісу.*|автор туралы"
            + ")[ :…!.]*(?:\\(?\\d+\\)?)?");

    /** Under these stand texts of others without a link. */
    private static final Pattern COMMENTS =
            Pattern.compile("(?iu).*(?:comments?|reply|about the author|комментари|об авторе|пікір|автор туралы).*");

    private OtherTexts() {}

    /** Removes them from a page. */
    static void remove(Element body) {
        removeOtherArticles(body);
        removeTeasers(body);
        removeAnnounced(body);
    }

    /** If the one headline of a page is that of an article, others beside it are no part of its text. */
    private static void removeOtherArticles(Element body) {
        Elements headlines = body.select("h1");
        Element article = headlines.size() == 1 ? headlines.first().closest("article") : null;
        if (article == null || paragraphs(article) < LETTERS_OF_TEXT) {
            return;
        }
        for (Element other : body.select("article")) {
            if (!PageFrame.isWithin(other, article) && !PageFrame.isWithin(article, other)) {
                other.remove();
            }
        }
    }

    private static int paragraphs(Element element) {
        return MainText.letters(
                PageBlock.of(element).stream().filter(PageBlock::isParagraph).toList());
    }

    private static void removeTeasers(Element body) {
        List<PageBlock> blocks = PageBlock.of(body);
        Map<Element, Integer> letters = MainText.lettersOf(blocks, body, block -> true);
        Map<Element, Integer> paragraphs = MainText.lettersOf(blocks, body, PageBlock::isParagraph);
        Set<Element> withLink = Collections.newSetFromMap(new IdentityHashMap<>());
        withLink.addAll(MainText.lettersOf(blocks, body, PageBlock::isLink).keySet());
        int left = paragraphs.getOrDefault(body, 0);
        for (Element list : body.select("div, section, ul, ol")) {
            int own = paragraphs.getOrDefault(list, 0);
            if (list != body
                    && PageFrame.isWithin(list, body)
                    && isMadeOfTeasers(list, withLink, letters)
                    && isText(left - own, own)) {
                list.remove();
                left -= own;
            }
        }
    }

    private static boolean isMadeOfTeasers(Element list, Set<Element> withLink, Map<Element, Integer> letters) {
        int teasers = 0;
        int covered = 0;
        for (Element child : list.children()) {
            int own = letters.getOrDefault(child, 0);
            if (withLink.contains(child) && own <= LONGEST_TEASER) {
                teasers++;
                covered += own;
            }
        }
        return teasers >= TEASERS && covered >= NEARLY_ALL * letters.getOrDefault(list, 0);
    }

    /** Whether what is left of a page is its text rather than what is taken away. */
    private static boolean isText(int left, int taken) {
        return left >= Math.max(LETTERS_OF_TEXT, MOST_OF_PAGE * taken);
    }

    private static void removeAnnounced(Element body) {
        List<PageBlock> blocks = PageBlock.of(body);
        Map<Element, Integer> first = new IdentityHashMap<>();
        Map<Element, Integer> last = new IdentityHashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            for (Element element = blocks.get(i).container(); element != null; element = element.parent()) {
                first.putIfAbsent(element, i);
                last.put(element, i);
                if (element == body) {
                    break;
                }
            }
        }
        int left =
                MainText.letters(blocks.stream().filter(PageBlock::isParagraph).toList());
        for (int i = 0; i < blocks.size(); i++) {
            if (!announces(blocks.get(i))) {
                continue;
            }
            Element part = blocks.get(i).container();
            while (part != body && part.parent() != body && first.get(part.parent()) == i) {
                part = part.parent();
            }
            int end = part == body || last.get(part) == i
                    ? endOfLinks(blocks, i, last.get(part == body ? body : part.parent()))
                    : last.get(part);
            List<PageBlock> announced = blocks.subList(i, end + 1);
            if (!COMMENTS.matcher(blocks.get(i).text()).matches() && !isOfLinks(announced)) {
                end = endOfLinks(blocks, i, end);
                announced = blocks.subList(i, end + 1);
            }
            int own = MainText.letters(
                    announced.stream().filter(PageBlock::isParagraph).toList());
            boolean headed = announced.stream()
                    .anyMatch(block -> block.container().normalName().equals("h1"));
            if (!headed && isText(left - own, 2 * own)) {
                announced.forEach(PageBlock::remove);
                left -= own;
                i = end;
            }
        }
    }

    private static boolean announces(PageBlock block) {
        return block.text().length() <= LONGEST_HEADING
                && !block.isParagraph()
                && HEADING.matcher(block.text()).matches();
    }

    /** Whether there are links to what paragraphs tell of. */
    private static boolean isOfLinks(List<PageBlock> blocks) {
        long links = blocks.stream().filter(PageBlock::isLink).count();
        long paragraphs = blocks.stream().filter(PageBlock::isParagraph).count();
        return paragraphs <= 2 * links;
    }

    /** The last of the links behind a heading that stands among the text, each perhaps with a few words. */
    private static int endOfLinks(List<PageBlock> blocks, int heading, int last) {
        int end = heading;
        while (end < last) {
            PageBlock next = blocks.get(end + 1);
            boolean between = end + 1 < last && blocks.get(end + 2).isLink();
            boolean tells = blocks.get(end).isLink() && !next.isHeading() && (between || !next.isParagraph());
            if (!next.isLink() && !tells) {
                break;
            }
            end++;
        }
        return end;
    }
}

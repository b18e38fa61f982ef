package dipl.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTextTest {
    private static final String REPORT =
            "The exhibition opened in Astana on Friday and will stay open for visitors until the end of the month.";
    private static final String MORE =
            "Its organisers expect guests from twelve countries, among them students who learn the language there.";
    private static final String STORY = "<p>" + REPORT + "</p><p>" + MORE + "</p>";
    private static final String TEXT = REPORT + "\n\n" + MORE;
    private static final String TITLE = "Exhibition opens";

    private static String of(String body) {
        return MainText.of(
                Jsoup.parse("<html><head><title>" + TITLE + "</title></head><body>" + body + "</body></html>"));
    }

    private static String teaser(int number) {
        return "<li><h4><a href='/" + number + "'>Another headline, number " + number + "</a></h4><div>Tuesday</div><p>"
                + "What the other text tells in a sentence or two, long enough to look like a paragraph of its own, and not about it "
                + number + ".</p></li>";
    }

    @Test
    void teasersWithLongSummariesAreNoText() {
        String list = "<ul>" + teaser(1) + teaser(2) + teaser(3) + "</ul>";
        assertEquals(
                TEXT,
                of("<div>" + STORY.repeat(2) + "</div><div>" + list + "</div>").substring(TEXT.length() + 2));
    }

    @Test
    void entriesOfADirectoryAreItsText() {
        String list = "<ul>" + teaser(1) + teaser(2) + teaser(3) + teaser(4) + teaser(5) + "</ul>";
        String text = of("<div><h1>" + TITLE + "</h1><p>" + REPORT + "</p>" + list + "</div>");
        assertTrue(text.contains("Another headline, number 5"), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You might also like",
                "More from Steppe Review",
                "Latest news",
                "Читайте также:",
                "Другие новости",
                "Самое читаемое",
                "Материалы по теме",
                "Оқи отырыңыз",
                "Соңғы жаңалықтар",
                "Ұқсас материалдар"
            })
    void whatAHeadingAnnouncesIsAnotherText(String heading) {
        String others = "<div><div>" + heading
                + "</div><a href='/1'><div>The minister went to see the new bridge over the river"
                + "</div></a><p>He was shown round by the engineers who had built it in under two years.</p></div>";
        assertEquals(TITLE + "\n\n" + TEXT, of("<div><h1>" + TITLE + "</h1>" + STORY + others + "</div>"));
    }

    @Test
    void aChapterMayBeCalledWhatAnnouncesOtherTexts() {
        String chapter =
                "<div><h2>Popular</h2><p>The word is used of what many people like, and of what many people do.</p></div>";
        String text = of("<div><h1>" + TITLE + "</h1>" + STORY + chapter + "</div>");
        assertTrue(text.contains("what many people do"), text);
    }

    @Test
    void articlesBesideTheHeadlinesAreOthers() {
        String other =
                "<article><p>A parable that has nothing to do with it, told at length, as blogs do below each text.</p></article>";
        assertEquals(
                TITLE + "\n\n" + TEXT,
                of("<div><article><h1>" + TITLE + "</h1>" + STORY + "</article><div>" + other.repeat(4)
                        + "</div></div>"));
    }

    @Test
    void aNameThatSaysWhatIsBesideATextIsNotThatOfTheText() {
        String menu = "<a href='/'>One of very many entries of a menu</a> ".repeat(60);
        String page = "<div>" + menu + "</div><div class='page-block and-w-sidebar'><h1>" + TITLE + "</h1>" + STORY
                + "</div>";
        assertEquals(TITLE + "\n\n" + TEXT, of(page));
    }

    @Test
    void piecesOfAPageBuilderAreText() {
        String pieces = "<div class='builder-widget'><p>" + REPORT + "</p></div><div class='builder-widget'><p>" + MORE
                + "</p></div>";
        String box =
                "<div class='widget'><p>This box stands at the side of each page of the site and tells of its history.</p></div>";
        assertEquals(TITLE + "\n\n" + TEXT, of("<main><h1>" + TITLE + "</h1>" + pieces + "</main>" + box));
    }

    @Test
    void captionsCountOnceAndTheWordsOfAnAuthorAsOftenAsTheyStand() {
        String caption = "<div class='slide'>The hall of the museum in Astana</div>";
        String refrain = "<p>The steppe is wide, and the road is long, and nobody has ever come to its end.</p>";
        String text = of("<div><h1>" + TITLE + "</h1>" + caption.repeat(3) + refrain + STORY + refrain + "</div>");
        assertEquals(text.indexOf("The hall"), text.lastIndexOf("The hall"));
        assertFalse(text.indexOf("The steppe") == text.lastIndexOf("The steppe"), text);
    }

    @Test
    void aLinkBetweenParagraphsLeadsElsewhere() {
        String link = "<p><a href='/2'>Minister opens bridge over the river Irtysh</a></p>";
        assertEquals(
                TITLE + "\n\n" + TEXT,
                of("<div><h1>" + TITLE + "</h1>" + STORY.replace("</p><p>", "</p>" + link + "<p>") + "</div>"));
    }

    @Test
    void aTextForBrowsersWithoutScriptIsTheText() {
        String pixel = "<noscript><img src='p.gif'></noscript><noscript>Please enable JavaScript.</noscript>";
        assertEquals(
                TEXT,
                of("<div>" + pixel + "<noscript>" + STORY + STORY + "</noscript></div>")
                        .substring(TEXT.length() + 2));
    }

    @Test
    void captionsStandBesideTheText() {
        String picture =
                "<figure><img src='a.jpg'><figcaption>Guests from twelve countries look at the carpets of the exhibition.</figcaption></figure>";
        assertEquals(TITLE + "\n\n" + TEXT, of("<div><h1>" + TITLE + "</h1>" + picture + STORY + "</div>"));
        String pictures = picture.repeat(3).replace("carpets", "long row of carpets and the many jewels");
        assertTrue(of("<div><h1>" + TITLE + "</h1>" + pictures + "</div>").contains("Guests from twelve countries"));
    }

    @Test
    void galleriesAndButtonsAreNoText() {
        String gallery =
                "<div class='photo-gallery'><p>The hall of the museum with the first of its guests, seen from the stairs.</p></div>";
        String button = "<div>Back to gallery</div>";
        assertEquals(
                TITLE + "\n\n" + TEXT,
                of("<div><h1>" + TITLE + "</h1>" + gallery + STORY.replace("</p><p>", "</p>" + button + "<p>")
                        + "</div>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subscribe to our newsletter and get the news of the week each Friday morning.",
                "Follow us on Facebook and Instagram for more of what happens in the museum.",
                "Подписывайтесь на наш Telegram-канал и узнавайте обо всём первыми.",
                "Нашли ошибку? Выделите её и нажмите Ctrl + Enter, мы всё исправим.",
                "Біздің telegram-арнамызға жазылыңыз, жаңалықтарды бірінші болып біліңіз."
            })
    void whatIsAskedOfReadersBelowATextIsNoPartOfIt(String invitation) {
        assertEquals(
                TITLE + "\n\n" + TEXT, of("<div><h1>" + TITLE + "</h1>" + STORY + "<p>" + invitation + "</p></div>"));
    }

    @Test
    void whatIsSaidOfSubscribersIsText() {
        String last =
                "<p>So far nine countries have signed the paper, and three more mean to sign up for the treaty.</p>";
        assertTrue(of("<div><h1>" + TITLE + "</h1>" + STORY + last + "</div>").contains("three more mean"));
    }

    @Test
    void theHeadlineIsTheOneThatThePageIsNamedAfter() {
        String ticker =
                "<p>Minister opens the new bridge over the river Irtysh, the third one in the region since the spring.</p>";
        String page = "<div><h1>Steppe Review</h1>" + ticker.repeat(2) + "</div><div><h2>" + TITLE + "</h2>" + STORY
                + "</div>";
        assertEquals(TITLE + "\n\n" + TEXT, of(page));
    }
}

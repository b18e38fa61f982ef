package dipl.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageIdentifierTest {
    /** The first article of the Universal Declaration of Human Rights and the like, for languages that are easily confused. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kk|Барлық адамдар тумысынан азат және қадір-қасиеті мен құқықтары тең болып дүниеге келеді.",
                "kk|Халықаралық ынтымақтастық",
                "kk|Үкімет",
                "kk|казак халкынын достыгы жане ынтымагы ушин кажет болды",
                "kk|Казакстан мен Ресей арасындагы келиссоз бугин Астанада отти деп хабарлады",
                "kk|Barlyq adamdar týmysynan azat jáne qadir-qasıeti men quqyqtary teń bolyp dúnıege keledi.",
                "kk|Barlyq adamdar tumysynan azat jäne qadır-qasietı men qūqyqtary teñ bolyp düniege keledı.",
                "kk|Barlıq adamdar twmısınan azat jäne qadir-qasïeti men quqıqtarı teñ bolıp dünïege keledi.",
                "kk|بارلىق ادامدار تۋمىسىنان ازات جانە قادىر-قاسيەتى مەن قۇقىقتارى تەڭ بولىپ دۇنيەگە كەلەدى.",
                "ru|Все люди рождаются свободными и равными в своем достоинстве и правах.",
                "ru|Цифровая дипломатия",
                "ru|Культурная политика",
                "en|All human beings are born free and equal in dignity and rights.",
                "en|Public diplomacy",
                "en|The people",
                "ky|Бардык адамдар өз беделинде жана укуктарында эркин жана тең укуктуу болуп жаралат.",
                "tt|Барлык кешеләр дә азат һәм үз абруйлары һәм хокуклары ягыннан тиң булып туалар.",
                "ba|Бөтә кешеләр ҙә ирекле, дәрәжәләре һәм хоҡуҡтары тигеҙ булып тыуалар.",
                "uz|Барча одамлар эркин, қадр-қиммат ва ҳуқуқларда тенг бўлиб туғиладилар.",
                "uz|Barcha odamlar erkin, qadr-qimmat va huquqlarda teng bo'lib tug'iladilar.",
                "uk|Всі люди народжуються вільними і рівними у своїй гідності та правах.",
                "be|Усе людзі нараджаюцца свабоднымі і роўнымі ў сваёй годнасці і правах.",
                "bg|Всички хора се раждат свободни и равни по достойнство и права и те са надарени с разум.",
                "mk|Сите човечки суштества се раѓаат слободни и еднакви по достоинство и права.",
                "sr|Сва људска бића рађају се слободна и једнака у достојанству и правима.",
                "mn|Хүн бүр төрж мэндлэхэд эрх чөлөөтэй, адилхан нэр төртэй, ижил эрхтэй байдаг.",
                "tg|Тамоми одамон озод ва аз лиҳози шарафу ҳуқуқ бо ҳам баробар ба дунё меоянд.",
                "tr|Bütün insanlar hür, haysiyet ve haklar bakımından eşit doğarlar.",
                "az|Bütün insanlar ləyaqət və hüquqlarına görə azad və bərabər doğulurlar.",
                "ug|ھەممە ئادەم زانىدىنلا ئەركىن، ئىززەت-ھۆرمەت ۋە ھوقۇقتا باپباراۋەر بولۇپ تۇغۇلغان.",
                "fa|تمام افراد بشر آزاد به دنیا می‌آیند و از لحاظ حیثیت و حقوق با هم برابرند.",
                "ar|يولد جميع الناس أحراراً متساوين في الكرامة والحقوق.",
                "de|Alle Menschen sind frei und gleich an Würde und Rechten geboren.",
                "fr|Tous les êtres humains naissent libres et égaux en dignité et en droits.",
                "es|Todos los seres humanos nacen libres e iguales en dignidad y derechos.",
                "ky|Элдик дипломатия — бул өлкөлөр ортосундагы достук мамилелерди чыңдоо каражаты.",
                "ky|Ош — шаар, Кыргызстандын түштүк борбору.",
                "tt|Казан — Татарстан Республикасының башкаласы, Идел буендагы зур шәһәр.",
                "tr|Halk diplomasisi, ülkeler arasındaki dostluğu güçlendirir.",
                "uk|Народна дипломатія є важливим інструментом зовнішньої політики.",
                "bg|Министърът на външните работи се срещна с посланика на Казахстан.",
                "ru|Встреча в Астане",
                "ru|Посольство Республики Казахстан",
                "''|Итоги саммита",
                "''|Yangi qonun",
                "''|Soft power",
                "''|Дипломатия",
                "''|NATO 2023",
                "''|42",
            })
    void tellsLanguages(String language, String text) {
        assertEquals(language, Texts.analyse(text).detectedLanguage());
    }

    @Test
    void theDeclaredLanguageWinsForTheDocumentAndDecidesWhatCannotBeTold() {
        StandardTextAnalyser analyser = new StandardTextAnalyser();
        TokenizedText text = analyser.analyse("Дипломатия. Это и есть то, что было.", "kaz");
        assertEquals("kk", text.language());
        assertEquals("ru", text.detectedLanguage());
        assertEquals(List.of("kk", "ru"), languages(text));
        assertEquals("", analyser.analyse("Дипломатия", "no such language").language());
    }

    @Test
    void sentencesOfAMixedDocumentHaveTheirOwnLanguage() {
        TokenizedText text = Texts.analyse(
                "The article is about the people and their state. It was written in the city. It is new. "
                        + "В статье рассматривается, как это было и что будет. NATO. Бұл мақалада халықтар достығы туралы айтылады.");
        assertEquals("en", text.detectedLanguage());
        assertEquals(List.of("en", "en", "en", "ru", "en", "kk"), languages(text));
    }

    @Test
    void aForeignQuotationDoesNotTurnASentence() {
        assertEquals(
                List.of("kk"),
                languages(Texts.analyse("«Жұмсақ күш» (Soft Power) ұғымы АҚШ ғалымы енгізген термин болып табылады.")));
        assertEquals(
                List.of("ru"),
                languages(Texts.analyse("Газета «Жас Алаш» и журнал The Economist пишут, что это было так.")));
    }

    @Test
    void anUnknownLanguageIsLeftToTheModel() {
        String finnish =
                "Kaikki ihmiset syntyvät vapaina ja tasavertaisina arvoltaan ja oikeuksiltaan. Heille on annettu järki ja "
                        + "omatunto, ja heidän on toimittava toisiaan kohtaan veljeyden hengessä. Jokainen on oikeutettu kaikkiin tässä "
                        + "julistuksessa esitettyihin oikeuksiin ja vapauksiin ilman minkäänlaista rotuun tai väriin perustuvaa erotusta.";
        assertEquals("fi", Texts.analyse(finnish).detectedLanguage());
    }

    private static List<String> languages(TokenizedText text) {
        return text.sentences().stream().map(Sentence::language).toList();
    }

    @ParameterizedTest
    @CsvSource({"ru, В национальном бренде.", "ru, Фонде Сороса", "ru, Нацбрендинги", "kk, Твипломатым", "kk, Оралманым"
    })
    void oneEndingDoesNotPartAShortSentenceFromItsDocument(String declared, String text) {
        TokenizedText analysed = new StandardTextAnalyser().analyse(text, declared);
        assertEquals(declared, analysed.sentences().get(0).language());
    }
}

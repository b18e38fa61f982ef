package dipl.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dipl.dictionary.Dictionary;
import dipl.dictionary.DictionaryReader;
import dipl.morphology.languages.Morphologies;
import dipl.text.StandardTextAnalyser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of matching, each shown on a sentence; hits are written {@code category:surface} and parted by {@code |}. */
class MatchingRulesTest {
    private static final String TERMS = """
            category,language,term,match
            people,en,people's diplomacy,
            people,ru,народная дипломатия,
            people,kk,халық дипломатиясы,
            people,kk,халықтық дипломатия,
            public,en,public diplomacy,
            public,ru,публичная дипломатия,
            public,kk,қоғамдық дипломатия,
            mediated,en,mediated public diplomacy,
            public,en,new public diplomacy,
            citizen,en,citizen diplomacy,
            cultural,en,cultural diplomacy,
            cultural,kk,мәдени дипломатия,
            net,en,networked diplomacy,
            net,en,net-diplomacy,
            twi,en,twi-diplomacy,
            youth,en,student government,
            aid,en,development cooperation,
            stability,en,maintain/v stability,
            security,ru,проблема безопасности,
            council,ru,Совет Безопасности,
            union,en,African Union,
            track,en,track two diplomacy,
            media,en,media diplomacy,
            monument,en,monument to Abai,
            monument,en,monument ~6 Berlin,
            cultural,ru,культурная дипломатия,
            digital,en,digital diplomacy,
            net,ru,нет-дипломатия,
            net,ru,тви-дипломатия,
            net,ru,онлайн-дипломатия,
            soft,ru,мягкая сила,
            soft,en,soft power,
            dialogue,ru,казахстанско турецкий диалог,
            kurultai,kk,қазақтарының ~2 құрылтайы,
            thirty,kk,ҚХА (30|отыз) жылы,
            grant,kk,грант,
            assembly,kk,^ҚХА,
            assembly,kk,^ҚХА сессиясы,
            ngo,*,^NGO,
            peace,en,peace @unless war @within 3,
            trust,en,trust ~3 grow/v @unless @negation,
            trust,ru,доверие ~3 расти/v @unless @negation,
            trust,kk,сенім ~3 арту/v @unless @negation,
            distrust,kk,сенім ~3 болмау/v @unless @negation,
            denied,en,rumour @with @negation,
            triumph,en,triumph @with @country,
            triumph,ru,триумф @with @country @within 3,
            triumph,kk,жеңіс @with @country,
            upheaval,en,upheaval @unless @country,
            shortage,en,shortage @with (@diplomacy|choir (of|from) friends) @within 6,
            shortage,kk,тапшылық @with (@diplomacy) @within paragraph,
            exchange,ru,цифровой обмен,
            exchange,ru,публичный обмен,
            aid,kk,АҚШ-тың даму агенттігі,
            envoy,en,Mr President,
            envoy,en,US embassy,
            envoy,ru,г. Президент,
            envoy,ru,Л.Н. Гумилев,
            envoy,ru,Дж.Буш,
            letter,ru,С. И. Иванов,
            letter,en,J. F. Kennedy,
            pronoun,en,US,
            pronoun,en,IT,
            glob,en,twi*pl*,glob
            exact,en,embassies,exact
            exact,ru,=договорённостей,
            evening,kk,шығармашылық кеші,
            regex,en,consul(ate)?s,regex
            spelling,en,defence programme,
            anywhere,*,forum,
            latin,en,UNESCO,
            -,en,public diplomacy avenue,
            """;

    private static String hits(String text, String language, MatchOptions options) {
        Dictionary dictionary =
                DictionaryReader.read("rules", "rules.csv", TERMS.getBytes(StandardCharsets.UTF_8), problem -> {
                    throw new AssertionError(problem);
                });
        return new TextMatcher(
                        List.of(dictionary),
                        options,
                        new StandardTextAnalyser(),
                        Morphologies::of,
                        new LanguageModifiers())
                .match(List.of(new TextMatcher.Text(text, language))).get(0).stream()
                        .map(place -> place.category().category() + ":" + place.surface(text))
                        .collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "kk; Халық дипломатиясының маңызы зор.; people:Халық дипломатиясының",
                "kk; Біздің халықтық дипломатияларымыздың тарихы.; people:халықтық дипломатияларымыздың",
                "kk; ХАЛЫҚ ДИПЛОМАТИЯСЫНА арналған жиын.; people:ХАЛЫҚ ДИПЛОМАТИЯСЫНА",
                "kk; Дүниежүзі қазақтарының кіші құрылтайына қонақтар келді.; kurultai:қазақтарының кіші құрылтайына",
                "kk; Биыл ҚХА-ның 30 жылы аталып өтеді.; thirty:ҚХА-ның 30 жылы",
                "kk; Қазақстан халқы Ассамблеясының (ҚХА) сессиясы өтті.; assembly:ҚХА",
                "en; Our public (people's) diplomacy.; public:public (people's) diplomacy|people:people's) diplomacy",
                "kk; Бұл қоғамдық тамақтану орны.; \"\"",
                "kk; Халықаралық дипломатия мәселелері қаралды.; \"\"",
                "ru; Без народной дипломатии не обойтись.; people:народной дипломатии",
                "ru; Сегодня здесь нет дипломатии.; \"\"",
                "ru; Это нет-дипломатия и нетдипломатия.; net:нет-дипломатия|net:нетдипломатия",
                "ru; Здесь онлайн-дипломатию преподают давно.; net:онлайн-дипломатию",
                "ru; О казахстанско-турецком диалоге писали газеты.; dialogue:казахстанско-турецком диалоге",
                "ru; Развиваются нет- и тви-дипломатия.; net:нет- и тви-дипломатия",
                "ru; Нужна как публичная, так и культурная дипломатия.;"
                        + " public:публичная, так и культурная дипломатия|cultural:культурная дипломатия",
                "ru; Мягкая посадка корабля удалась.; \"\"",
                "ru; Вышел публичный доклад министерства.; \"\"",
                "ru; О мягкой силе говорят все.; soft:мягкой силе",
                "en; A triumph for Saudi Arabia.; triumph:triumph",
                "en; A triumph of German engineers.; triumph:triumph",
                "en; A triumph of the nation.; triumph:triumph",
                "en; A triumph of the home team. It came from Oman.; \"\"",
                "en; A triumph for Latin America and the United Nations.; \"\"",
                "en; A triumph for Latin America and Mexico.; triumph:triumph",
                "en; An upheaval in Beijing, an upheaval in Oman.; \"\"",
                "en; An upheaval in the world of fashion.; upheaval:upheaval",
                "en; The embassy feels the shortage.; shortage:shortage",
                "en; The choir of friends feels the shortage.; shortage:shortage",
                "en; The choir feels the shortage.; \"\"",
                "kk; Елшілік жабылды. Бұл тапшылық еді.; shortage:тапшылық",
                "kk; Дүкен жабылды. Бұл тапшылық еді.; \"\"",
                "ru; Это триумф Соединённых Штатов Америки.; triumph:триумф",
                "ru; Это триумф актёра, который давно живёт в Швеции.; \"\"",
                "kk; Бұл Оңтүстік Кореяның жеңісі.; triumph:жеңісі",
                "kk; Бұл біздің еліміздің жеңісі.; triumph:жеңісі",
                "kk; Бұл команданың жеңісі.; \"\"",
                "kk; Бұл Біріккен Ұлттар Ұйымының жеңісі.; \"\"",
                "en; The people's, public and citizen diplomacy.;"
                        + " people:people's, public and citizen diplomacy|public:public and citizen diplomacy"
                        + "|citizen:citizen diplomacy",
                "en; The people, public and diplomacy of today.; \"\"",
                "en; Mediated public diplomacy came later.; mediated:Mediated public diplomacy",
                "en; Turn left on Public Diplomacy Avenue.; \"\"",
                "en; A lasting peace was made.; peace:peace",
                "en; Neither war nor peace was declared.; \"\"",
                "en; Their trust in each other grows.; trust:trust in each other grows",
                "en; Their trust does not grow.; \"\"",
                "en; Their trust not only grew.; trust:trust not only grew",
                "en; Not only trust grows.; trust:trust grows",
                "en; No trust grows.; \"\"",
                "ru; Доверие больше не растёт.; \"\"",
                "ru; Доверие не только растёт.; trust:Доверие не только растёт",
                "kk; Халықтың сенімі жыл сайын артады.; trust:сенімі жыл сайын артады",
                "kk; Халықтың сенімі жыл сайын артпайды.; \"\"",
                "kk; Халықтың сенімі артып қана қоймайды.; trust:сенімі артып",
                "kk; Халықтың сенімі мүлде болмады.; distrust:сенімі мүлде болмады",
                "en; They deny no rumour.; denied:rumour",
                "en; They deny not only a rumour.; \"\"",
                "ru; Список договоренностей и договорённостей.; exact:договоренностей|exact:договорённостей",
                "kk; Ақынның шығармашылық кешінде өлең оқылды.; evening:шығармашылық кешінде",
                "en; They speak of Soft-Power today.; soft:Soft-Power",
                "en; They speak of soft- power today.; soft:soft- power",
                "ru; Это нет- дипломатия.; net:нет- дипломатия",
                "en; Twiplomacy is new in the world.; glob:Twiplomacy",
                "en; We grant him that much.; \"\"",
                "en; Every NGO knows Ngo Dinh Diem.; ngo:NGO",
                // Coordination: what shares a head.
                "en; We need not public but people's diplomacy.; public:public but people's diplomacy|people:people's diplomacy",
                "en; Not only public, but also digital diplomacy.; public:public, but also digital diplomacy|digital:digital diplomacy",
                "en; Public/citizen diplomacy grows.; public:Public/citizen diplomacy|citizen:citizen diplomacy",
                "en; Net- and twi-diplomacy are new.; net:Net- and twi-diplomacy|twi:twi-diplomacy",
                "en; The digital people's diplomacy grows.; digital:digital people's diplomacy|people:people's diplomacy",
                "en; The new public and public diplomacy.; public:new public and public diplomacy",
                "en; Both the public and the citizen diplomacy.; public:public and the citizen diplomacy|citizen:citizen diplomacy",
                "en; Public, or people's, diplomacy matters.; public:Public, or people's, diplomacy|people:people's, diplomacy",
                "en; Cultural, sports, and citizen diplomacy.; cultural:Cultural, sports, and citizen diplomacy|citizen:citizen diplomacy",
                "en; Public and increasingly digital diplomacy.; public:Public and increasingly digital diplomacy|digital:digital diplomacy",
                "en; Track two and public diplomacy helped.; track:Track two and public diplomacy|public:public diplomacy",
                "en; Media and public diplomacy of states.; media:Media and public diplomacy|public:public diplomacy",
                "en; Of networked and public diplomacy.; net:networked and public diplomacy|public:public diplomacy",
                "ru; Не публичная, а народная дипломатия.; public:публичная, а народная дипломатия|people:народная дипломатия",
                "ru; Народная (публичная) дипломатия.; people:Народная (публичная) дипломатия|public:публичная) дипломатия",
                "ru; Народная, или публичная, дипломатия.; people:Народная, или публичная, дипломатия|public:публичная, дипломатия",
                "ru; Либо народная, либо публичная дипломатия.; people:народная, либо публичная дипломатия|public:публичная дипломатия",
                "ru; Публичная и культурная дипломатии.; public:Публичная и культурная дипломатии|cultural:культурная дипломатии",
                "kk; Қоғамдық емес, халықтық дипломатия.; public:Қоғамдық емес, халықтық дипломатия|people:халықтық дипломатия",
                "kk; Қоғамдық та, халықтық та дипломатия.; public:Қоғамдық та, халықтық та дипломатия|people:халықтық та дипломатия",
                "kk; Халықтық, қоғамдық және мәдени дипломатия.; people:Халықтық, қоғамдық және мәдени дипломатия"
                        + "|public:қоғамдық және мәдени дипломатия|cultural:мәдени дипломатия",
                // Coordination: what does not.
                "en; To help students, costs the Government nothing.; \"\"",
                "en; Students and their government agreed.; \"\"",
                "en; Students, the government and others.; \"\"",
                "en; The development of cooperation helps.; \"\"",
                "en; Sustainable development and regional cooperation.; \"\"",
                "en; Development and cooperation go on.; \"\"",
                "en; Public institutions and digital diplomacy.; digital:digital diplomacy",
                "en; They maintain the stability of prices.; \"\"",
                "en; An African Economic and Monetary Union.; \"\"",
                "en; This is people's diplomacy rather than public.; people:people's diplomacy",
                "ru; Это проблемы обеспечения безопасности.; \"\"",
                "ru; Собрался Совет национальной безопасности.; \"\"",
                "ru; Народная культура и публичная дипломатия.; public:публичная дипломатия",
                "ru; Он народный артист, а дипломатия далека.; \"\"",
                "en; Public and: or, cultural diplomacy.; cultural:cultural diplomacy",
                // Ranges.
                "en; The move from public to digital diplomacy.; public:public to digital diplomacy|digital:digital diplomacy",
                "en; From public bodies to digital diplomacy.; digital:digital diplomacy",
                "en; The access of the public to digital diplomacy.; digital:digital diplomacy",
                "en; From citizen to digital diplomacy.; digital:digital diplomacy",
                "ru; Шаг от народной к публичной дипломатии.; people:народной к публичной дипломатии|public:публичной дипломатии",
                "ru; Шаг от публичного к цифровому обмену.; exchange:публичного к цифровому обмену",
                "kk; Халықтықтан қоғамдық дипломатияға көштік.;"
                        + " people:Халықтықтан қоғамдық дипломатияға|public:қоғамдық дипломатияға",
                "kk; Мәдени халықтықтан қоғамдық дипломатияға.;"
                        + " people:халықтықтан қоғамдық дипломатияға|public:қоғамдық дипломатияға",
                "kk; Халықтықтан дипломатия артық.; \"\"",
                "kk; Халықтықтан бұл қоғамдық дипломатияға дейін.; public:қоғамдық дипломатияға",
                "kk; Халықтық дипломатиядан қоғамдық дипломатияға дейін.;"
                        + " people:Халықтық дипломатиядан|public:қоғамдық дипломатияға",
                "kk; Халықтық пен қоғамдық дипломатия туралы.;"
                        + " people:Халықтық пен қоғамдық дипломатия|public:қоғамдық дипломатия",
                "en; Of cultural and other forms of diplomacy.; cultural:cultural and other forms of diplomacy",
                "en; Of public, citizen and other kinds of diplomacy.;"
                        + " public:public, citizen and other kinds of diplomacy|citizen:citizen and other kinds of diplomacy",
                "en; The public knows other forms of diplomacy.; \"\"",
                "en; Public, as well as citizen, diplomacy.; public:Public, as well as citizen, diplomacy|citizen:citizen, diplomacy",
                "en; He is public, as well as, diplomacy.; \"\"",
                "ru; От народной культуры к публичной дипломатии.; public:публичной дипломатии",
                // Abbreviations.
                "en; We met Mr. President at the U.S. Embassy.; envoy:Mr. President|envoy:U.S. Embassy",
                "en; It was Mr. A president came.; \"\"",
                "ru; Выступил г. Президент в зале.; envoy:г. Президент",
                "ru; Встреча 2019 г. Президент открыл сам.; \"\"",
                "ru; В 19 г. Президент страны открыл зал.; \"\"",
                "ru; Это университет имени Л.Н. Гумилёва.; envoy:Л.Н. Гумилёва",
                "ru; Это университет имени Л. Н. Гумилёва.; envoy:Л. Н. Гумилёва",
                "ru; Это университет имени Л.Н.Гумилёва.; envoy:Л.Н.Гумилёва",
                "ru; Письмо С. И. Иванову и С.И. Иванову.; letter:С. И. Иванову|letter:С.И. Иванову",
                "ru; Приехал Дж. Буш, а Дж.Буша ждали.; envoy:Дж. Буш|envoy:Дж.Буша",
                "en; The J. F. Kennedy and J.F. Kennedy grants.; letter:J. F. Kennedy|letter:J.F. Kennedy",
                "en; At the U. S. Embassy and the U.S. embassy.; envoy:U. S. Embassy|envoy:U.S. embassy",
                "kk; Кеше АҚШ-тың даму агенттігінде жиын өтті.; aid:АҚШ-тың даму агенттігінде",
                "en; The US told us that IT is good.; pronoun:US|pronoun:IT",
                "en; The U.S. told us about it.; pronoun:U.S",
                // Words: what is written otherwise and is the same.
                "en; Our people’s diplomacy and peopleʼs diplomacy.; people:people’s diplomacy|people:peopleʼs diplomacy",
                "kk; Халы­қ дипло­матиясы туралы айтты.; people:Халы­қ дипло­матиясы",
                "en; The ｓｏｆｔ ｐｏｗｅｒ of states.; soft:ｓｏｆｔ ｐｏｗｅｒ",
                "kk; Бұл xaлық дипломатияcы деп аталады.; people:xaлық дипломатияcы",
                // Terms: the match modes, and the spellings of English.
                "en; Their embassies and our embassy were open.; exact:embassies",
                "en; All consulates and consuls but no consulate.; regex:consulates|regex:consuls",
                "en; Many defense programs were cut.; spelling:defense programs",
                // Language: a term of another language, of any, or in another script.
                "en; The дипломатия of грант is not English.; grant:грант",
                "ru; Собрался forum в зале ЮНЕСКО и UNESCO.; anywhere:forum|latin:UNESCO",
                "kk; Қоғамдық дипломатия туралы сөз болды.; public:Қоғамдық дипломатия",
                "ru; Это халық дипломатиясы на казахском.; \"\"",
                // The longest match wins.
                "en; A monument to Abai was unveiled in Berlin.; monument:monument to Abai was unveiled in Berlin",
                "en; A monument to Abai and a monument in Berlin.; monument:monument to Abai|monument:monument in Berlin",
                "ru; Каждая NGO знает об этом.; ngo:NGO"
            })
    void eachRuleOnASentence(String language, String text, String expected) {
        assertEquals(expected, hits(text, language, MatchOptions.DEFAULT));
    }

    @Test
    void withOverlapAllShorterMatchesCountToo() {
        assertEquals(
                "mediated:Mediated public diplomacy|public:public diplomacy",
                hits("Mediated public diplomacy came later.", "en", new MatchOptions(false, true, false)));
    }

    @Test
    void withoutSharedHeadsOnlyTheModifierAtTheHeadCounts() {
        assertEquals(
                "citizen:citizen diplomacy",
                hits("Our public and citizen diplomacy.", "en", new MatchOptions(true, false, false)));
    }

    @Test
    void aWordIsHyphenatedAtTheEndOfALine() {
        assertEquals(
                "public:public diplo-\nmacy",
                hits("This is public diplo-\nmacy in our days.", "en", MatchOptions.DEFAULT));
    }

    @Test
    void aTermDoesNotStandOverTwoSentences() {
        assertEquals("", hits("This power is soft. Power is hard.", "en", MatchOptions.DEFAULT));
    }

    @Test
    void aPassageOfUnsureLanguageIsOpenToAll() {
        assertEquals("people:халық дипломатиясы", hits("О халық дипломатиясы", "", MatchOptions.DEFAULT));
    }

    @Test
    void withAnyLanguageTermsOfEveryLanguageCount() {
        assertEquals(
                "people:халық дипломатиясы",
                hits("Это халық дипломатиясы на казахском.", "ru", new MatchOptions(false, false, true)));
    }

    @Test
    void aTermStandsOverALineBreakAndAPageBreak() {
        assertEquals("soft:soft\npower", hits("They talk of soft\npower in the world.", "en", MatchOptions.DEFAULT));
        assertEquals(
                "soft:soft\n\fpower", hits("They talk of soft\n\fpower in the world.", "en", MatchOptions.DEFAULT));
    }

    @Test
    void theTurkishLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertEquals(
                    "digital:DIGITAL DIPLOMACY",
                    hits("The DIGITAL DIPLOMACY of our time.", "en", MatchOptions.DEFAULT));
        } finally {
            Locale.setDefault(before);
        }
    }
}

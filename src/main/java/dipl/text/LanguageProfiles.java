package dipl.text;

import java.util.List;

/**
 * What tells languages apart: their letters, their commonest words and endings, written down from knowledge of the languages. Languages that
 * are easily taken for Kazakh, Russian or English are here so that they are not.
 */
final class LanguageProfiles {
    private static final String RUSSIAN_LETTERS = "абвгдежзийклмнопрстуфхцчшщъыьэюяё";
    private static final String LATIN_LETTERS = "abcdefghijklmnopqrstuvwxyz";

    /**
     * One language in one script.
     *
     * @param code ISO 639-1 code
     * @param letters all letters it is written with, lower case
     * @param words its commonest words, parted by blanks
     * @param endings its commonest endings of two or three letters
     */
    record Profile(String code, String letters, String words, String endings) {}

    private static final String KAZAKH_WORDS = """
            және мен бен пен үшін туралы бойынша арқылы кейін дейін бұл ол осы сол олар біз сіз мұндай сондай сонымен қатар бірақ немесе \
            егер деп деген дейді дегенді емес жоқ бар болып болды болады болған болатын болса екен еді ғана тағы да де та те өз өзі өзінің бір екі \
            үш төрт бес он жүз мың көп барлық бүкіл әр әрбір кез қазіргі қазір бүгін жыл жылы жылғы жылдың қазақ қазақстан қазақстанның елдің еліміздің \
            мемлекет мемлекеттік халық халқы ең өте жаңа үлкен керек қажет мүмкін тиіс арасында арасындағы ретінде қарай қарсы сияқты дегенмен алайда \
            яғни себебі өйткені оның олардың біздің менің оған оны одан мәселе мәселелері жатыр отыр тұр жүр айтты соң кеше ма ме ба бе па пе кім \
            қалай қандай неге қашан ішінде негізгі тек үкімет ұлттық халықаралық мәдениет мәдени білім қоғам қоғамдық жұмыс жұмыстар облысы ауданы \
            қаласы республикасы республикасының президенті туған адам адамдар құқық құқығы қол жер сөз бірге бері тарту жасау атты келді кетті жатқан \
            жүзеге асыру іс шара сай сәйкес мақсатында бастап рет бірінші""";
    private static final String KAZAKH_ENDINGS = """
            ның нің дың дің тың тің лар лер дар дер тар тер ған ген қан кен лық лік дық дік тық тік ады еді йды йді тын тін мыз міз \
            нда нде ына іне нан нен дағы дегі тағы тегі ауы еуі сыз сіз ғы гі""";
    private static final String KYRGYZ_WORDS = """
            жана менен үчүн боюнча болуп болгон болот болсо эмес эле экен деген деп бул ошол ушул ошондой алар биз анын аны ага андан кыргыз \
            кыргызстан өз өзүнүн ар бир эки үч бардык керек тийиш же бирок тууралуу жөнүндө аркылуу кийин чейин мамлекет мамлекеттик \
            укук укугу укугуна укуктуу ээ эч ким адам кандай гана дагы жок бар да эл эркиндик турган жаткан жатат менин катары эгер \
            эң чоң шаар шаары шаарында борбору борбордук ортосундагы ортосунда өлкө өлкөнүн өлкөлөр өлкөлөрдүн мамиле мамилелер мамилелерди каражаты кызматташтык \
            кызматташтыкты өнүгүү өнүктүрүү дүйнө дүйнөлүк коом коомдук маданият маданий жолугушуу түштүк түндүк мамлекеттин элдик элдин кыргызстандын бишкек биринчи""";
    private static final String KYRGYZ_ENDINGS = """
            нын нин нун нүн дын дин дун дүн тын тин тун түн лар лер лор лөр дар дер дор дөр тар тер тор төр ган ген гон гөн кан кен кон көн \
            луу лүү дуу дүү туу түү лык дик тик лик лук лүк оот нда ндө ына уна үнө сын дук дүк тук түк дөн төн нөн огу өгү руу рүү шуу шүү""";

    static final List<Profile> ALL = List.of(
            new Profile("kk", RUSSIAN_LETTERS + "әғқңөұүһі", KAZAKH_WORDS, KAZAKH_ENDINGS),
            new Profile("ru", RUSSIAN_LETTERS, """
                    и в не на я он что с это как а по но к у из то за от так же все всё мы для о об его вы бы только было был была были быть их она они \
                    при еще ещё уже или если во со до без под над после между через также этот этого этой этом этих эти том тем тех чем который которая \
                    которое которые которых которой которого которым когда где может могут можно нет да ли ни лет года году год более очень свой своей своих свою \
                    себя себе ему ей ним них нас нам вас вам будет будут россии страны стран является являются однако поэтому потому чтобы перед около \
                    среди против один одна два две три тогда сейчас теперь здесь там сам уж ведь даже лишь всего всех также тоже кто чего никто ничего стал стала стало стали сказал сказала сказали заявил заявила сообщил сообщает отметил глава январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре января февраля марта апреля мая июня июля августа сентября октября ноября декабря понедельник вторник среду четверг пятницу субботу воскресенье людей время моя мой твой наш наша наши ваш руб \
                    сегодня завтра вчера республики казахстана казахстане министерство министерства сотрудничество сотрудничества отношения отношений развития области иностранных дел \
                    международной международных государственной культуры общества встреча встречи""", """
                    ого его ому ему ыми ими ая яя ое ые ие ий ый ой ых их ть тся ция ции ние ния ний ием ами ями тво тва сть сти \
                    ает ют ся ла ло ли ым им"""),
            new Profile(
                    "en",
                    LATIN_LETTERS,
                    """
                    the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were all her she there would \
                    their we him been has when who will no more if out so said what up its about into than them can only other new some could time these two may then \
                    do first any my now such like our over me even most made after also did many must before through years where much your way well down should \
                    because each just those people how too very world still own see here between both under never same another while last us great since \
                    against during without within i mr is does don't it's""",
                    "ing ed ion ons ent nts ity ies ous ive ly al acy ism ist er ers ess ble ary ght th nce"),
            new Profile("ky", RUSSIAN_LETTERS + "ңөү", KYRGYZ_WORDS, KYRGYZ_ENDINGS),
            new Profile(
                    "tt",
                    RUSSIAN_LETTERS + "әҗңөүһ",
                    """
                    һәм белән өчен буенча турында дип иде булган була булып булачак түгел бар юк бу ул алар без аның аларның татарстан татар татарстанның үз үзенең бер ике \
                    һәр барлык кирәк яки ләкин аша соң кадәр генә дә да тагын шулай шул бик кеше хокук хокукы ел елда елның эш мәдәни милли тиеш республикасы республикасының шәһәр шәһәре башкаласы зур халкы халыклары арасында арасындагы \
                    мәдәният мөнәсәбәтләр илләр ике итте булды дәүләт беренче яңа төп белем""",
                    "ның нең дың лар ләр нар нәр дан дән тан тән нән ган гән кан кән лык лек ында енә ына ндә ган сыз сез гы ге ясе"),
            new Profile(
                    "ba",
                    RUSSIAN_LETTERS + "әғҙҡңөҫүһ",
                    """
                    һәм менән өсөн буйынса тураһында тип ине булған була булып түгел бар юҡ был ул улар беҙ уның башҡортостан башҡорт үҙ бер ике һәр кәрәк йәки \
                    ләкин аша һуң тиклем генә дә да тағы шулай шул бик кеше хоҡуҡ йыл йылда""",
                    "ның нең дың дең ҙың ҙең лар ләр ҙар ҙәр тар тәр ған гән ҡан кән лыҡ лек"),
            new Profile(
                    "uz",
                    "абвгдежзийклмнопрстуфхцчшъьэюяёўқғҳ",
                    """
                    ва билан учун бўйича ҳақида деб эди бўлган бўлиб бўлади эмас бор йўқ бу у улар биз унинг уларнинг ўзбекистон ўзбек ўз ўзининг бир икки ҳар керак \
                    ёки лекин орқали кейин ҳам барча инсон ҳуқуқ ҳуқуқи эга шу халқ давлат йил йилда""",
                    "нинг лар дан ган лик га ари рни иши моқ ини ига ида"),
            new Profile("uz", LATIN_LETTERS + "'", """
                    va bilan uchun bo'yicha haqida deb edi bo'lgan bo'lib bo'ladi emas bor yo'q bu u ular biz uning ularning o'zbekiston o'zbek o'z o'zining bir ikki har \
                    kerak yoki lekin orqali keyin ham barcha inson huquq huquqi huquqiga ega bo'lishi shu xalq davlat yil yilda har hech hamda""", "ing lar dan gan lik rni ari ishi moq ini iga ida lgan"),
            new Profile(
                    "uk",
                    "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'",
                    """
                    і й та в у на не що до з із від за про як для його є це був була було або але також які який яка яке цього цієї під після між через лише україни україна її вона він \
                    вони ми ви бути можна якщо ще вже коли де щоб мають кожна людина право прав""",
                    "ого ому ими ої ій ння ття сть сті ться ти ція ції кий ких ної ває ють ів ні ві ли"),
            new Profile(
                    "be",
                    "абвгдеёжзійклмнопрстуўфхцчшыьэюя'",
                    """
                    і ў у на не што да з за пра як для яго гэта гэты быў была было але або таксама якія які яна ён яны мы вы пры каб калі дзе беларусі беларусь ці \
                    гэтага паміж пасля праз мае права чалавек кожны""",
                    "ага аму ымі нне ння цца ць сць сці ыя кіх кай ціх ыць ага"),
            new Profile(
                    "bg",
                    "абвгдежзийклмнопрстуфхцчшщъьюяѝ",
                    """
                    и на да от се за не в с че по са е като до това при през който която което които към ще но или бе беше след така още само има този тази тези във със той тя те \
                    между българия бъде може са един една няма всеки човек право""",
                    "ите ата ето ът ят ция ния ост ски ане ява ние ции иха аха яха"),
            new Profile("mk", "абвгдѓежзѕијклљмнњопрстќуфхцчџш", """
                    и на да од се за не во со дека по се е како до тоа при кој која кое кои кон ќе но или беше така само има овој оваа овие тој таа тие меѓу македонија секој \
                    човек право биде еден една""", "ите ата ето от ија ост ски ање ува ции"),
            new Profile("sr", "абвгдђежзијклљмнњопрстћуфхцчџш", """
                    и у је да се на за од са су као који која које што није би или али а из по ће био била овај ова ово те само након између србије србија свако има право \
                    сваки при без""", "ије ога ому има ост ски ање ења ила ају ати"),
            new Profile(
                    "sr",
                    LATIN_LETTERS + "čćđšž",
                    "i u je da se na za od sa su kao koji koja koje što nije bi ili ali iz po će bio bila ovaj ova ovo te samo nakon između svako ima pravo",
                    "ije oga ima ost ski nje ati aju"),
            new Profile(
                    "mn",
                    RUSSIAN_LETTERS + "өү",
                    """
                    нь ба бол юм байна болон энэ тэр гэж гэсэн байсан байгаа дээр дотор хүн хүний монгол улсын улс эрх эрхтэй бүр бүх болох олон хийх өөрийн ч ямар \
                    хамт хэрэв тухай талаар мөн бөгөөд тул буюу уу үү хэн оны""",
                    "ийн ууд үүд сан сэн сон сөн даа дээ ийг ыг аар ээр тай тэй гаа гээ лах лэх ний ын"),
            new Profile("tg", "абвгдежзийклмнопрстуфхчшъэюяёғӣқӯҳҷ", """
                    ва дар ба аз ки ин он бо барои аст мебошад шуд буд ҳам низ ё то ҳар ҳамаи худ кард карда шуда тоҷикистон ҷумҳурии мо шумо онҳо бояд ҳуқуқ дорад як \
                    пас дигар инсон""", "ҳои ҳо рои дан ият они ияи ати"),
            new Profile(
                    "tr",
                    LATIN_LETTERS + "çğıöşüâîû",
                    """
                    ve bir bu için ile olarak da de çok olan daha gibi ne kadar ama sonra değil var en her ya o ki mi türkiye kendi göre ancak veya tarafından üzerinde arasında \
                    olduğu olduğunu haklar hak arasındaki iki ülke ülkeler ülkenin kabul etti edildi cumhurbaşkanı başkenti türkiye'nin ilişkiler ilişkileri büyük yeni en""",
                    "lar ler nın nin dan den yor mış miş lık lik ası esi arı eri ını ini ğu ğü ğı ği dır dir"),
            new Profile(
                    "az", LATIN_LETTERS + "çəğıöşü", """
                    və bir bu üçün ilə olaraq da də çox olan daha kimi nə qədər amma sonra deyil var ən hər ya o ki azərbaycan öz görə ancaq tərəfindən arasında olduğu edir \
                    olunur hüquq""", "lar lər nın nin dan dən ası əsi lıq lik mış miş dır dir"),
            new Profile(
                    "tk",
                    LATIN_LETTERS + "äçňöşüýž",
                    "we bir bu üçin bilen hem türkmenistan döwlet ýaly soň bolan däl öz her boýunça baradaky adam hukuk",
                    "lar ler nyň niň dan den lyk lik"),
            new Profile(
                    "kk", "ءابۆگعدەجزيكقلمنڭوپرستۋۇفحھچشىۆٴهۈخغ", """
                    جانە مەن ٴۇشىن تۋرالى بويىنشا ارقىلى كەيىن دەيىن بۇل ول وسى سول ولار بىراق نەمەسە ەگەر دەپ دەگەن ەمەس جوق بار بولىپ بولدى بولعان قازاق قازاقستان ەڭ \
                    جاڭا حالىق مەملەكەت ٴبىر""", "نىڭ لار لەر دار دەر تار تەر عان گەن قان كەن"),
            new Profile("ug", "ئاەبپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىي", """
                    ۋە بىلەن ئۈچۈن بۇ بىر ھەم كېرەك ئۇ ئۇلار بولغان بولۇپ ئەمەس بار يوق ھەر ئۆز ياكى ئۇيغۇر ئىنسان ھوقۇق ھوقۇقى قىلىش ھەممە ئادەم""", "نىڭ لار لەر غان گەن قان كەن لىق لىك دىن"),
            new Profile(
                    "fa",
                    "ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیيكۀة",
                    "و در به از که این است را با برای آن یک بر شد های می تا خود بود شده او ما ایران هر حق دارد باید",
                    "های ان ات ند"),
            new Profile(
                    "ar",
                    "ءآأؤإئابتثجحخدذرزسشصضطظعغفقكلمنهوىيةـ",
                    "في من على إلى أن هذا التي الذي عن مع كان لا ما هذه بين كل أو ذلك بعد و هو هي قد لم حق شخص",
                    "ات ية ون ين"),
            new Profile("de", LATIN_LETTERS + "äöüß", """
                    der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über \
                    einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde""", "ung gen ich sch eit ten en er"),
            new Profile("fr", LATIN_LETTERS + "àâæçéèêëîïôœùûüÿ'", """
                    de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec son mais comme ou si leur y dont aux été ses cette ces nous vous elle \
                    d'un d'une qu'il c'est""", "ion ent eur aux ité que ons"),
            new Profile("es", LATIN_LETTERS + "áéíñóúü", """
                    de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también \
                    fue había era muy años hasta desde está""", "ión dad nte ado os as"),
            new Profile(
                    "it",
                    LATIN_LETTERS + "àèéìòù'",
                    "di e il la che in un a per è una sono con non del da si le i dei della nel al come più anche o ma gli alla lo delle ha questo",
                    "one ità nte ato oni"),
            new Profile(
                    "pt",
                    LATIN_LETTERS + "àáâãçéêíóôõú",
                    "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser",
                    "ção ade nte ado os as"),
            new Profile(
                    "pl",
                    LATIN_LETTERS + "ąćęłńóśźż",
                    "i w na z się do nie że to jest o jak a po co za od przez jako tym tego dla czy lub był była były są ich jego jej oraz",
                    "ego ych ymi nie ość ści"),
            new Profile(
                    "nl",
                    LATIN_LETTERS + "ëïéèö",
                    "de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij uit nog naar ze hij wordt door",
                    "ing en heid lijk"));

    private LanguageProfiles() {}
}

package dipl.text;

import java.util.Arrays;
import java.util.Set;

/** Abbreviations with a full stop, and the words that show that a new sentence begins after one. */
final class Abbreviations {
    /** They stand before what they belong to, so no sentence ends with them. */
    private static final Set<String> LEADING = words("""
            mr mrs ms dr prof st gen col lt sgt capt cpt rep gov hon rev amb messrs vs viz cf ca fr e.g i.e mt \
            им ул пл просп бул пер д стр с п пп ст ч см рис табл гл проф акад доц св гр напр ср тт т гос обл пос зам пом полк отв изд вып \
            т.е т.к т.н т.наз т.о губ ин-т инж оп зав англ нем исп итал лат латв лит греч араб перс тур кит яп кор укр узб кирг \
            мыс қ көш даң ауд респ т.ғ.д ф.ғ.к орт оңт солт бат шығ ағылш түр қыт моңғ""");

    /** They stand before numbers; before anything else they may be words. */
    private static final Set<String> BEFORE_NUMBER = words("""
            no nos vol vols art arts para paras p pp fig figs ed eds sec ch chap op approx sen jan feb mar apr jun jul aug sept sep oct nov dec est pop \
            кн тел янв февр апр авг сент окт нояб дек мин тақ биікт ұз шам""");

    /** They stand after what they belong to; a sentence may end with them. */
    private static final Set<String> TRAILING = words("""
            etc inc ltd co corp jr sr a.m p.m b.c a.d u.s u.k u.n e.u ph.d dept m.d \
            др пр т.д т.п т.ч тыс млн млрд трлн руб коп г гг в вв н.э долл чел экз кв куб см км кг га м мм час сек \
            т.б т.с.с ж.б ж жж ғ ғғ б.з.б б.з.д б.з б.э.д млн млрд мың тг шақ т.т с.с""");

    /** Of these, the ones that close a list; a capital after them begins a sentence. */
    private static final Set<String> CLOSING = words("etc др т.д т.п т.б т.с.с ж.б пр т.т с.с");

    /** Of these, the ones that a number stands before and no name follows. */
    private static final Set<String> MEASURES =
            words("тыс млн млрд трлн руб коп долл чел экз кв куб см км кг мм мин час сек сағ мың тг");

    private static final Set<String> STARTERS = words("""
            the this that these those it he she they we i you in on at as for from if when while but and so or however moreover furthermore our his her its their there here what \
            after before since during today now such some many most all both each every no not with by to a an according although because thus hence meanwhile finally then also even only despite through under between among within who what when where why how \
            в во на по с со к ко из за от до у о об при для без под над и а но да или это этот эта эти он она они мы я вы его её их как так также однако поэтому потом затем \
            кроме между после перед если когда пока что чтобы хотя сегодня вчера теперь сейчас там здесь тогда такой такая такие все всё каждый в частности именно речь согласно среди \
            через вскоре всего около помимо вместо кстати например причем причём тем только лишь где куда откуда почему кто наш наша наше наши многие некоторые большинство несмотря наконец впрочем итак ныне примерно далее ниже выше см \
            бұл ол осы сол олар біз сіз мен ал бірақ және сондықтан сондай сонымен осылай осылайша қазір бүгін кеше енді егер дегенмен алайда әрі оның олардың біздің мұндай \
            мұны бұған бұдан содан кейін яғни себебі өйткені сонда міне демек әрине мұнда онда одан оған оны олай бұлай әйтсе әйтпесе тек барлық көп кей әр неге қашан сөйтіп мысалы жалпы басқа кейінірек""");

    private Abbreviations() {}

    static boolean isLeading(String folded) {
        return LEADING.contains(folded);
    }

    static boolean isBeforeNumber(String folded) {
        return BEFORE_NUMBER.contains(folded);
    }

    static boolean isTrailing(String folded) {
        return TRAILING.contains(folded);
    }

    static boolean isClosing(String folded) {
        return CLOSING.contains(folded);
    }

    static boolean isMeasure(String folded) {
        return MEASURES.contains(folded);
    }

    static boolean isRussianYear(String folded) {
        return folded.equals("г") || folded.equals("гг");
    }

    /** Whether a word is an abbreviation of any of these kinds. */
    static boolean isOne(String folded) {
        return LEADING.contains(folded) || TRAILING.contains(folded) || BEFORE_NUMBER.contains(folded);
    }

    static boolean isStarter(String folded) {
        return STARTERS.contains(folded);
    }

    private static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.split(" ")));
    }
}

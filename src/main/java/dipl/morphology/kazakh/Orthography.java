package dipl.morphology.kazakh;

import dipl.morphology.Repair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A way to write Kazakh: how each Cyrillic letter may be spelt. The text is never transliterated, only the term is. */
enum Orthography {
    CYRILLIC(Repair.NONE, "", ""),

    /** Kazakh letters replaced by the Russian ones on the same keys or of the same look. */
    RUSSIAN_LETTERS(
            Repair.KAZAKH_LETTERS, "; Russian letters", "ә=ә,а,э ғ=ғ,г қ=қ,к ң=ң,н ө=ө,о ұ=ұ,у ү=ү,у һ=һ,х і=і,и"),

    /** The alphabet of the decree of February 2018, as the state's news agency wrote it; ı may have become i. */
    LATIN_2018(
            Repair.LATIN_2018,
            "; Latin alphabet of 2018",
            "а=a ә=á б=b в=v г=g ғ=ǵ д=d е=e ё=ıo,io ж=j з=z и=ı,i й=ı,i к=k қ=q л=l м=m н=n ң=ń о=o ө=ó п=p р=r с=s т=t у=ý ұ=u ү=ú"
                    + " ф=f х=h һ=h ц=ts,s,c ч=ch ш=sh щ=sh,shsh ъ= ы=y і=i ь= э=e ю=ıý,iý я=ıa,ia"),

    /** The alphabet presented in January 2021 and, for the same letters, the spellings of the common Turkic alphabet before it. */
    LATIN_2021(
            Repair.LATIN_2021,
            "; Latin alphabet of 2021",
            "а=a ә=ä б=b в=v г=g ғ=ğ д=d е=e ё=io,yo,ıo ж=j з=z и=i,ï,ı,ii,iy й=i,y,ý к=k қ=q л=l м=m н=n ң=ñ о=o ө=ö п=p р=r с=s т=t"
                    + " у=u,w ұ=ū,u ү=ü ф=f х=h,x һ=h ц=ts,c,s ч=ch,ç,tş ш=ş,sh щ=şş,ş ъ= ы=y,ı і=ı,i ь= э=e,é ю=iu,yu,yw,ïw,ıu"
                    + " я=ia,ya,ïa,ıa"),

    /** The Arabic script of the Kazakhs of China; a hamza marks front words that have no letter к, г or е. */
    ARABIC(
            Repair.ARABIC,
            "; Arabic alphabet",
            "а=ا ә=ا б=ب в=ۆ г=گ ғ=ع д=د е=ە ё=يو ж=ج з=ز и=ي,ىي,ی й=ي,ی к=ك,ک қ=ق л=ل м=م н=ن ң=ڭ о=و ө=و п=پ р=ر с=س т=ت у=ۋ ұ=ۇ ү=ۇ"
                    + " ф=ف х=ح һ=ھ,ه ц=تس ч=چ ш=ش щ=شش,ش ъ= ы=ى і=ى ь= э=ە ю=يۋ я=يا");

    /** More prefixes than this are cut shorter, but not below {@link #SHORTEST_CUT} letters. */
    private static final int MOST_PREFIXES = 8;

    private static final int SHORTEST_CUT = 3;

    /** The block of Cyrillic letters. */
    static final char FIRST_LETTER = '\u0400';

    static final int LETTERS = 0x100;

    static final char HAMZA = '\u0674';

    private final Repair repair;
    private final String description;
    private final Map<Character, List<String>> spellings = new HashMap<>();
    private final boolean letterForLetter;
    /** For each of the letters from {@link #FIRST_LETTER} on how it may be written, if that is one letter for each. */
    private final String[] written = new String[LETTERS];

    Orthography(Repair repair, String description, String table) {
        this.repair = repair;
        this.description = description;
        for (String entry : table.split(" ")) {
            if (!entry.isEmpty()) {
                spellings.put(entry.charAt(0), List.of(entry.substring(2).split(",", -1)));
            }
        }
        letterForLetter =
                spellings.values().stream().flatMap(List::stream).allMatch(spelling -> spelling.length() == 1);
        for (int i = 0; i < LETTERS; i++) {
            char letter = (char) (FIRST_LETTER + i);
            written[i] = String.join("", spellings.getOrDefault(letter, List.of(String.valueOf(letter))));
        }
    }

    /** Whether each letter is written as one letter, whatever stands beside it. */
    boolean isLetterForLetter() {
        return letterForLetter;
    }

    /** Whether a letter of a text may be meant for this one; only where each letter is written as one letter. */
    boolean mayStandFor(char found, char letter) {
        int place = letter - FIRST_LETTER;
        return found == letter && (place < 0 || place >= LETTERS)
                || place >= 0 && place < LETTERS && written[place].indexOf(found) >= 0;
    }

    Repair repair() {
        return repair;
    }

    /** What to add to an analysis; empty for the usual alphabet. */
    String description() {
        return description;
    }

    /**
     * The spellings of one letter of a word.
     *
     * @param word in Cyrillic
     */
    List<String> spellings(String word, int index) {
        char letter = word.charAt(index);
        List<String> usual = spellings.get(letter);
        if (usual == null) {
            return List.of(String.valueOf(letter));
        }
        boolean afterI = index > 0 && word.charAt(index - 1) == 'и';
        boolean respelt = this != CYRILLIC && this != RUSSIAN_LETTERS;
        if (respelt && afterI && letter == 'я') {
            return with(usual, this == ARABIC ? "ا" : "a");
        }
        return usual;
    }

    private static List<String> with(List<String> spellings, String another) {
        List<String> result = new ArrayList<>(spellings);
        result.add(another);
        return result;
    }

    /** Whether a word written with or without the hamza can be the Cyrillic word. Other scripts have no such mark. */
    boolean allows(String cyrillic, boolean hamza) {
        return this != ARABIC || hamza == needsHamza(cyrillic);
    }

    /** Whether a suffix can be told in this spelling: without its ң the second person is the third. */
    boolean allows(Node.Arc arc) {
        return this != RUSSIAN_LETTERS || !arc.meaning().startsWith("2");
    }

    private static boolean needsHamza(String cyrillic) {
        return cyrillic.chars().anyMatch(letter -> "әөүі".indexOf(letter) >= 0)
                && cyrillic.chars().noneMatch(letter -> "кгеэ".indexOf(letter) >= 0);
    }

    /**
     * Prefixes of all the spellings of a stem, cut where the variants become too many.
     *
     * @param stem in Cyrillic
     */
    List<String> prefixes(String stem) {
        List<String> prefixes = List.of("");
        for (int i = 0; i < stem.length(); i++) {
            List<String> longer = Phonology.cross(prefixes, spellings(stem, i));
            if (longer.size() > MOST_PREFIXES && i >= SHORTEST_CUT) {
                break;
            }
            prefixes = longer;
        }
        if (this != ARABIC) {
            return prefixes;
        }
        return Phonology.cross(List.of("", String.valueOf(HAMZA)), prefixes);
    }
}

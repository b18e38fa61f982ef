package dipl.text;

import java.util.Set;

/**
 * Tells the language of a text of a few words by dictionaries, where common words and endings are too few to tell: {@code Итоги саммита}.
 * All its words must be known, for a word that languages share proves little; and Russian must be written as Russian is, so that {@code Форум
 * в София} stays open.
 */
final class TitleLanguage {
    static final int MOST_WORDS = 8;

    private static final int LONG_WORD = 4;
    private static final int LEAST_KNOWN = 2;

    /** How much may speak more for another language; collections are seldom in it. */
    private static final int TOLERATED = 4;

    /** Letters of Kazakh that its neighbours do without. */
    private static final String KAZAKH_LETTERS = "іқғұ";

    /** Prepositions that Bulgarian shares, after which a Russian noun in -а or -я would be strange. */
    private static final Set<String> WITHOUT_NOMINATIVE = Set.of("в", "на", "за");

    /** How names end after them that are inflected as Russian ones: {@code в Астане}. */
    private static final String NAME_INFLECTED = "еую";

    /** How Russian words end that are not the bare nouns which other languages have borrowed. */
    private static final String INFLECTED = "аяоеёиыуюйьхмлв";

    private final KnownWords lexicons;
    private final LanguageIdentifier.Evidence evidence;

    private int words;
    private int latin;
    private int known;
    /** Known words that are Kazakh ones too. */
    private int shared;

    private int kazakh;
    private int unknownCommon;
    private boolean longKnown;
    private boolean shortKnown;
    private boolean inflected;
    private boolean foreignCase;
    private boolean kazakhLetter;

    private TitleLanguage(KnownWords lexicons, LanguageIdentifier.Evidence evidence) {
        this.lexicons = lexicons;
        this.evidence = evidence;
    }

    /**
     * The language of a title; {@link Sentence#UNSURE} if the dictionaries do not tell.
     *
     * @param evidence what letters, common words and endings say
     */
    static String identify(KnownWords lexicons, char[] text, Tokens tokens, LanguageIdentifier.Evidence evidence) {
        TitleLanguage title = new TitleLanguage(lexicons, evidence);
        title.read(text, tokens);
        return title.decide();
    }

    /**
     * The language of a title that endings tell, which is less than dictionaries: a long word that is no name and in no Russian or English
     * dictionary makes these doubtful, and words that all are in one make another language doubtful.
     *
     * @param guess what the endings say
     */
    static String confirm(
            String guess, KnownWords lexicons, char[] text, Tokens tokens, LanguageIdentifier.Evidence evidence) {
        TitleLanguage title = new TitleLanguage(lexicons, evidence);
        title.read(text, tokens);
        if (guess.equals("ru") || guess.equals("en")) {
            return title.unknownCommon > 0 ? Sentence.UNSURE : guess;
        }
        String decided = title.decide();
        return decided.isEmpty() ? guess : decided;
    }

    private void read(char[] text, Tokens tokens) {
        String before = "";
        for (int i = 0; i < tokens.size; i++) {
            if (Letters.isLetter(text[tokens.starts[i]])) {
                String form = CaseFolding.fold(tokens.forms[i]);
                boolean name = words > 0 && Letters.isCapital(text[tokens.starts[i]]);
                add(form, before, name, (Letters.INFO[text[tokens.starts[i]]] & Letters.LATIN) != 0);
                before = form;
            }
        }
    }

    private void add(String form, String before, boolean name, boolean inLatin) {
        words++;
        latin += inLatin ? 1 : 0;
        char last = form.charAt(form.length() - 1);
        boolean placed = WITHOUT_NOMINATIVE.contains(before);
        boolean ofKazakh = lexicons.containsKazakh(form);
        if (isKnown(form)) {
            known++;
            shared += ofKazakh ? 1 : 0;
            longKnown |= form.length() >= LONG_WORD;
            shortKnown |= form.length() < LONG_WORD;
            inflected |= form.length() >= LONG_WORD && INFLECTED.indexOf(last) >= 0;
        } else if (name && placed && NAME_INFLECTED.indexOf(last) >= 0) {
            known++;
            inflected = true;
        } else {
            kazakh += ofKazakh ? 1 : 0;
            unknownCommon += form.length() >= LONG_WORD && !name ? 1 : 0;
        }
        foreignCase |= placed && "ая".indexOf(last) >= 0;
        kazakhLetter |= form.chars().anyMatch(letter -> KAZAKH_LETTERS.indexOf(letter) >= 0);
    }

    private boolean isKnown(String form) {
        return lexicons.contains(form)
                || form.endsWith("'s") && lexicons.contains(form.substring(0, form.length() - 2));
    }

    private String decide() {
        if (words < LEAST_KNOWN) {
            return Sentence.UNSURE;
        }
        if (latin == words) {
            return known >= LEAST_KNOWN && unknownCommon == 0 && longKnown && mayBe("en") ? "en" : Sentence.UNSURE;
        }
        if (latin > 0) {
            return Sentence.UNSURE;
        }
        if (known == words && shared < words && longKnown && inflected && !foreignCase && mayBe("ru")) {
            return "ru";
        }
        boolean withLoans = kazakh > 0 && kazakh + known == words && (kazakhLetter || !shortKnown);
        boolean half = kazakhLetter && kazakh * 2 >= words;
        return (withLoans || half) && mayBe("kk") ? "kk" : Sentence.UNSURE;
    }

    private boolean mayBe(String language) {
        int score = evidence.score(language);
        return score >= 0 && evidence.bestExcept(language) <= score + TOLERATED;
    }
}

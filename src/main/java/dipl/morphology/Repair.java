package dipl.morphology;

/** What had to be supposed about the spelling of a form before it could be read. */
public enum Repair {
    /** Nothing: the form is spelt as the grammar spells it. */
    NONE,
    /** Kazakh letters typed as their Russian neighbours: {@code қазак халкы}. */
    KAZAKH_LETTERS,
    /** Kazakh in the Latin alphabet of 2018. */
    LATIN_2018,
    /** Kazakh in the Latin alphabet of 2021. */
    LATIN_2021,
    /** Kazakh in Latin letters that both alphabets use alike. */
    LATIN,
    /** Kazakh in Arabic script. */
    ARABIC,
    /** The dictionary lacks the word; the form shares its stem by the stemmer's rules. */
    STEMMER,
    /** {@code е} for {@code ё} or the other way round. */
    YO
}

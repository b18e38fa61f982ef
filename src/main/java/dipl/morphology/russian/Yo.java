package dipl.morphology.russian;

/** The letter {@code ё}, which most texts write as {@code е}. */
final class Yo {
    private Yo() {}

    /** The word with every {@code ё} written {@code е}. */
    static String fold(String word) {
        return word.indexOf('ё') < 0 ? word : word.replace('ё', 'е');
    }
}

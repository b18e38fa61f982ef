package dipl.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Undoes decodings that went wrong before the file was written: UTF-8 read as windows-1252 ({@code ÐÐ°Ð·}) or as windows-1251
 * ({@code РќР°}), windows-1251 read as Latin-1 ({@code ÍÀÃÎÂ}), as KOI8-R ({@code оПНЯРНИ}) or as cp866 and the other way round, KZ-1048 read as windows-1251 ({@code Ќазаќ}), and old Kazakh fonts ({@code ќђќыќ}). A line is changed only where
 * the way back gives clean text; what is left over is named as a problem.
 */
final class Mojibake {
    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final byte[] BYTES_1251 = bytes(WINDOWS_1251);
    private static final byte[] BYTES_1252 = bytes(WINDOWS_1252);

    private static final String UTF8_AS_1252 = "UTF-8 read as windows-1252";
    private static final String UTF8_AS_1251 = "UTF-8 read as windows-1251";
    private static final String CYRILLIC_AS_1252 = "windows-1251 read as windows-1252";
    private static final String KAZAKH_CODE_PAGE = "KZ-1048 read as windows-1251";
    private static final String KAZAKH_FONT = "Kazakh font on windows-1251";

    private static final int MOST_TIMES = 3;

    /** One Cyrillic code page taken for another. */
    private static final List<Misreading> CYRILLIC_PAGES = List.of(
            Misreading.of("windows-1251", "KOI8-R"),
            Misreading.of("KOI8-R", "windows-1251"),
            Misreading.of("windows-1251", "cp866"),
            Misreading.of("cp866", "windows-1251"));

    /** A shorter line may look like anything. */
    private static final int LEAST_CYRILLIC = 12;

    /** Wrong capitals stand no further apart, for every sentence has one; right ones, as in some names, do. */
    private static final int ODD_APART = 400;

    /** By how much a line must look better, as {@link CyrillicScore} measures it; text of any language loses. */
    private static final double LEAST_GAIN = 0.8;

    /**
     * A text of one code page that was read as if it were of another.
     *
     * @param bytes of the characters in the page that it was taken for
     * @param right the page it is in
     */
    private record Misreading(String kind, byte[] bytes, Charset right) {
        static Misreading of(String right, String wrong) {
            return new Misreading(
                    right + " read as " + wrong, Mojibake.bytes(Charset.forName(wrong)), Charset.forName(right));
        }
    }

    private Mojibake() {}

    /**
     * A text after repair.
     *
     * @param text the very same text if there was nothing to repair
     * @param kinds what was undone
     * @param problem what could not be undone
     */
    record Repaired(String text, List<String> kinds, Optional<String> problem) {
        Map<String, String> metadata() {
            Map<String, String> metadata = new LinkedHashMap<>();
            if (!kinds.isEmpty()) {
                metadata.put(EncodingFields.REPAIRED, String.join("; ", kinds));
            }
            problem.ifPresent(p -> metadata.put(EncodingFields.PROBLEM, p));
            return metadata;
        }
    }

    static Repaired repair(String text) {
        Suspects suspects = Suspects.in(text);
        if (!suspects.any()) {
            return new Repaired(text, List.of(), Optional.empty());
        }
        List<String> kinds = new ArrayList<>();
        String out = text;
        // as often as it went wrong: what was saved twice must be undone twice
        for (int i = 0; i < MOST_TIMES && Suspects.in(out).utf8As1252 >= 2; i++) {
            out = repairLines(out, UTF8_AS_1252, 0, kinds);
        }
        if (suspects.utf8As1251 >= 2) {
            out = repairLines(out, UTF8_AS_1251, 0, kinds);
        }
        if (suspects.western >= 4) {
            out = repairLines(out, CYRILLIC_AS_1252, suspects.western >= 100 ? 3 : 8, kinds);
        }
        if ((long) suspects.oddCyrillic * ODD_APART >= text.length()) {
            out = repairPages(out, kinds);
        }
        if (suspects.codePageLetters >= 2 && KazakhCodePage.isIn(out)) {
            out = KazakhCodePage.replace(out);
            kinds.add(KAZAKH_CODE_PAGE);
        } else if (suspects.fontLetters >= 2 && KazakhFontLetters.areIn(out)) {
            out = KazakhFontLetters.replace(out);
            kinds.add(KAZAKH_FONT);
        }
        return new Repaired(out, List.copyOf(kinds), Suspects.in(out).problem());
    }

    /** Changes lines; those with fewer Western letters than given are too short to tell what they are. */
    private static String repairLines(String text, String kind, int leastWestern, List<String> kinds) {
        StringBuilder out = new StringBuilder(text.length());
        boolean changed = false;
        for (int from = 0; from < text.length(); ) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline + 1;
            String line = text.substring(from, to);
            String repaired = repairLine(line, kind, leastWestern);
            changed |= !repaired.equals(line);
            out.append(repaired);
            from = to;
        }
        if (!changed) {
            return text;
        }
        if (!kinds.contains(kind)) {
            kinds.add(kind);
        }
        return out.toString();
    }

    /** Reads each line with the code page that makes the best Cyrillic of it. */
    private static String repairPages(String text, List<String> kinds) {
        StringBuilder out = new StringBuilder(text.length());
        for (int from = 0; from < text.length(); ) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline + 1;
            String line = text.substring(from, to);
            String best = line;
            if (line.chars().filter(c -> c >= 0x400).count() >= LEAST_CYRILLIC) {
                double score = Math.max(CyrillicScore.PLAUSIBLE, CyrillicScore.of(line) + LEAST_GAIN);
                String undone = "";
                for (Misreading misreading : CYRILLIC_PAGES) {
                    Optional<String> other =
                            encoded(line, misreading.bytes()).map(bytes -> new String(bytes, misreading.right()));
                    if (other.isPresent() && CyrillicScore.of(other.get()) > score) {
                        best = other.get();
                        score = CyrillicScore.of(best);
                        undone = misreading.kind();
                    }
                }
                if (!undone.isEmpty() && !kinds.contains(undone)) {
                    kinds.add(undone);
                }
            }
            out.append(best);
            from = to;
        }
        return out.toString();
    }

    private static String repairLine(String line, String kind, int leastWestern) {
        Suspects suspects = Suspects.in(line);
        switch (kind) {
            case UTF8_AS_1252:
                return suspects.utf8As1252 < 1 ? line : utf8(line, BYTES_1252).orElse(line);
            case UTF8_AS_1251:
                return suspects.utf8As1251 < 1 ? line : utf8(line, BYTES_1251).orElse(line);
            default:
                return suspects.western < leastWestern || suspects.western < 4 * suspects.asciiBesideWestern
                        ? line
                        : cyrillic(line);
        }
    }

    /** The line's bytes under a code page; nothing if it has characters that the page lacks. */
    private static Optional<byte[]> encoded(String line, byte[] codePage) {
        byte[] bytes = new byte[line.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = line.charAt(i);
            byte b = codePage[c];
            if (b == 0 && c != 0) {
                return Optional.empty();
            }
            bytes[i] = b;
        }
        return Optional.of(bytes);
    }

    /** The line's bytes under a code page, read as UTF-8; nothing if they are not UTF-8. */
    private static Optional<String> utf8(String line, byte[] codePage) {
        Optional<byte[]> bytes = encoded(line, codePage);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.get()))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /** Only words without Latin or Cyrillic letters are changed, and only if together they make Cyrillic words. */
    private static String cyrillic(String line) {
        StringBuilder out = new StringBuilder(line);
        StringBuilder changed = new StringBuilder();
        for (int from = 0; from < line.length(); ) {
            int to = from + 1;
            while (to < line.length() && !Character.isWhitespace(line.charAt(to))) {
                to++;
            }
            if (isWestern(line, from, to)) {
                for (int i = from; i < to; i++) {
                    byte b = BYTES_1252[line.charAt(i)];
                    if (b < 0) {
                        out.setCharAt(i, new String(new byte[] {b}, WINDOWS_1251).charAt(0));
                    }
                }
                changed.append(' ').append(out, from, to);
            }
            from = to;
        }
        return Suspects.in(changed).western == 0 && CyrillicScore.of(changed) >= CyrillicScore.PLAUSIBLE
                ? out.toString()
                : line;
    }

    private static boolean isWestern(String line, int from, int to) {
        boolean western = false;
        for (int i = from; i < to; i++) {
            char c = line.charAt(i);
            if (c < 0x80 ? Character.isLetter(c) : BYTES_1252[c] == 0) {
                return false;
            }
            western |= Suspects.isWesternLetter(c);
        }
        return western;
    }

    /** For each character its byte in a code page, 0 where it has none; bytes that the page leaves open stand for themselves. */
    private static byte[] bytes(Charset charset) {
        byte[] bytes = new byte[1 << 16];
        for (int b = 1; b < 0xA0; b++) {
            bytes[b] = (byte) b;
        }
        for (int b = 0x80; b < 256; b++) {
            char c = new String(new byte[] {(byte) b}, charset).charAt(0);
            if (c != '\uFFFD') {
                bytes[c] = (byte) b;
            }
        }
        return bytes;
    }

    /** Counts of the patterns that wrong decodings leave behind. */
    private static final class Suspects {
        private int utf8As1252;
        private int utf8As1251;
        private int western;
        private int asciiBesideWestern;
        private int fontLetters;
        private int codePageLetters;
        private int replacements;

        /** Capitals after small Cyrillic letters, and frames between letters. */
        private int oddCyrillic;

        static Suspects in(CharSequence text) {
            Suspects found = new Suspects();
            char before = ' ';
            boolean westernWord = false;
            int asciiInWord = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c < 0x80) {
                    if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') {
                        asciiInWord++;
                    } else {
                        found.asciiBesideWestern += westernWord ? asciiInWord : 0;
                        asciiInWord = 0;
                        westernWord = false;
                    }
                } else {
                    westernWord |= found.take(before, c);
                }
                before = c;
            }
            found.asciiBesideWestern += westernWord ? asciiInWord : 0;
            return found;
        }

        /** Whether the character is a Western letter. */
        private boolean take(char before, char c) {
            if (c == '\uFFFD') {
                replacements++;
            }
            if (before >= 'Â' && before <= 'Ó' && isContinuation(BYTES_1252[c])) {
                utf8As1252++;
            }
            if (before >= 'Р' && before <= 'У' && isContinuation(BYTES_1251[c])) {
                utf8As1251++;
            }
            if (before == 'â' && (c == '€' || c == '\u0080')) {
                // a dash or quotation mark, of which an English text may have only one
                utf8As1252 += 2;
            }
            if (before == 'в' && c == 'Ђ') {
                utf8As1251 += 2;
            }
            if (c >= '\u2500' && c <= '\u259F' || isCapital(c) && isSmall(before)) {
                oddCyrillic++;
            }
            if (KazakhFontLetters.isOne(c)) {
                fontLetters++;
            }
            if (KazakhCodePage.isOne(c)) {
                codePageLetters++;
            }
            if (isWesternLetter(c)) {
                western++;
                return true;
            }
            return false;
        }

        private static boolean isWesternLetter(char c) {
            return c >= 'À' && c <= 'ÿ' && c != '×' && c != '÷';
        }

        private static boolean isCapital(char c) {
            return c >= 'Ѐ' && c <= 'Я';
        }

        private static boolean isSmall(char c) {
            return c >= 'а' && c <= 'џ';
        }

        private static boolean isContinuation(byte b) {
            return (b & 0xC0) == 0x80;
        }

        boolean any() {
            return utf8As1252 + utf8As1251 + western + fontLetters + codePageLetters + replacements + oddCyrillic > 0;
        }

        Optional<String> problem() {
            List<String> problems = new ArrayList<>();
            if (replacements > 0) {
                problems.add(replacements + (replacements == 1 ? " character" : " characters") + " lost (U+FFFD)");
            }
            if (utf8As1252 >= 5) {
                problems.add("looks like " + UTF8_AS_1252);
            }
            if (western >= 20 && western > 4 * asciiBesideWestern) {
                problems.add("looks like " + CYRILLIC_AS_1252);
            }
            return problems.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", problems));
        }
    }
}

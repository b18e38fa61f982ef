package dipl.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** A single-byte code page that the JDK does not have: ASCII below 128 and a table above. It only decodes. */
final class TableCharset extends Charset {
    /** Upper- and lower-case Russian letters from 0xC0 on, the same in each of these pages. */
    private static final String RUSSIAN = "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя";

    /** The national standard of 2002, also known as STRK1048-2002. */
    static final TableCharset KZ_1048 = new TableCharset(
            "KZ-1048", "ЂЃ‚ѓ„…†‡€‰Љ‹ЊҚҺЏђ‘’“”•–—\uFFFD™љ›њқһџ\u00A0ҰұӘ¤Ө¦§Ё©Ғ«¬\u00AD®Ү°±Ііөµ¶·ё№ғ»әҢңү" + RUSSIAN);

    /** ParaType's Cyrillic Asian code page, also known as PT154 and CP154. */
    static final TableCharset PTCP154 = new TableCharset(
            "PTCP154", "ҖҒӮғ„…ҶҮҲүҠӢҢҚҺҸҗ‘’“”•–—ҳҷҡӣңқһҹ\u00A0ЎўЈӨҘҰ§Ё©Ә«¬ӯ®Ҝ°ұІіҙө¶·ё№ә»јҪҫҝ" + RUSSIAN);

    /** windows-1251 as the old fonts painted it, with Kazakh letters in the places of Serbian and Macedonian ones. */
    static final TableCharset KAZAKH_FONT = new TableCharset("x-windows-1251-kazakh-font", kazakhFont());

    private final String high;

    private TableCharset(String name, String high) {
        super(name, new String[0]);
        this.high = high;
    }

    private static String kazakhFont() {
        byte[] bytes = new byte[128];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (128 + i);
        }
        return KazakhFontLetters.replace(new String(bytes, Charset.forName("windows-1251")));
    }

    @Override
    public boolean contains(Charset charset) {
        return charset.equals(this) || charset.equals(StandardCharsets.US_ASCII);
    }

    @Override
    public boolean canEncode() {
        return false;
    }

    @Override
    public CharsetEncoder newEncoder() {
        throw new UnsupportedOperationException(name() + " only decodes");
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new CharsetDecoder(this, 1f, 1f) {
            @Override
            protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
                while (in.hasRemaining()) {
                    if (!out.hasRemaining()) {
                        return CoderResult.OVERFLOW;
                    }
                    byte b = in.get();
                    out.put(b >= 0 ? (char) b : high.charAt(b + 128));
                }
                return CoderResult.UNDERFLOW;
            }
        };
    }
}

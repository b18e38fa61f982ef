package dipl.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Formats that dipl does not read, and what a user can do instead. */
final class UnreadFormats {
    private static final Map<String, String> WAYS_OUT = new HashMap<>();

    static {
        put(
                "unpack it, and give what is in it",
                List.of("7z", "rar", "xz", "txz", "zst", "lz4", "lzma", "z", "cab", "iso", "dmg", "zim"));
        put(
                "save it as docx or pdf, and give that",
                List.of("pages", "wps", "wpd", "sxw", "abw", "hwp", "xps", "oxps", "pub", "one", "tex", "fodt"));
        put(
                "convert it to epub, docx or pdf with its text, and give that",
                List.of("djvu", "djv", "mobi", "azw", "azw3", "kfx", "fb2", "lit", "ps"));
        put("save it as pptx or pdf, and give that", List.of("key", "sxi", "fodp"));
        put(
                "save it as csv or xlsx, and give that",
                List.of(
                        "numbers", "xlsb", "xlt", "sxc", "fods", "sav", "dta", "dbf", "mdb", "accdb", "parquet",
                        "rds"));
        put(
                "save the messages as eml or mbox, and give those",
                List.of("msg", "oft", "pst", "ost", "msf", "nsf", "emlx"));
        put("save the page as html, and give that", List.of("webarchive", "url", "webloc", "maff"));
        put(
                "a picture has no text: recognise it with another program, and give the text",
                List.of("jpg", "jpeg", "png", "gif", "tif", "tiff", "bmp", "webp", "heic", "svg", "psd"));
        put(
                "sound and film have no text: give a transcript",
                List.of("mp3", "wav", "m4a", "ogg", "flac", "wma", "mp4", "mkv", "avi", "mov", "webm"));
        put("give it as txt, if it is a transcript", List.of("srt", "vtt", "sub", "ass"));
    }

    private UnreadFormats() {}

    private static void put(String wayOut, List<String> endings) {
        endings.forEach(ending -> WAYS_OUT.put(ending, wayOut));
    }

    /** Why there is no reader for a file, and what to do, for the user. */
    static String reason(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            return "unsupported format: the name has no ending";
        }
        String wayOut = WAYS_OUT.get(name.substring(dot + 1).toLowerCase(Locale.ROOT));
        return "unsupported format " + name.substring(dot) + (wayOut == null ? "" : ": " + wayOut);
    }
}

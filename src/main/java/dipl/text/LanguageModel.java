package dipl.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** The statistical model for 103 languages, for documents in none of the languages that are known by their words. Loading takes a second. */
final class LanguageModel {
    private static final String RESOURCE = "/langdetect-183.bin";
    private static final double CONFIDENT = 0.4;

    private LanguageModel() {}

    private static final class Holder {
        static final LanguageDetectorME DETECTOR = load();
        static final Map<String, String> CODES = codes();
    }

    /** The language of a passage of some hundred letters, {@link Sentence#UNSURE} if the model is not confident. */
    static String identify(CharSequence passage) {
        Language best;
        synchronized (Holder.DETECTOR) {
            best = Holder.DETECTOR.predictLanguage(passage);
        }
        if (best.getConfidence() < CONFIDENT) {
            return Sentence.UNSURE;
        }
        return Holder.CODES.getOrDefault(best.getLang(), best.getLang());
    }

    private static LanguageDetectorME load() {
        try (InputStream in = LanguageDetectorME.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the language model " + RESOURCE + " is missing from the class path");
            }
            return new LanguageDetectorME(new LanguageDetectorModel(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new TreeMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale locale = Locale.forLanguageTag(code);
            if (code.length() == 2) {
                codes.put(locale.getISO3Language(), locale.getLanguage());
            }
        }
        codes.put("uzn", "uz");
        codes.put("azj", "az");
        codes.put("ekk", "et");
        codes.put("lvs", "lv");
        codes.put("cmn", "zh");
        codes.put("pes", "fa");
        codes.put("arb", "ar");
        codes.put("plt", "mg");
        codes.put("nob", "no");
        codes.put("nno", "no");
        codes.put("zlm", "ms");
        codes.put("khk", "mn");
        codes.put("pan", "pa");
        codes.put("swh", "sw");
        return codes;
    }
}

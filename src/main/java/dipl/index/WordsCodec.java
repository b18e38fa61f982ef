package dipl.index;

import dipl.text.Gap;
import dipl.text.Sentence;
import dipl.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/**
 * How a document's words lie on disk: the numbers, the sentences and the offsets apart, so that counting reads only what it needs.
 */
final class WordsCodec {
    private WordsCodec() {}

    /** For each word twice its number, plus one if a byte for an unusual gap follows. */
    static BytesRef encodeWords(int[] ids, TokenizedText text) {
        Bytes out = new Bytes(2 * ids.length + 8);
        out.vInt(ids.length);
        for (int i = 0; i < ids.length; i++) {
            Gap gap = text.gap(i);
            if (gap == Gap.SPACE) {
                out.vInt(ids[i] << 1);
            } else {
                out.vInt(ids[i] << 1 | 1);
                out.write((byte) gap.ordinal());
            }
        }
        return out.ref();
    }

    /** For each sentence its number of words, and twice the place of its language in a list, plus one if it starts a paragraph. */
    static BytesRef encodeSentences(TokenizedText text) {
        List<String> languages = new ArrayList<>();
        text.sentences().stream().map(Sentence::language).distinct().forEach(languages::add);
        Bytes out = new Bytes(2 * text.sentences().size() + 16);
        out.vInt(languages.size());
        for (String language : languages) {
            byte[] name = language.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            out.vInt(name.length);
            for (byte b : name) {
                out.write(b);
            }
        }
        out.vInt(text.sentences().size());
        for (Sentence sentence : text.sentences()) {
            out.vInt(sentence.endWord() - sentence.firstWord());
            out.vInt(languages.indexOf(sentence.language()) << 1 | (sentence.startsParagraph() ? 1 : 0));
        }
        return out.ref();
    }

    /** For each word the characters since the last word and its length, then the same for each sentence. */
    static BytesRef encodeOffsets(TokenizedText text) {
        Bytes out = new Bytes(2 * text.size() + 16);
        int last = 0;
        for (int i = 0; i < text.size(); i++) {
            out.vInt(text.start(i) - last);
            out.vInt(text.end(i) - text.start(i));
            last = text.end(i);
        }
        last = 0;
        for (Sentence sentence : text.sentences()) {
            out.vInt(sentence.start() - last);
            out.vInt(sentence.end() - sentence.start());
            last = sentence.end();
        }
        return out.ref();
    }

    static Words decodeWords(BytesRef words, BytesRef sentences) {
        ByteArrayDataInput in = new ByteArrayDataInput(words.bytes, words.offset, words.length);
        int size = in.readVInt();
        int[] ids = new int[size];
        byte[] gaps = new byte[size];
        for (int i = 0; i < size; i++) {
            int value = in.readVInt();
            ids[i] = value >>> 1;
            if ((value & 1) != 0) {
                gaps[i] = in.readByte();
            }
        }
        in.reset(sentences.bytes, sentences.offset, sentences.length);
        String[] names = new String[in.readVInt()];
        for (int i = 0; i < names.length; i++) {
            byte[] name = new byte[in.readVInt()];
            in.readBytes(name, 0, name.length);
            names[i] = new String(name, java.nio.charset.StandardCharsets.UTF_8).intern();
        }
        int count = in.readVInt();
        int[] ends = new int[count];
        String[] languages = new String[count];
        boolean[] paragraphs = new boolean[count];
        int end = 0;
        for (int s = 0; s < count; s++) {
            end += in.readVInt();
            int value = in.readVInt();
            ends[s] = end;
            languages[s] = names[value >>> 1];
            paragraphs[s] = (value & 1) != 0;
        }
        return new Words(ids, gaps, ends, languages, paragraphs);
    }

    static Offsets decodeOffsets(BytesRef offsets, Words words) {
        ByteArrayDataInput in = new ByteArrayDataInput(offsets.bytes, offsets.offset, offsets.length);
        int[] wordOffsets = pairs(in, words.size());
        int[] sentenceOffsets = pairs(in, words.sentences());
        return new Offsets(wordOffsets, sentenceOffsets);
    }

    private static int[] pairs(ByteArrayDataInput in, int count) {
        int[] pairs = new int[2 * count];
        int last = 0;
        for (int i = 0; i < pairs.length; i += 2) {
            pairs[i] = last + in.readVInt();
            pairs[i + 1] = pairs[i] + in.readVInt();
            last = pairs[i + 1];
        }
        return pairs;
    }

    /** A growing array of bytes. */
    private static final class Bytes {
        private byte[] bytes;
        private int size;

        Bytes(int capacity) {
            bytes = new byte[capacity];
        }

        void write(byte b) {
            if (size == bytes.length) {
                bytes = java.util.Arrays.copyOf(bytes, 2 * size);
            }
            bytes[size++] = b;
        }

        void vInt(int value) {
            int rest = value;
            while ((rest & ~0x7F) != 0) {
                write((byte) (rest & 0x7F | 0x80));
                rest >>>= 7;
            }
            write((byte) rest);
        }

        BytesRef ref() {
            return new BytesRef(bytes, 0, size);
        }
    }
}

package dipl.morphology.lexicon;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.function.BiConsumer;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryMetadata;
import morfologik.stemming.ISequenceEncoder;

/**
 * A dictionary automaton with entries {@code key, separator, value, separator, annotation}; the value is stored as a change to the key.
 *
 * <p>The library's own look-up keeps buffers between calls and cannot go through the keys that share a beginning, hence this class.
 */
final class Automaton {
    /** Bytes at the start of an encoded value that say how to change the key; any of them may equal the separator. */
    private static final int ENCODER_PREFIX = 1;

    private final FSA fsa;
    private final byte separator;
    private final Charset charset;
    private final ISequenceEncoder encoder;

    private Automaton(Dictionary dictionary) {
        DictionaryMetadata metadata = dictionary.metadata;
        fsa = dictionary.fsa;
        separator = metadata.getSeparator();
        charset = Charset.forName(metadata.getEncoding());
        encoder = metadata.getSequenceEncoderType().get();
    }

    static Automaton read(String resource) throws IOException {
        URL url = Automaton.class.getResource(resource);
        if (url == null) {
            throw new FileNotFoundException(resource + " is not on the class path");
        }
        return new Automaton(Dictionary.read(url));
    }

    /** Passes value and annotation of every entry with exactly this key. */
    void entries(String key, BiConsumer<String, String> action) {
        byte[] source = encode(key);
        byte[] start = Arrays.copyOf(source, source.length + 1);
        start[source.length] = separator;
        int node = source.length == 0 ? 0 : nodeAfter(start);
        if (node != 0) {
            for (ByteBuffer sequence : fsa.getSequences(node)) {
                int end = separatorAfter(sequence, ENCODER_PREFIX);
                action.accept(
                        value(source, slice(sequence, 0, end)), decode(slice(sequence, end + 1, sequence.remaining())));
            }
        }
    }

    /** The place in the alphabet, from 0, of the capital letter that stands after this key and the separator; 0 if the key is unknown. */
    int letterAfter(String key) {
        byte[] source = encode(key);
        byte[] start = Arrays.copyOf(source, source.length + 1);
        start[source.length] = separator;
        int node = source.length == 0 ? 0 : nodeAfter(start);
        return node == 0 ? 0 : Math.max(0, fsa.getArcLabel(fsa.getFirstArc(node)) - 'A');
    }

    /** Passes the rest of the key, and the value, of every entry whose key starts like this. */
    void continuations(String start, BiConsumer<String, String> action) {
        byte[] prefix = encode(start);
        int node = prefix.length == 0 ? 0 : nodeAfter(prefix);
        if (node != 0) {
            for (ByteBuffer sequence : fsa.getSequences(node)) {
                int end = separatorAfter(sequence, 0);
                byte[] source = Arrays.copyOf(prefix, prefix.length + end);
                slice(sequence, 0, end).get(source, prefix.length, end);
                int valueEnd = separatorAfter(sequence, end + 1 + ENCODER_PREFIX);
                action.accept(decode(slice(sequence, 0, end)), value(source, slice(sequence, end + 1, valueEnd)));
            }
        }
    }

    private String value(byte[] source, ByteBuffer encoded) {
        byte[] change = new byte[encoded.remaining()];
        encoded.get(change);
        // the encoder reads the arrays behind its buffers from their beginning, so a slice would not do
        return decode(encoder.decode(null, ByteBuffer.wrap(source), ByteBuffer.wrap(change)));
    }

    /** The node reached by these bytes, 0 if nothing goes on from there. */
    private int nodeAfter(byte[] bytes) {
        MatchResult match = new FSATraversal(fsa).match(bytes, 0, bytes.length, fsa.getRootNode());
        return match.kind == MatchResult.SEQUENCE_IS_A_PREFIX ? match.node : 0;
    }

    private int separatorAfter(ByteBuffer sequence, int from) {
        int i = from;
        while (i < sequence.remaining() && sequence.get(sequence.position() + i) != separator) {
            i++;
        }
        return i;
    }

    private static ByteBuffer slice(ByteBuffer buffer, int from, int to) {
        ByteBuffer result = buffer.duplicate();
        result.limit(buffer.position() + Math.min(to, buffer.remaining()));
        result.position(buffer.position() + Math.min(from, buffer.remaining()));
        return result.slice();
    }

    /** The bytes of a word; none if the automaton's character set cannot write it, since it is then in no entry. */
    private byte[] encode(String word) {
        byte[] bytes = word.getBytes(charset);
        // what the character set lacks becomes another letter
        return decode(bytes, 0, bytes.length).equals(word) ? bytes : new byte[0];
    }

    private String decode(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, charset);
    }

    private String decode(ByteBuffer bytes) {
        return decode(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
    }
}

package dipl.io;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Strings that come in any order, from any thread, and are read in the order of {@link String#compareTo}. Of many, few are in memory: the others
 * wait in sorted files in a temporary folder, which {@link #close} removes.
 */
public final class SortedStrings implements AutoCloseable {
    /** So many characters are held before they are written. */
    private static final int MOST_CHARACTERS = 1 << 20;

    private final int mostCharacters;
    private final List<Path> files = new ArrayList<>();
    private List<String> held = new ArrayList<>();
    private int characters;
    private long size;
    private TemporaryFolder folder;

    /** Empty. */
    public SortedStrings() {
        this(MOST_CHARACTERS);
    }

    SortedStrings(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    /**
     * Adds a string; equal ones are all kept.
     *
     * @throws MachineException if there is no room for temporary files
     */
    public synchronized void add(String string) {
        held.add(string);
        size++;
        characters += string.length();
        if (characters >= mostCharacters) {
            try {
                write();
            } catch (IOException e) {
                throw TemporaryFolder.unusable(e);
            }
        }
    }

    /** How many there are. */
    public synchronized long size() {
        return size;
    }

    private void write() throws IOException {
        if (folder == null) {
            folder = TemporaryFolder.create();
        }
        Path file = folder.path().resolve(files.size() + ".sorted");
        held.sort(Comparator.naturalOrder());
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (String string : held) {
                // as characters: a file's name may hold half a pair, which UTF-8 cannot
                ByteBuffer bytes = ByteBuffer.allocate(string.length() * Character.BYTES);
                bytes.asCharBuffer().put(string);
                out.writeInt(bytes.capacity());
                out.write(bytes.array());
            }
        }
        files.add(file);
        held = new ArrayList<>();
        characters = 0;
    }

    /** All of them in order, as often as asked; close the stream. Nothing may be added until then. */
    public synchronized Stream<String> sorted() {
        held.sort(Comparator.naturalOrder());
        if (files.isEmpty()) {
            return List.copyOf(held).stream();
        }
        Merged merged = new Merged();
        try {
            for (Path file : files) {
                merged.open(file);
            }
        } catch (IOException e) {
            merged.close();
            throw TemporaryFolder.unusable(e);
        }
        held.forEach(merged::offer);
        return StreamSupport.stream(merged, false).onClose(merged::close);
    }

    @Override
    public synchronized void close() throws IOException {
        held = new ArrayList<>();
        files.clear();
        if (folder != null) {
            folder.close();
            folder = null;
        }
    }

    /** The least of the next strings of all files. */
    private static final class Merged extends Spliterators.AbstractSpliterator<String> {
        private final PriorityQueue<Next> next = new PriorityQueue<>(Comparator.comparing(Next::string));
        private final List<DataInputStream> open = new ArrayList<>();

        /** @param from where the one after it stands; null if it was in memory */
        private record Next(String string, DataInputStream from) {}

        Merged() {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        }

        void open(Path file) throws IOException {
            DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
            open.add(in);
            advance(in);
        }

        void offer(String string) {
            next.add(new Next(string, null));
        }

        private void advance(DataInputStream in) throws IOException {
            int length;
            try {
                length = in.readInt();
            } catch (EOFException end) {
                return;
            }
            byte[] bytes = new byte[length];
            in.readFully(bytes);
            next.add(new Next(ByteBuffer.wrap(bytes).asCharBuffer().toString(), in));
        }

        @Override
        public boolean tryAdvance(java.util.function.Consumer<? super String> action) {
            Next first = next.poll();
            if (first == null) {
                return false;
            }
            if (first.from() != null) {
                try {
                    advance(first.from());
                } catch (IOException e) {
                    throw TemporaryFolder.unusable(e);
                }
            }
            action.accept(first.string());
            return true;
        }

        void close() {
            try {
                for (DataInputStream in : open) {
                    in.close();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

package dipl.corpus;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/** What lies in one folder, in the order of the names by code point; a name takes no more than its characters and some bytes. */
final class FolderNames {
    private final Path folder;
    private String[] names = new String[16];
    private int size;

    /** Entries whose names are no text in the encoding of the system, so that their text does not lead back to them. */
    private final Map<String, Path> unreadable = new HashMap<>();

    FolderNames(Path folder) {
        this.folder = folder;
    }

    void add(Path entry) {
        String name = entry.getFileName().toString();
        if (!leadsTo(name, entry)) {
            name += "\0" + unreadable.size();
            unreadable.put(name, entry);
        }
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
        }
        names[size++] = name;
    }

    private boolean leadsTo(String name, Path entry) {
        try {
            return folder.resolve(name).equals(entry);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** The entries; nothing may be added any more. */
    Iterator<Path> inOrder() {
        Arrays.sort(names, 0, size, FolderNames::byCodePoint);
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < size;
            }

            @Override
            public Path next() {
                String name = names[next];
                names[next++] = null;
                Path unresolved = unreadable.get(name);
                return unresolved == null ? folder.resolve(name) : unresolved;
            }
        };
    }

    /** Unlike UTF-16 units, code points order characters beyond U+FFFF after all others, as UTF-8 bytes do. */
    private static int byCodePoint(String a, String b) {
        int i = 0;
        int end = Math.min(a.length(), b.length());
        while (i < end && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        if (i == end) {
            return a.length() - b.length();
        }
        char x = a.charAt(i);
        char y = b.charAt(i);
        boolean surrogateX = Character.isSurrogate(x);
        boolean surrogateY = Character.isSurrogate(y);
        return surrogateX == surrogateY ? Character.compare(x, y) : surrogateX ? 1 : -1;
    }
}

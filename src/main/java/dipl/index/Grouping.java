package dipl.index;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.util.FixedBitSet;

/** Some documents of an index in groups that have names; each document is in one group or in none. */
final class Grouping {
    private static final int NONE = -1;

    private final int[] groups;
    private final List<String> names;

    /**
     * @param groups for each document the number of its group, or -1
     * @param names of the groups, by their numbers
     */
    private Grouping(int[] groups, List<String> names) {
        this.groups = groups;
        this.names = names;
    }

    /** Gathers groups. */
    static final class Builder {
        private final int[] groups;
        private final List<String> names = new ArrayList<>();

        /** @param documentLimit one more than the greatest number of a document */
        Builder(int documentLimit) {
            groups = new int[documentLimit];
            Arrays.fill(groups, NONE);
        }

        /** Adds an empty group; returns its number. */
        int group(String name) {
            names.add(name);
            return names.size() - 1;
        }

        void add(int document, int group) {
            groups[document] = group;
        }

        Grouping build() {
            return new Grouping(groups, List.copyOf(names));
        }
    }

    /** How many groups there are. */
    int size() {
        return names.size();
    }

    /** The number of a document's group; negative if it is in none. */
    int group(int document) {
        return groups[document];
    }

    /** The name of a document's group; empty if it is in none. */
    String name(int document) {
        int group = groups[document];
        return group == NONE ? "" : names.get(group);
    }

    /** How many documents are in groups. */
    int members() {
        int members = 0;
        for (int group : groups) {
            members += group == NONE ? 0 : 1;
        }
        return members;
    }

    /** The documents of the groups whose names are wanted. */
    FixedBitSet documents(Predicate<String> wanted) {
        boolean[] chosen = new boolean[names.size()];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = wanted.test(names.get(i));
        }
        FixedBitSet documents = new FixedBitSet(Math.max(1, groups.length));
        for (int document = 0; document < groups.length; document++) {
            if (groups[document] != NONE && chosen[groups[document]]) {
                documents.set(document);
            }
        }
        return documents;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(names.size());
        for (String name : names) {
            byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
            out.writeInt(utf8.length);
            out.write(utf8);
        }
        out.writeInt(members());
        for (int document = 0; document < groups.length; document++) {
            if (groups[document] != NONE) {
                out.writeInt(document);
                out.writeInt(groups[document]);
            }
        }
    }

    /** Reads what {@link #write} wrote. */
    static Grouping read(DataInputStream in, int documentLimit) throws IOException {
        Builder builder = new Builder(documentLimit);
        for (int count = in.readInt(); count > 0; count--) {
            builder.group(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
        }
        for (int count = in.readInt(); count > 0; count--) {
            int document = in.readInt();
            builder.add(document, in.readInt());
        }
        return builder.build();
    }
}

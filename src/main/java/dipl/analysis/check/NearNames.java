package dipl.analysis.check;

import dipl.text.EditDistance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names to be found by what may be slips of them. Two names that differ by a slip are equal with a letter or none left out of each. */
final class NearNames {
    private static final int SHORT_NAME = 4;

    private final List<String> names;
    private final Map<String, List<Integer>> byRemains = new HashMap<>();

    NearNames(Collection<String> names) {
        this.names = List.copyOf(names);
        for (int number = 0; number < this.names.size(); number++) {
            int own = number;
            remains(this.names.get(number))
                    .distinct()
                    .forEach(rest -> byRemains
                            .computeIfAbsent(rest, r -> new ArrayList<>(1))
                            .add(own));
        }
    }

    /** The first name that another may be a slip of; short names are alike without one. */
    Optional<String> meant(String name) {
        return remains(name)
                .flatMap(rest -> byRemains.getOrDefault(rest, List.of()).stream())
                .distinct()
                .sorted()
                .map(names::get)
                .filter(other -> EditDistance.isSlip(name, other))
                .findFirst();
    }

    private static Stream<String> remains(String name) {
        return name.length() < SHORT_NAME
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(name),
                        IntStream.range(0, name.length()).mapToObj(i -> name.substring(0, i) + name.substring(i + 1)));
    }
}

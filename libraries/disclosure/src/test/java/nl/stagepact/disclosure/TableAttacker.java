package nl.stagepact.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Knows everything but the counts and the keys: runs the public method over every table and keeps those that give what was
 * published. Unlike {@link Attacker}, which knows sums only, it also learns from the choices that the method makes.
 */
final class TableAttacker {

    private final Map<Object, List<Candidate>> tablesByOutput = new HashMap<>();

    /** Attacks a method without noise. @param cap highest count of a leaf */
    TableAttacker(Publisher publisher, int leaves, int cap) {
        this(publisher, tables(leaves, cap), List.of(Keys.NONE));
    }

    /** @param tables all equally likely beforehand; @param keys that an installation may have, all equally likely */
    TableAttacker(Publisher publisher, Stream<int[]> tables, List<Keys> keys) {
        tables.forEach(counts -> {
            Map<Object, Integer> outputs = new HashMap<>();
            keys.forEach(each -> outputs.merge(publisher.publish(counts, each), 1, Integer::sum));
            outputs.forEach((output, times) -> tablesByOutput.computeIfAbsent(output, _ -> new ArrayList<>())
                    .add(new Candidate(counts, (double) times / keys.size())));
        });
    }

    /** All tables of that many leaves, none of which is above the cap. */
    static Stream<int[]> tables(int leaves, int cap) {
        return leaves == 0 ? Stream.of(new int[0])
                : tables(leaves - 1, cap).flatMap(table -> IntStream.rangeClosed(0, cap).mapToObj(count -> {
                    int[] longer = Arrays.copyOf(table, leaves);
                    longer[leaves - 1] = count;
                    return longer;
                }));
    }

    /** @param counts of one table; @param likelihood that the table gives the output */
    record Candidate(int[] counts, double likelihood) {
    }

    /** @throws IllegalArgumentException if no table gives this output */
    Posterior given(Object output) {
        List<Candidate> candidates = tablesByOutput.get(output);
        if (candidates == null) {
            throw new IllegalArgumentException("No table up to the cap gives " + output);
        }
        return new Posterior(candidates);
    }

    /** What is known of every output that can occur. */
    Stream<Posterior> posteriors() {
        return tablesByOutput.values().stream().map(Posterior::new);
    }
}

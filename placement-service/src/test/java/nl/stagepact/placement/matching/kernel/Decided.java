package nl.stagepact.placement.matching.kernel;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A matching without the numbers of an instance, so that it can be compared with one of another instance. */
final class Decided {

    private Decided() {
    }

    /** Keys of the places by keys of the students; null for none. */
    static Map<Long, @Nullable Long> byKey(Instance instance) {
        return byKey(instance, Solution.of(instance).places());
    }

    static Map<Long, @Nullable Long> byKey(Instance instance, int[] places) {
        Map<Long, @Nullable Long> matching = new HashMap<>();
        for (int i = 0; i < places.length; i++) {
            matching.put(instance.students().get(i).key(),
                    places[i] == Solution.NONE ? null : Long.valueOf(instance.places().get(places[i]).key()));
        }
        return matching;
    }
}

package nl.stagepact.placement.directory.api;

import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.register.usecase.CurrentRegisters;
import nl.stagepact.placement.search.api.PlaceFilters;

/** Parameters that select municipalities. */
interface AreaParameters extends PlaceFilters {

    Set<String> municipality();

    /** @return null: everywhere */
    default @Nullable Set<String> municipalities(CurrentRegisters registers) {
        Set<String> all = new TreeSet<>(municipality());
        String pact = pact();
        if (pact != null) {
            all.addAll(registers.pacts().get(pact));
        }
        return all.isEmpty() && pact == null ? null : all;
    }
}

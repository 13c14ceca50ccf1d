package nl.stagepact.placement.search.api;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.register.usecase.CurrentRegisters;
import nl.stagepact.placement.search.domain.Nearby;
import nl.stagepact.placement.wire.Forms;
import nl.stagepact.servicekit.body.Faults;
import nl.stagepact.servicekit.parameter.ParameterRules;

/** Filters by place. The registers must know it: a misspelt code would silently find nothing. */
public interface PlaceFilters {

    String PACT = "{form.pact}";
    int KILOMETRES = 25;
    int MAX_KILOMETRES = 300;

    default @Nullable String pact() {
        return null;
    }

    /** A postcode, or its four digits. */
    default @Nullable String near() {
        return null;
    }

    /** In kilometres; null is {@link #KILOMETRES}. */
    default @Nullable Integer within() {
        return null;
    }

    /** Checks the pact and the postcode area against the registers. */
    default void checkPlaces(CurrentRegisters registers, Faults faults) {
        String pact = pact();
        if (pact != null && registers.pact(pact).isEmpty()) {
            faults.addNotFound("pact", pact);
        }
        Nearby nearby = nearby();
        if (nearby != null && !registers.postcodeAreas().containsKey(nearby.postcodeArea())) {
            faults.add("postcode_not_known", "near", nearby.postcodeArea());
        }
    }

    default @Nullable Nearby nearby() {
        String near = near();
        Integer within = within();
        return near == null ? null
                : new Nearby(Forms.postcodeArea(near).orElseThrow(), within == null ? KILOMETRES : within);
    }

    /** Checks parameters against the registers. */
    @ApplicationScoped
    class Rules implements ParameterRules<PlaceFilters> {

        private final CurrentRegisters registers;

        Rules(CurrentRegisters registers) {
            this.registers = registers;
        }

        @Override
        public Class<PlaceFilters> type() {
            return PlaceFilters.class;
        }

        @Override
        public void check(PlaceFilters given, Faults faults) {
            given.checkPlaces(registers, faults);
        }
    }
}

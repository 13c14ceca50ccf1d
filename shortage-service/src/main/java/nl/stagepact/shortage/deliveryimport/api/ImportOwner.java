package nl.stagepact.shortage.deliveryimport.api;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.shortage.delivery.domain.Source;

/** Whose imports the caller sends and reads. */
@ApplicationScoped
class ImportOwner {

    private final CurrentCaller caller;

    ImportOwner(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @return null: everybody's */
    @Nullable
    String get() {
        if (caller.get().is(Roles.PLATFORM_ADMIN)) {
            return null;
        }
        if (caller.get().is(Roles.SBB_SYSTEM)) {
            return Source.SBB.code();
        }
        String institution = caller.get().institutionCode();
        if (institution == null) {
            throw ProblemException.notFound(); // a school's system of no school
        }
        return institution;
    }

    /** The source when the caller names none. */
    Source.Kind source() {
        return Source.SBB.code().equals(get()) ? Source.Kind.SBB : Source.Kind.SCHOOL;
    }

    boolean mayImport(Source.Kind source) {
        return get() == null || source == source();
    }
}

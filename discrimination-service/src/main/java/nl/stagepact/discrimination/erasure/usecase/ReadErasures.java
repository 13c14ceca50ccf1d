package nl.stagepact.discrimination.erasure.usecase;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.erasure.domain.Erasure;
import nl.stagepact.discrimination.erasure.persistence.Erasures;
import nl.stagepact.servicekit.paging.Page;

/** Reads which cases were erased. */
@ApplicationScoped
public class ReadErasures {

    private final Erasures erasures;

    ReadErasures(Erasures erasures) {
        this.erasures = erasures;
    }

    /** Erasures after a number, in order. */
    public Page<Erasure> page(long after, int size) {
        return Page.of(erasures.after(after, size + 1), size, erasure -> "" + erasure.number());
    }
}

package nl.stagepact.discrimination.routing.usecase;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.routing.domain.Desk;
import nl.stagepact.discrimination.routing.domain.DeskCode;
import nl.stagepact.discrimination.routing.domain.DeskRejected;
import nl.stagepact.discrimination.routing.persistence.Desks;
import nl.stagepact.servicekit.paging.Page;

/** Reads the desks that handle reports. */
@ApplicationScoped
public class ReadDesks {

    private final Desks desks;

    ReadDesks(Desks desks) {
        this.desks = desks;
    }

    public Desk find(DeskCode code) {
        return desks.find(code).orElseThrow(DeskRejected.NotFound::new);
    }

    /** @throws DeskRejected when there is no such desk, or it takes no reports */
    public Desk requireOpen(DeskCode code) {
        Desk desk = desks.find(code).orElseThrow(() -> new DeskRejected.Closed(code));
        if (!desk.isOpen()) {
            throw new DeskRejected.Closed(code);
        }
        return desk;
    }

    /** Desks after a code, by code. @param after null for the first page */
    public Page<Desk> page(@Nullable String after, int size) {
        return Page.of(desks.after(after == null ? "" : after, size + 1), size, desk -> desk.code().text());
    }
}

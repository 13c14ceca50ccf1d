package nl.stagepact.discrimination.routing.usecase;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.discrimination.keys.usecase.Pseudonyms;
import nl.stagepact.discrimination.routing.domain.Desk;
import nl.stagepact.discrimination.routing.domain.DeskCode;
import nl.stagepact.discrimination.routing.domain.DeskRejected;
import nl.stagepact.discrimination.routing.persistence.Desks;
import nl.stagepact.servicekit.paging.Page;

/** Reads the desks that handle reports. */
@ApplicationScoped
public class ReadDesks {

    private final Desks desks;
    private final Pseudonyms pseudonyms;

    ReadDesks(Desks desks, Pseudonyms pseudonyms) {
        this.desks = desks;
        this.pseudonyms = pseudonyms;
    }

    public Desk find(DeskCode code) {
        return desks.find(code).orElseThrow(DeskRejected.NotFound::new);
    }

    /** @param recipient pseudonym of a desk */
    public Desk find(Recipient recipient) {
        return find(code(recipient));
    }

    /** @param recipient pseudonym of a desk */
    public DeskCode code(Recipient recipient) {
        return Optional.ofNullable(codes().get(recipient)).orElseThrow(DeskRejected.NotFound::new);
    }

    /** Whose desk it is. @param recipient pseudonym of a desk */
    public Recipient organisation(Recipient recipient) {
        return pseudonyms.of(code(recipient).organisation().text());
    }

    /** Pseudonyms cannot be turned back, so those of all desks are made. A desk is never deleted. */
    public Map<Recipient, DeskCode> codes() {
        return desks.codes().stream().collect(Collectors.toMap(code -> pseudonyms.of(code.text()), Function.identity()));
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

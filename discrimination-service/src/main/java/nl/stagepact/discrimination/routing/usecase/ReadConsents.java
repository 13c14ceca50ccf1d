package nl.stagepact.discrimination.routing.usecase;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.discrimination.routing.domain.Consent;
import nl.stagepact.discrimination.routing.domain.DeskCode;
import nl.stagepact.discrimination.routing.domain.SharedPart;
import nl.stagepact.discrimination.routing.domain.Sharing;
import nl.stagepact.discrimination.routing.persistence.Consents;
import nl.stagepact.discrimination.routing.persistence.Desks;

/** Tells what a reporter shares, and with which desks. */
@ApplicationScoped
public class ReadConsents {

    private final Consents consents;
    private final ReadDesks desks;

    ReadConsents(Consents consents, ReadDesks desks) {
        this.consents = consents;
        this.desks = desks;
    }

    /** What a reporter may see. @param handler of the case; null while nobody handles it */
    public Sharing read(UUID caseId, @Nullable Recipient handler) {
        Map<Recipient, DeskCode> codes = desks.codes();
        List<SharedPart> parts = consents.find(caseId).stream().filter(consent -> !consent.isQuiet())
                .map(consent -> new SharedPart(codes.get(consent.recipient()),
                        consent.part(), consent.givenOn(), consent.withdrawnOn()))
                .toList();
        return new Sharing(handler == null ? null : codes.get(handler), parts);
    }

    public boolean mayRead(UUID caseId, Recipient desk, CasePart part) {
        return consents.given(caseId, desk).stream().anyMatch(consent -> consent.part() == part);
    }

    /** Whether the desk was told by a lodging and has not answered. */
    public boolean isQuiet(UUID caseId, Recipient desk) {
        return consents.given(caseId, desk).stream().anyMatch(Consent::isQuiet);
    }

    /** Desks that may read a part of the case. */
    public Set<Recipient> recipients(UUID caseId) {
        return consents.find(caseId).stream().filter(Consent::isGiven).map(Consent::recipient).collect(Collectors.toSet());
    }
}

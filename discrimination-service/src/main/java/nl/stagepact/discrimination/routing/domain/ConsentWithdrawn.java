package nl.stagepact.discrimination.routing.domain;

import java.util.List;
import java.util.UUID;

import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.keys.domain.Recipient;

/**
 * Event inside the process: a reporter took parts of a case from a desk.
 *
 * @param desk that may no longer read them
 */
public record ConsentWithdrawn(UUID caseId, Recipient desk, List<CasePart> parts) {
}

package nl.stagepact.discrimination.casework.domain;

import nl.stagepact.discrimination.keys.domain.Recipient;

/**
 * Event inside the process: a term was kept or broken.
 *
 * @param desk that it bound
 * @param kept whether what it asks was done in time
 */
public record TermEnded(Recipient desk, TermKind kind, boolean kept) {
}

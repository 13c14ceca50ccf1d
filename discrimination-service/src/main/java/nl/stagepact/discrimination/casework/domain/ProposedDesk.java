package nl.stagepact.discrimination.casework.domain;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

import nl.stagepact.discrimination.keys.domain.Recipient;

/**
 * A desk that should handle a case, according to the one that does.
 *
 * @param proposedDesk its pseudonym
 */
@Embeddable
public record ProposedDesk(String proposedDesk, LocalDate proposedOn) {

    public Recipient desk() {
        return new Recipient(proposedDesk);
    }
}

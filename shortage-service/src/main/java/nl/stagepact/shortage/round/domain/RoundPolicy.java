package nl.stagepact.shortage.round.domain;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import nl.stagepact.shortage.cadence.domain.Cadence;

/**
 * Policy of a pact for its rounds.
 *
 * @param cadenceDays days between rounds, 1 to 366; 000: "elke twee weken"
 * @param tolerance see {@link Tolerance}
 * @param version of the pact's own policy, from 1; 0 for the default of the installation
 */
@Embeddable
public record RoundPolicy(int cadenceDays, Tolerance tolerance, @Column(name = "policy_version") int version) {

    /** @param last reference date of the pact's last round; without one a round is due at once */
    public boolean isDue(Optional<LocalDate> last, LocalDate today) {
        return new Cadence(cadenceDays).isDue(last, today);
    }
}

package nl.stagepact.shortage.round.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A round of one pact: both sources frozen at its reference date. It is not changed but followed by the next version; after
 * it was signed off there is none.
 *
 * @param id UUIDv7
 * @param pact code of the pact area
 * @param number from 1 within the pact
 * @param referenceDate what both counted for that day or before
 * @param policy as it was when the round was opened
 * @param openedAt when
 * @param openedBy the client; {@code schedule} when it was due
 * @param takenInAt what was delivered later is not in it
 * @param sbb reference date of SBB's delivery; null when there was none
 * @param signOffs one per side, while nothing changed since
 * @param signedOffAt when it was closed; null while it is open
 * @param oneSided the side that closed it alone; null otherwise
 * @param oneSidedReason why it did
 * @param version from 1, one more with everything that changes in the round
 */
public record Round(UUID id, String pact, int number, LocalDate referenceDate, RoundPolicy policy, Instant openedAt,
        String openedBy, Instant takenInAt, @Nullable LocalDate sbb, List<SignOff> signOffs, @Nullable Instant signedOffAt,
        @Nullable Party oneSided, @Nullable String oneSidedReason, int version) {

    public Round {
        signOffs = List.copyOf(signOffs);
    }

    public boolean isSignedOff() {
        return signedOffAt != null;
    }

    /** Something in it changed: signatures were under what it was. */
    public Round changed() {
        itIsOpen();
        return new Round(id, pact, number, referenceDate, policy, openedAt, openedBy, takenInAt, sbb, List.of(), null, null,
                null,
                version + 1);
    }

    /** Both sources are taken in anew. */
    public Round takenIn(Instant at, @Nullable LocalDate sbbDate) {
        itIsOpen();
        return new Round(id, pact, number, referenceDate, policy, openedAt, openedBy, at, sbbDate, List.of(), null, null, null,
                version + 1);
    }

    /**
     * A side signs; when both have, the round is closed.
     *
     * @param open cells that are not agreed
     */
    public Round signedOff(SignOff signOff, long open) {
        itIsOpen();
        if (signOffs.stream().anyMatch(each -> each.party() == signOff.party())) {
            throw new RoundRejected.SignedAlready();
        }
        if (open > 0) {
            throw new RoundRejected.NotAgreed(open);
        }
        List<SignOff> all = new ArrayList<>(signOffs);
        all.add(signOff);
        return new Round(id, pact, number, referenceDate, policy, openedAt, openedBy, takenInAt, sbb, all,
                all.size() == Party.values().length ? signOff.at() : null, null, null, version + 1);
    }

    /** A side closes it alone, and says why. */
    public Round signedOffAlone(SignOff signOff, String reason) {
        itIsOpen();
        return new Round(id, pact, number, referenceDate, policy, openedAt, openedBy, takenInAt, sbb, List.of(signOff),
                signOff.at(), signOff.party(), reason, version + 1);
    }

    private void itIsOpen() {
        if (isSignedOff()) {
            throw new RoundRejected.SignedOff();
        }
    }
}

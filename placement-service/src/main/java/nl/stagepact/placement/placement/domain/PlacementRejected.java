package nl.stagepact.placement.placement.domain;

import nl.stagepact.placement.company.domain.RecognitionRules;

/** Reasons to reject a request about a placement. */
public abstract sealed class PlacementRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private PlacementRejected() {
        super(null, null, false, false);
    }

    /** It does not exist, or the caller is no party to it. */
    public static final class NotFound extends PlacementRejected {

        private static final long serialVersionUID = 1L;
    }

    /** It was changed concurrently. */
    public static final class ChangedMeanwhile extends PlacementRejected {

        private static final long serialVersionUID = 1L;
    }

    /** Its state does not allow this. */
    public static final class NotInThisState extends PlacementRejected {

        private static final long serialVersionUID = 1L;

        private final PlacementState state;

        public NotInThisState(PlacementState state) {
            this.state = state;
        }

        public PlacementState state() {
            return state;
        }
    }

    /** The company may not train the student on the first day. */
    public static final class NotRecognised extends PlacementRejected {

        private static final long serialVersionUID = 1L;

        private final RecognitionRules.Ground ground;

        public NotRecognised(RecognitionRules.Ground ground) {
            this.ground = ground;
        }

        public RecognitionRules.Ground ground() {
            return ground;
        }
    }

    /** The vacancy is not published, or not for this programme, or all its places are taken. */
    public static final class NoSeat extends PlacementRejected {

        private static final long serialVersionUID = 1L;
    }

    /** There are no contract data of this number, or later ones replaced them. */
    public static final class NoSuchTerms extends PlacementRejected {

        private static final long serialVersionUID = 1L;
    }

    /** This party does not sign this agreement. */
    public static final class NotASigner extends PlacementRejected {

        private static final long serialVersionUID = 1L;

        private final Signer signer;

        public NotASigner(Signer signer) {
            this.signer = signer;
        }

        public Signer signer() {
            return signer;
        }
    }

    /** The caller cannot sign for this party. */
    public static final class NotYourSignature extends PlacementRejected {

        private static final long serialVersionUID = 1L;

        private final Signer signer;

        public NotYourSignature(Signer signer) {
            this.signer = signer;
        }

        public Signer signer() {
            return signer;
        }
    }

    /** The contract data are agreed by all, so no signature can be revoked. */
    public static final class AgreedAlready extends PlacementRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The case tells no age, so the contract data must say whether the student is a minor. */
    public static final class AgeNotTold extends PlacementRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The reason is not one that this party can give. */
    public static final class NotYourReason extends PlacementRejected {

        private static final long serialVersionUID = 1L;

        private final Signer party;
        private final RefusalReason reason;

        public NotYourReason(Signer party, RefusalReason reason) {
            this.party = party;
            this.reason = reason;
        }

        public Signer party() {
            return party;
        }

        public RefusalReason reason() {
            return reason;
        }
    }

    /** The agreement was amended as often as it can be. */
    public static final class TooManyTerms extends PlacementRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The search case tells another age than the contract data. */
    public static final class AgeContradicted extends PlacementRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The placement has begun, so its first day stays. */
    public static final class StartIsPast extends PlacementRejected {

        private static final long serialVersionUID = 1L;
    }

    /** A placement that has begun ends on a day from its first one; one that has not begun has no last day. */
    public static final class NoLastDay extends PlacementRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The agreement holds from its first day; only an amendment has another one. */
    public static final class NothingToAmend extends PlacementRejected {

        private static final long serialVersionUID = 1L;
    }

    /** An amendment does not tell from which day it holds. */
    public static final class NoDayOfAmendment extends PlacementRejected {

        private static final long serialVersionUID = 1L;
    }

    /** A visit was agreed, and is not recorded yet. */
    public static final class NotVisited extends PlacementRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The student has a place at that company. */
    public static final class HasPlaceThere extends PlacementRejected {

        private static final long serialVersionUID = 1L;
    }

    /** A shared place is for fewer days. */
    public static final class MoreDaysThanShared extends PlacementRejected {

        private static final long serialVersionUID = 1L;

        private final int days;

        public MoreDaysThanShared(int days) {
            this.days = days;
        }

        /** Of the week. */
        public int days() {
            return days;
        }
    }
}

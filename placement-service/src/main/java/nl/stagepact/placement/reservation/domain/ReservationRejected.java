package nl.stagepact.placement.reservation.domain;

/** Reasons to reject reservations. */
public abstract sealed class ReservationRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ReservationRejected() {
        super(null, null, false, false);
    }

    /** More seats are reserved than the vacancy has. */
    public static final class TooManySeats extends ReservationRejected {

        private static final long serialVersionUID = 1L;

        private final int places;

        public TooManySeats(int places) {
            this.places = places;
        }

        /** Of the vacancy. */
        public int places() {
            return places;
        }
    }

    /** The vacancy is for other programmes. */
    public static final class OtherProgramme extends ReservationRejected {

        private static final long serialVersionUID = 1L;

        private final String programmeCode;

        public OtherProgramme(String programmeCode) {
            this.programmeCode = programmeCode;
        }

        public String programmeCode() {
            return programmeCode;
        }
    }
}

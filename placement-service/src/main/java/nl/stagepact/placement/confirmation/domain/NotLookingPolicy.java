package nl.stagepact.placement.confirmation.domain;

/** Number of reports that a company is not looking for students after which its vacancy is hidden (190, story 11). */
public final class NotLookingPolicy {

    /** More than one, since a single reporter may be mistaken or malicious. */
    private static final int INDEPENDENT_REPORTERS = 2;

    private NotLookingPolicy() {
    }

    /** @param reporters distinct reporters since the last confirmation */
    public static boolean hides(int reporters) {
        return reporters >= INDEPENDENT_REPORTERS;
    }
}

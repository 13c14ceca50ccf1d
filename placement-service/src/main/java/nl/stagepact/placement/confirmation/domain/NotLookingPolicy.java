package nl.stagepact.placement.confirmation.domain;

/** How many have to say that a company is not looking before it is believed (190, story 11). */
public final class NotLookingPolicy {

    /** One may be mistaken, or wish the company ill. */
    private static final int INDEPENDENT_REPORTERS = 2;

    private NotLookingPolicy() {
    }

    /** @param reporters different ones since the vacancy was confirmed last */
    public static boolean hides(int reporters) {
        return reporters >= INDEPENDENT_REPORTERS;
    }
}

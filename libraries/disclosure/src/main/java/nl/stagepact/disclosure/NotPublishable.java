package nl.stagepact.disclosure;

/** Every way in which a table is refused before its numbers are looked at. */
public abstract sealed class NotPublishable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NotPublishable(String message) {
        super(message, null, false, false);
    }

    /** It would tell organisations apart. */
    public static final class OfAnOrganisation extends NotPublishable {

        private static final long serialVersionUID = 1L;

        OfAnOrganisation(Profile profile) {
            super("Profile " + profile.name() + " shows no organisation");
        }
    }

    /** Several levels of place in one table narrow down where somebody is. */
    public static final class TooManyGeographies extends NotPublishable {

        private static final long serialVersionUID = 1L;

        TooManyGeographies(Profile profile) {
            super("Profile " + profile.name() + " shows at most " + profile.geographies() + " levels of place");
        }
    }

    /** A short period narrows down when something happened. */
    public static final class TooShortAPeriod extends NotPublishable {

        private static final long serialVersionUID = 1L;

        TooShortAPeriod(Profile profile) {
            super("Profile " + profile.name() + " shows at least " + profile.months() + " months together");
        }
    }
}

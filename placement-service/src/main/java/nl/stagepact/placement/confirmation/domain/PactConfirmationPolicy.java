package nl.stagepact.placement.confirmation.domain;

/**
 * How long vacancies are believed in the area of a pact.
 *
 * @param pact code of its area
 * @param version raised by every change; 0 while it has that of the installation
 */
public record PactConfirmationPolicy(String pact, ConfirmationPolicy policy, int version) {

    /** Somebody else changed it since the caller looked. */
    public static final class ChangedMeanwhile extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}

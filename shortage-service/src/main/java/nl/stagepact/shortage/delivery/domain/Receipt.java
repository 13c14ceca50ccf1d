package nl.stagepact.shortage.delivery.domain;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Result of a delivery.
 *
 * @param outcome see {@link Outcome}
 * @param delivery the current version after it (hypothetical, for a dry run)
 * @param againstPreviousVersion null where no other delivery of its date stood, and if nothing changed
 * @param againstEarlierDelivery null if there is no delivery of an earlier date
 * @param dryRun whether the client asked not to store it
 */
public record Receipt(Outcome outcome, Delivery delivery, @Nullable Comparison againstPreviousVersion,
        @Nullable Comparison againstEarlierDelivery, boolean dryRun) {

    /** The only delivery of its date that stands, a correction, or content that is stored already. */
    public enum Outcome {
        RECORDED,
        CORRECTED,
        UNCHANGED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

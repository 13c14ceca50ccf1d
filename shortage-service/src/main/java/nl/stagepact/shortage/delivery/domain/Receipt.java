package nl.stagepact.shortage.delivery.domain;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What became of a delivery.
 *
 * @param outcome see {@link Outcome}
 * @param delivery the version that now stands (or would, for a dry run)
 * @param againstPreviousVersion null for the first of its date, and when nothing changed
 * @param againstEarlierDelivery null when the school never delivered an earlier date
 * @param dryRun whether nothing was stored by request
 */
public record Receipt(Outcome outcome, Delivery delivery, @Nullable Comparison againstPreviousVersion,
        @Nullable Comparison againstEarlierDelivery, boolean dryRun) {

    /** First of its date, another content for its date, or the same content once more. */
    public enum Outcome {
        RECORDED,
        CORRECTED,
        UNCHANGED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

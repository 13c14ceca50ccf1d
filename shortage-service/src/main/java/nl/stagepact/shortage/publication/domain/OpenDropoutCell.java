package nl.stagepact.shortage.publication.domain;

import org.jspecify.annotations.Nullable;

/**
 * A published dropout sum.
 *
 * @param regionCode labour-market region, or {@link OpenCell#ALL_REGIONS}
 * @param level 1 to 4, or {@link #ALL_LEVELS}
 * @param count with noise, or rounded in a publication without noise; null unless {@link OpenCell.Status#SHOWN}
 * @param hasUnknown whether it includes an unknown count, or lacks a withheld region, so that the count is a lower
 *        bound
 */
public record OpenDropoutCell(OpenDropoutMeasure measure, String regionCode, String level, OpenCell.Status status,
        @Nullable Long count, boolean hasUnknown) {

    public static final String ALL_LEVELS = "total";
}

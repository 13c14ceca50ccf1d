package nl.stagepact.shortage.publication.domain;

import org.jspecify.annotations.Nullable;

/**
 * A sum of dropout as everyone may read it.
 *
 * @param regionCode labour-market region, or {@link OpenCell#ALL_REGIONS}
 * @param level 1 to 4, or {@link #ALL_LEVELS}
 * @param count rounded; null unless shown
 * @param hasUnknown whether a school gave a count in it as unknown: then it is at least this much
 */
public record OpenDropoutCell(OpenDropoutMeasure measure, String regionCode, String level, OpenCell.Status status,
        @Nullable Long count, boolean hasUnknown) {

    public static final String ALL_LEVELS = "total";
}

package nl.stagepact.shortage.publication.domain;

import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.stagepact.shortage.figure.domain.Dimension;

/**
 * Levels of detail of a publication, from coarse to fine. Every level is one more look at the same people, so that there are
 * few: docs/privacy.md measures what they reveal together.
 */
public enum OpenLevel {
    TOTAL("total", null, true),
    /** By region only: the country's is the sum of these, and its relative error is small. */
    LEVEL("level", Dimension.LEVEL, false),
    PROGRAMME("programme", Dimension.PROGRAMME, true);

    private final String code;
    private final @Nullable Dimension dimension;
    private final boolean ofCountry;

    OpenLevel(String code, @Nullable Dimension dimension, boolean ofCountry) {
        this.code = code;
        this.dimension = dimension;
        this.ofCountry = ofCountry;
    }

    public String code() {
        return code;
    }

    /** What distinguishes its groups; empty for the total. */
    public Optional<Dimension> dimension() {
        return Optional.ofNullable(dimension);
    }

    /** @param byRegion of each region; otherwise of all regions together */
    public boolean isPublished(boolean byRegion) {
        return byRegion || ofCountry;
    }

    /** The level with these dimensions. Level and sector are redundant beside the programme; a sector is its programmes. */
    public static OpenLevel of(Set<Dimension> dimensions) {
        return dimensions.contains(Dimension.PROGRAMME) || dimensions.contains(Dimension.SECTOR) ? PROGRAMME
                : dimensions.contains(Dimension.LEVEL) ? LEVEL : TOTAL;
    }
}

package nl.stagepact.shortage.wire;

import java.util.Set;

/** Filters whose codes must be in the registers. None of the sets is null; an empty one filters nothing. */
public interface CodeFilters {

    default Set<String> regions() {
        return Set.of();
    }

    default Set<String> programmes() {
        return Set.of();
    }

    /** By SBB's names, or by what a region calls them. */
    default Set<String> sectors() {
        return Set.of();
    }
}

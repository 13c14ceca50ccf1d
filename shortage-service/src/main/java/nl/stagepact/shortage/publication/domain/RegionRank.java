package nl.stagepact.shortage.publication.domain;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Rank of a region by published totals; totals that are not shown are not ranked.
 *
 * @param rank competition ranking by the published total; null if the region's own total is not shown
 * @param regions number of ranked regions
 * @param shortage the region's published total; null if it is not shown
 */
public record RegionRank(@Nullable Integer rank, int regions, @Nullable Long shortage) {

    /** @param totals of every region */
    public static RegionRank of(String region, List<OpenCell> totals) {
        List<OpenCell> shown = totals.stream().filter(cell -> cell.status() == OpenCell.Status.SHOWN).toList();
        Optional<Long> own = shown.stream().filter(cell -> cell.regionCode().equals(region)).map(RegionRank::count).findFirst();
        return own
                .map(count -> new RegionRank(1 + (int) shown.stream().filter(cell -> count(cell) > count).count(), shown.size(),
                        count))
                .orElseGet(() -> new RegionRank(null, shown.size(), null));
    }

    private static long count(OpenCell cell) {
        return cell.shortage() == null ? 0 : cell.shortage();
    }
}

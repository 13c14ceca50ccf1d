package nl.stagepact.shortage.publication.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Rank of a region by published totals; totals that are not shown are not ranked.
 *
 * @param rank competition ranking by the published total; null if the region's own total is not shown
 * @param regions number of ranked regions
 * @param status of the region's own total
 * @param shortage the region's published total; null if it is not shown
 */
public record RegionRank(@Nullable Integer rank, int regions, OpenCell.Status status, @Nullable Long shortage) {

    /** @param totals of every region of the publication; of another region nobody had delivered */
    public static RegionRank of(String region, List<OpenCell> totals) {
        List<OpenCell> shown = totals.stream().filter(cell -> cell.status() == OpenCell.Status.SHOWN).toList();
        OpenCell own = totals.stream().filter(cell -> cell.regionCode().equals(region)).findFirst()
                .orElseGet(() -> OpenCell.notDelivered(region, OpenLevel.TOTAL, OpenLevel.TOTAL.code()));
        Integer rank = own.status() != OpenCell.Status.SHOWN ? null
                : 1 + (int) shown.stream().filter(cell -> count(cell) > count(own)).count();
        return new RegionRank(rank, shown.size(), own.status(), own.shortage());
    }

    private static long count(OpenCell cell) {
        return cell.shortage() == null ? 0 : cell.shortage();
    }
}

package nl.stagepact.placement.search.index;

import org.roaringbitmap.RoaringBitmap;

/**
 * Rows that match a question at one moment. Two selections of the same index are equal when no matching vacancy has changed
 * between them; selections of different indexes cannot be compared.
 *
 * @param seen visible rows
 * @param gone rows that are no longer visible
 */
public record Selection(RoaringBitmap seen, RoaringBitmap gone) {
}

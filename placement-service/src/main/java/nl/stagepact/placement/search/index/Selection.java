package nl.stagepact.placement.search.index;

import org.roaringbitmap.RoaringBitmap;

/**
 * What answered a question at some moment: equal to a later one of the same index when nothing changed of any of it. Of another
 * index it says nothing.
 *
 * @param seen rows that are seen
 * @param gone rows that are not seen any more
 */
public record Selection(RoaringBitmap seen, RoaringBitmap gone) {
}

/** What everyone may read: frozen publications of small sums hidden and large ones rounded, their series and ranks. */
@NullMarked
package nl.stagepact.shortage.domain.opendata;

import org.jspecify.annotations.NullMarked;

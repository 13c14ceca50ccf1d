/** Lodgings, what waits for the keeper, and which reporters a school vouches for. */
@NullMarked
package nl.stagepact.discrimination.escrow.persistence;

import org.jspecify.annotations.NullMarked;

/** Lodgings as the keeper has them, in its own database. */
@NullMarked
package nl.stagepact.discrimination.keeper.persistence;

import org.jspecify.annotations.NullMarked;

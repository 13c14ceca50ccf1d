/** Lodges, withdraws and tells; one class per verb. */
@NullMarked
package nl.stagepact.discrimination.escrow.usecase;

import org.jspecify.annotations.NullMarked;

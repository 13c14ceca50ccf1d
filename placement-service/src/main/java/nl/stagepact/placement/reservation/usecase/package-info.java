/** What companies and schools do about reserved seats. */
@NullMarked
package nl.stagepact.placement.reservation.usecase;

import org.jspecify.annotations.NullMarked;

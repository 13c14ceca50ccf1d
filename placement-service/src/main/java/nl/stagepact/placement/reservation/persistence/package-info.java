/** Table of reservations. */
@NullMarked
package nl.stagepact.placement.reservation.persistence;

import org.jspecify.annotations.NullMarked;

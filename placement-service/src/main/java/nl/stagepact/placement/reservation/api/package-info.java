/** Resource, wire records and problems of reservations. */
@NullMarked
package nl.stagepact.placement.reservation.api;

import org.jspecify.annotations.NullMarked;

package nl.stagepact.placement.reservation.domain;

import java.util.List;

/**
 * How the seats of a vacancy may be used.
 *
 * @param reservations for whom they are; others are open
 * @param shareable whether the company consents that two students share a seat on different days
 */
public record SeatUse(List<Reservation> reservations, boolean shareable) {
}

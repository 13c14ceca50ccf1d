package nl.stagepact.placement.reservation.domain;

/**
 * Seats that a framework contract reserves.
 *
 * @param places 1 to 999
 */
public record Reservation(SeatKind kind, int places) {
}

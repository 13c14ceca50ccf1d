package nl.stagepact.shortage.deliveryimport.usecase;

import java.util.UUID;

/** CDI event: an upload is complete, so that processing starts without waiting for the timer. */
public record ImportReceived(UUID id) {
}

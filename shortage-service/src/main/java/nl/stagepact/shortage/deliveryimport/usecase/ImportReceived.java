package nl.stagepact.shortage.deliveryimport.usecase;

import java.util.UUID;

/** An import has come in whole; told within this process, so that it need not wait for the timer. */
public record ImportReceived(UUID id) {
}

package nl.stagepact.placement.placement.usecase;

import nl.stagepact.placement.placement.domain.Placement;

/** Inside the process, in the same transaction: a placement ended, or was interrupted. */
public record EndedPlacement(Placement placement) {
}

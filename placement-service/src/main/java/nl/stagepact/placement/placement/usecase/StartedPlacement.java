package nl.stagepact.placement.placement.usecase;

import nl.stagepact.placement.placement.domain.Placement;

/** A placement has started; fired in the same transaction. */
public record StartedPlacement(Placement placement) {
}

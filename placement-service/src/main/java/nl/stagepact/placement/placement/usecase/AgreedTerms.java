package nl.stagepact.placement.placement.usecase;

import nl.stagepact.placement.placement.domain.Placement;
import nl.stagepact.placement.placement.domain.PlacementTerms;

/** Inside the process, in the transaction of the last signature: contract data of a placement are agreed. */
public record AgreedTerms(Placement placement, PlacementTerms terms) {
}

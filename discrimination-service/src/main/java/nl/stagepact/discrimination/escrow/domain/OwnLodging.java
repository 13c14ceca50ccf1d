package nl.stagepact.discrimination.escrow.domain;

import nl.stagepact.discrimination.routing.domain.DeskCode;

/**
 * A lodging as its reporter sees it.
 *
 * @param desk that shall be told
 */
public record OwnLodging(Lodging lodging, DeskCode desk) {
}

package nl.stagepact.discrimination.keeper.domain;

import java.time.LocalDate;

/**
 * What the keeper did on a day, so that its organisation sees when somebody tries out companies.
 *
 * @param lodgings that were new
 * @param opened lodgings of which it took its seal off
 * @param refused requests for lodgings whose condition was not met, or for more of them than allowed
 */
public record KeeperDay(LocalDate day, int lodgings, int opened, int refused) {
}

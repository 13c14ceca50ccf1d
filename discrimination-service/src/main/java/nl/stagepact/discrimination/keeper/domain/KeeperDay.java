package nl.stagepact.discrimination.keeper.domain;

import java.time.LocalDate;

/**
 * What the keeper did on a day, so that its organisation sees when somebody tries out companies.
 *
 * @param lodgings that were new
 * @param opened lodgings of which it took its seal off
 * @param refused lodgings whose condition was not met, messages that did not open, and new lodgings above those of a day
 * @param asked how often it was asked whose condition is met: once a day, by a service that works as it should
 */
public record KeeperDay(LocalDate day, int lodgings, int opened, int refused, int asked) {

    public static KeeperDay ofMessages(LocalDate day, int lodgings, int refused) {
        return new KeeperDay(day, lodgings, 0, refused, 0);
    }

    public static KeeperDay ofOpened(LocalDate day) {
        return new KeeperDay(day, 0, 1, 0, 0);
    }

    public static KeeperDay ofRefused(LocalDate day) {
        return new KeeperDay(day, 0, 0, 1, 0);
    }

    public static KeeperDay ofAsked(LocalDate day) {
        return new KeeperDay(day, 0, 0, 0, 1);
    }
}

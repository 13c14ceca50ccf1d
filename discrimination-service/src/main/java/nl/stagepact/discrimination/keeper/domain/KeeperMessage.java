package nl.stagepact.discrimination.keeper.domain;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What the keeper is told of a lodging, sealed for it. Messages of a lodging add up, in whatever order they arrive.
 *
 * @param lodging random id
 * @param company HMAC of SBB's id of the company, in hexadecimal, under a key that the keeper does not have; null when this
 *        message does not tell it
 * @param origin HMAC of the school and the school year of a reporter whom somebody vouches for, in hexadecimal; null when this
 *        message does not tell it
 * @param threshold how many others there must be at least, 2 to 5; null when this message does not tell it
 * @param told whether the desk was told: the lodging still counts for others
 * @param ended whether it counts no longer
 */
public record KeeperMessage(UUID lodging, @Nullable String company, @Nullable String origin, @Nullable Integer threshold,
        boolean told, boolean ended) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int LEAST = 2;
    private static final int MOST = 5;

    /** Whether it can be stored: whoever sends messages may be anyone who has the service's token. */
    public boolean isValid() {
        return Objects.nonNull(lodging) && isHash(company) && isHash(origin)
                && (threshold == null || threshold >= LEAST && threshold <= MOST);
    }

    private static boolean isHash(@Nullable String text) {
        return text == null || HASH.matcher(text).matches();
    }

    public static KeeperMessage lodged(UUID lodging, String company, @Nullable String origin, int threshold) {
        return new KeeperMessage(lodging, company, origin, threshold, false, false);
    }

    public static KeeperMessage vouched(UUID lodging, String origin) {
        return new KeeperMessage(lodging, null, origin, null, false, false);
    }

    public static KeeperMessage told(UUID lodging) {
        return new KeeperMessage(lodging, null, null, null, true, false);
    }

    public static KeeperMessage ended(UUID lodging) {
        return new KeeperMessage(lodging, null, null, null, false, true);
    }
}

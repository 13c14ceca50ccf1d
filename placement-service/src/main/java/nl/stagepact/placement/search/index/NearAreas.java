package nl.stagepact.placement.search.index;

import java.util.Arrays;
import java.util.Collection;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.register.domain.PostcodeArea;

/** Postcode areas that are near enough to somewhere, and how far each is. By number: that of its four digits. */
public final class NearAreas {

    /** Metres to an area that is not near. */
    public static final int FAR = Integer.MAX_VALUE;
    /** Above any number. */
    public static final int NUMBERS = 10_000;
    private static final int DIGITS = 4;

    private final int[] metres = new int[NUMBERS];

    /**
     * @param from null when it is not known where that is: nothing is near then
     * @param atMost metres
     */
    public NearAreas(@Nullable PostcodeArea from, int atMost, Collection<PostcodeArea> all) {
        Arrays.fill(metres, FAR);
        if (from == null) {
            return;
        }
        for (PostcodeArea each : all) {
            if (from.mayBeWithin(atMost, each)) {
                int distance = from.metresTo(each);
                if (distance <= atMost) {
                    metres[number(each.code())] = distance;
                }
            }
        }
    }

    /** @param postcode with or without its letters */
    public static int number(String postcode) {
        return Integer.parseInt(postcode, 0, DIGITS, 10);
    }

    /** {@link #FAR} when it is not near. */
    public int metresTo(int number) {
        return metres[number];
    }
}

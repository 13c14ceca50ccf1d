package nl.stagepact.placement.search.index;

import java.util.Arrays;
import java.util.Collection;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.register.domain.PostcodeArea;

/** Distances to the postcode areas within a radius. The number of an area is its four digits. */
public final class NearAreas {

    /** Distance of an area outside the radius. */
    public static final int FAR = Integer.MAX_VALUE;
    /** Number of no area, and near to none. */
    public static final int NOWHERE = 0;
    /** Greater than every number. */
    public static final int NUMBER_COUNT = 10_000;
    private static final int DIGITS = 4;

    private final int[] metres = new int[NUMBER_COUNT];

    /**
     * @param from null when its location is unknown: no area is near then
     * @param maxMetres radius
     */
    public NearAreas(@Nullable PostcodeArea from, int maxMetres, Collection<PostcodeArea> all) {
        Arrays.fill(metres, FAR);
        if (from == null) {
            return;
        }
        for (PostcodeArea each : all) {
            if (from.mayBeWithin(maxMetres, each)) {
                int distance = from.metresTo(each);
                if (distance <= maxMetres) {
                    metres[number(each.code())] = distance;
                }
            }
        }
    }

    /** @param postcode with or without its letters */
    public static int number(String postcode) {
        return Integer.parseInt(postcode, 0, DIGITS, 10);
    }

    /** {@link #FAR} when outside the radius. */
    public int metresTo(int number) {
        return metres[number];
    }
}

package nl.stagepact.placement.matching.domain;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;

import nl.stagepact.placement.searchcase.domain.TravelMode;

/**
 * How long a journey takes, by mode and distance in a straight line. Roads are 1.3 times as long; each mode has a speed and a
 * time for the beginning and the end of the journey. Whole tenths of minutes, so that nothing depends on rounding.
 */
public final class TravelModel {

    /** Metres of a step of the table. */
    public static final int STEP = 100;

    private static final int LONGEST = 1_800;
    private static final int DETOUR_TENTHS = 13;
    /** Door to door: a bicycle is at the door, a bus or train is walked to and waited for, a car is parked. */
    private static final Map<TravelMode, Mode> MODES = new EnumMap<>(Map.of(TravelMode.BICYCLE, new Mode(16, 20),
            TravelMode.PUBLIC_TRANSPORT, new Mode(28, 120), TravelMode.CAR, new Mode(42, 50)));

    private TravelModel() {
    }

    private record Mode(int kilometresPerHour, int overheadTenths) {
    }

    /** By mode, then by distances up to 0, 100, 200 … metres: tenths of minutes, to three hours. */
    public static int[][] table() {
        return Arrays.stream(TravelMode.values()).map(MODES::get).map(TravelModel::row).toArray(int[][]::new);
    }

    private static int[] row(Mode mode) {
        int metresPerMinute = mode.kilometresPerHour() * 1_000 / 60;
        return IntStream.iterate(0, step -> step + 1)
                .map(step -> mode.overheadTenths() + step * STEP * DETOUR_TENTHS / metresPerMinute)
                .takeWhile(tenths -> tenths <= LONGEST).toArray();
    }
}

package nl.stagepact.placement.register.domain;

/**
 * Location of the centre of a postcode area.
 *
 * @param code four digits
 * @param latitude in degrees, WGS 84
 * @param longitude in degrees, WGS 84
 */
public record PostcodeArea(String code, double latitude, double longitude) {

    private static final double EARTH_METRES = 6_371_009;

    /** Metres per degree of latitude, rounded down so that no near area is excluded. */
    private static final double METRES_PER_DEGREE = 110_000;

    /** A cheap check before the distance is computed: false only if the other area is further away. */
    public boolean mayBeWithin(int metres, PostcodeArea other) {
        return Math.abs(other.latitude - latitude) * METRES_PER_DEGREE <= metres;
    }

    /** Straight-line distance on a sphere, with an error of at most 0.5%. */
    public int metresTo(PostcodeArea other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double haversine = square(Math.sin(north / 2)) + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude)) * square(Math.sin(east / 2));
        return (int) Math.round(2 * EARTH_METRES * Math.asin(Math.sqrt(haversine)));
    }

    private static double square(double value) {
        return value * value;
    }
}

package nl.stagepact.placement.register.domain;

/**
 * Where the middle of a postcode area is.
 *
 * @param code four digits
 * @param latitude in degrees, WGS 84
 * @param longitude in degrees, WGS 84
 */
public record PostcodeArea(String code, double latitude, double longitude) {

    private static final double EARTH_METRES = 6_371_009;

    /** Metres of a degree of latitude, a little less than anywhere: nothing near is left out by it. */
    private static final double METRES_A_DEGREE = 110_000;

    /** False only for what is further away than that: a look that costs nothing, before distance is measured. */
    public boolean mayBeWithin(int metres, PostcodeArea other) {
        return Math.abs(other.latitude - latitude) * METRES_A_DEGREE <= metres;
    }

    /** As the crow flies, on a sphere: half a percent off at most. */
    public int metresTo(PostcodeArea other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double half = square(Math.sin(north / 2)) + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude)) * square(Math.sin(east / 2));
        return (int) Math.round(2 * EARTH_METRES * Math.asin(Math.sqrt(half)));
    }

    private static double square(double value) {
        return value * value;
    }
}

package nl.stagepact.placement.domain.place;

/**
 * Where the middle of a postcode area is.
 *
 * @param code four digits
 * @param latitude in degrees, WGS 84
 * @param longitude in degrees, WGS 84
 */
public record PostcodeArea(String code, double latitude, double longitude) {

    private static final double EARTH_METRES = 6_371_009;

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

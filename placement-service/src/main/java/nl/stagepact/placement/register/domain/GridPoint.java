package nl.stagepact.placement.register.domain;

/**
 * A place on the Dutch national grid ("Rijksdriehoeksmeting"), in whole metres: distances are plain arithmetic there.
 *
 * @param east metres
 * @param north metres
 */
public record GridPoint(int east, int north) {

    private static final double LATITUDE = 52.15517440;
    private static final double LONGITUDE = 5.38720621;

    /** By the approximation of Schreutelkamp and Strang van Hees (2001), within a metre in the Netherlands. */
    public static GridPoint of(PostcodeArea area) {
        double f = 0.36 * (area.latitude() - LATITUDE);
        double l = 0.36 * (area.longitude() - LONGITUDE);
        double east = 155_000 + 190_094.945 * l - 11_832.228 * f * l - 114.221 * f * f * l - 32.391 * l * l * l - 0.705 * f
                - 2.340 * f * f * f * l - 0.608 * f * l * l * l - 0.008 * l * l + 0.148 * f * f * l * l * l;
        double north = 463_000 + 309_056.544 * f + 3_638.893 * l * l + 73.077 * f * f - 157.984 * f * l * l
                + 59.788 * f * f * f + 0.433 * l - 6.439 * f * f * l * l - 0.032 * f * l + 0.092 * l * l * l * l
                - 0.054 * f * l * l * l * l;
        return new GridPoint((int) Math.round(east), (int) Math.round(north));
    }
}

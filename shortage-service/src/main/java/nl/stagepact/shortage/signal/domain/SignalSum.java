package nl.stagepact.shortage.signal.domain;

/**
 * Signals of a region, level and sector added up: beside the counts, never in them, since a school that counts has counted
 * these places as well.
 *
 * @param regionCode labour-market region
 * @param level 1 to 4, pro, vso or vmbo
 * @param sector SBB's chamber
 * @param signals how many have not ended
 * @param places of these, that lack now
 * @param expectedPlaces of these, that will lack
 * @param solvedPlaces of those that were answered, found
 */
public record SignalSum(String regionCode, String level, String sector, long signals, long places, long expectedPlaces,
        long solvedPlaces) {
}

package nl.stagepact.shortage.signal.domain;

/**
 * Sums of the signals of a region, level and sector. Never added to counts, because schools include the same places there.
 *
 * @param regionCode labour-market region
 * @param level 1 to 4, pro, vso or vmbo
 * @param sector SBB's chamber
 * @param signals number of open signals
 * @param places currently missing places of open signals
 * @param expectedPlaces expected missing places of open signals
 * @param solvedPlaces found places of answered signals
 */
public record SignalSum(String regionCode, String level, String sector, long signals, long places, long expectedPlaces,
        long solvedPlaces) {
}
